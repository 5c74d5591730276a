import TuntasModel

/// What the rules found in one village: how often each rule is broken, and by which families.
struct VillageQuality {
  /// How many issues there are of each rule, by the numbers of rules.
  private(set) var issues = [Int](repeating: 0, count: QualityRule.allCases.count)
  /// The families that break a rule, in the order they were found.
  private(set) var families: [(key: Int64, rules: QualityRuleSet)] = []
  /// The likenesses that repeat in the village.
  private(set) var likenesses = Repeats.none

  /// Notes an issue of a family.
  mutating func note(_ issue: QualityIssue) {
    guard let family = issue.place.family?.number else { return }
    issues[issue.rule.number] += 1
    if families.last?.key != family { families.append((family, [])) }
    families[families.count - 1].rules.insert(QualityRuleSet(issue.rule))
  }

  /// Compares the active persons of the village, once all of them are known.
  mutating func compare(_ persons: [Likeness]) {
    var numbers = persons.map(\.likeness.number)
    likenesses = Repeats(sorting: &numbers)
    guard !likenesses.numbers.isEmpty else { return }
    for person in persons {
      guard let finding = DoubleRules.likeness(person.likeness, likenesses) else { continue }
      note(QualityIssue(finding, at: person.place))
    }
    mergeFamilies()
  }

  /// Puts together what was found of a family at two times.
  private mutating func mergeFamilies() {
    let rules = families.reduce(into: [Int64: QualityRuleSet]()) { rules, family in
      rules[family.key, default: []].formUnion(family.rules)
    }
    families = rules.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
