import TuntasModel

/// Which flaw comes next, so that all rules take turns, and within a rule all its flaws.
struct FlawQueue {
  /// The flaws of each rule, the one that is due first in front; so are the rules.
  private var rules: [[Flaw]]

  /// Begins with a rule by chance: few faults shall not always break the same rules.
  init(_ random: inout SampleRandom) {
    let byRule = Dictionary(grouping: Flaw.allCases, by: \.rule)
    let rules = QualityRule.allCases.compactMap { byRule[$0] }
    let first = random.below(rules.count)
    self.rules = Array(rules[first...] + rules[..<first])
  }

  /// Takes the first flaw for which there is room.
  ///
  /// - Parameter apply: Tries a flaw; gives `nil` when it has no place in the family.
  /// - Returns: What the flaw came to; `nil` when no flaw has a place.
  mutating func next<Result>(_ apply: (Flaw) -> Result?) -> Result? {
    for place in rules.indices {
      for turn in rules[place].indices {
        guard let result = apply(rules[place][turn]) else { continue }
        var flaws = rules.remove(at: place)
        flaws.append(flaws.remove(at: turn))
        rules.append(flaws)
        return result
      }
    }
    return nil
  }
}
