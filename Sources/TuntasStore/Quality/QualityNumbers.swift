import TuntasModel

/// How issues of families that left the list are kept beside those of families on it, so that either
/// can be counted without looking at a family.
enum QualityNumbers {
  /// Set beside the rules of a family that left the list; above every bit of a
  /// `QualityRuleSet`.
  static let former: Int64 = 1 << 32

  /// The number under which the issues of a rule are counted.
  static func count(of rule: Int, isFormer: Bool) -> Int64 {
    Int64(rule) + (isFormer ? formerRules : 0)
  }

  /// The numbers under which the issues of a rule are counted for some families.
  static func counts(of rule: QualityRule, of families: QualityFamilies) -> [Int64] {
    switch families {
    case .onList: [count(of: rule.number, isFormer: false)]
    case .all: [false, true].map { count(of: rule.number, isFormer: $0) }
    }
  }

  /// The rule that was counted under a number, and whose issues; `nil` when nobody knows it.
  static func rule(_ count: Int64) -> (rule: QualityRule, isFormer: Bool)? {
    let isFormer = count >= formerRules
    return QualityRule(number: Int(count - (isFormer ? formerRules : 0))).map { ($0, isFormer) }
  }

  /// Which bits of a family's rules are looked at, and what they must be for the family to break a
  /// rule and to be among those asked for.
  ///
  /// A rule is asked for by `rules & bits = value`.
  static func mask(
    _ rule: QualityRule,
    of families: QualityFamilies
  ) -> (bits: Int64, value: Int64) {
    let value = Int64(QualityRuleSet(rule).rawValue)
    return (families == .onList ? value | former : value, value)
  }

  /// More rules than there can be, so the numbers of both kinds do not meet.
  private static let formerRules: Int64 = 64
}
