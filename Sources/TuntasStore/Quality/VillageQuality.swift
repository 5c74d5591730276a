import TuntasModel

/// What the rules found in one village: how often each rule is broken, and by which families.
///
/// Gathered while the families of a village are looked at, and stored at the end.
struct VillageQuality {
  /// A family that breaks rules.
  struct Found {
    /// The key of the family.
    var key: Int64
    /// The rules that it breaks.
    var rules: QualityRuleSet = []
    /// Tells whether it left the list.
    var isFormer: Bool
  }

  /// How many issues there are of each rule, by the numbers of rules: of families on the list.
  private(set) var issues = [Int](repeating: 0, count: QualityRule.allCases.count)
  /// The same of families that left it.
  private(set) var formerIssues = [Int](repeating: 0, count: QualityRule.allCases.count)
  /// The families that break a rule, in the order they were found.
  private(set) var families: [Found] = []
  /// The likenesses that repeat in the village.
  private(set) var likenesses = Repeats.none

  /// Notes an issue of a family, which is on the list or left it.
  mutating func note(_ issue: QualityIssue, isFormer: Bool) {
    guard let family = issue.place.family?.number else { return }
    if isFormer { formerIssues[issue.rule.number] += 1 } else { issues[issue.rule.number] += 1 }
    if families.last?.key != family { families.append(Found(key: family, isFormer: isFormer)) }
    families[families.count - 1].rules.insert(QualityRuleSet(issue.rule))
  }

  /// Compares the active persons of the village, once all of them are known.
  ///
  /// It counts who may be one person as issues of a rule of its own, and keeps the likenesses that
  /// repeat for the pages that show them.
  mutating func compare(_ persons: [Likeness]) {
    var numbers = persons.map(\.likeness.number)
    likenesses = Repeats(sorting: &numbers)
    guard !likenesses.numbers.isEmpty else { return }
    for person in persons {
      guard let finding = DoubleRules.likeness(person.likeness, likenesses) else { continue }
      // Only active persons have a likeness.
      note(QualityIssue(finding, at: person.place), isFormer: false)
    }
    mergeFamilies()
  }

  /// Puts together what was found of a family at two times.
  private mutating func mergeFamilies() {
    let merged = families.reduce(into: [Int64: Found]()) { merged, family in
      merged[family.key, default: family].rules.formUnion(family.rules)
    }
    families = merged.values.sorted { $0.key < $1.key }
  }
}
