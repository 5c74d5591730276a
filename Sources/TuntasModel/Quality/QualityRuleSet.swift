/// Some rules, as one number: the bit of a rule is its ``Vocabulary/number``.
///
/// It fits one column of a store, and its severity is the worst of its rules, however they came
/// together.
public struct QualityRuleSet: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Takes bits as stored.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The set of one rule.
  public init(_ rule: QualityRule) {
    rawValue = 1 << UInt32(rule.number)
  }

  /// The set of all rules of a severity.
  public init(_ severity: QualitySeverity) {
    self = QualityRule.allCases.reduce(into: []) { set, rule in
      if rule.severity == severity { set.insert(Self(rule)) }
    }
  }

  /// Tells whether a rule is among them.
  public func contains(_ rule: QualityRule) -> Bool {
    contains(Self(rule))
  }

  /// The rules in the order of their codes.
  public var rules: [QualityRule] {
    QualityRule.allCases.filter(contains)
  }

  /// The worst severity; `nil` when there is no rule.
  public var worst: QualitySeverity? {
    rules.map(\.severity).max()
  }
}
