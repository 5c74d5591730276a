/// How many issues there are of each rule; summaries of regions that share no record can be added.
public struct QualitySummary: Hashable, Sendable {
  /// How many issues of one rule.
  public struct Count: Hashable, Sendable {
    /// The rule.
    public let rule: QualityRule
    /// How many; above zero.
    public let issues: Int

    /// Makes a count.
    public init(rule: QualityRule, issues: Int) {
      self.rule = rule
      self.issues = issues
    }
  }

  /// One number a rule, by the rules' numbers.
  private var counts = [Int](repeating: 0, count: QualityRule.allCases.count)

  /// Makes an empty summary.
  public init() {}

  /// Counts issues.
  public init(_ issues: some Sequence<QualityIssue>) {
    for issue in issues { add(issue.rule) }
  }

  /// Counts one issue of a rule, or as many as are known.
  public mutating func add(_ rule: QualityRule, count: Int = 1) {
    counts[rule.number] += count
  }

  /// How many issues of a rule.
  public subscript(rule: QualityRule) -> Int { counts[rule.number] }

  /// How many issues of a severity.
  public subscript(severity: QualitySeverity) -> Int {
    QualityRule.allCases.reduce(0) { $1.severity == severity ? $0 + self[$1] : $0 }
  }

  /// All issues.
  public var total: Int { counts.reduce(0, +) }

  /// The worst severity; `nil` when there is no issue.
  public var worst: QualitySeverity? { worstFirst.first?.rule.severity }

  /// The rules with issues: the worst severity first, then the largest count, then the code.
  public var worstFirst: [Count] {
    QualityRule.allCases
      .map { Count(rule: $0, issues: self[$0]) }
      .filter { $0.issues > 0 }
      .sorted { left, right in
        if left.rule.severity != right.rule.severity {
          return left.rule.severity > right.rule.severity
        }
        if left.issues != right.issues { return left.issues > right.issues }
        return left.rule.number < right.rule.number
      }
  }

  /// Adds another summary.
  public static func += (left: inout Self, right: Self) {
    for index in left.counts.indices { left.counts[index] += right.counts[index] }
  }

  /// Two summaries together.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum += right
    return sum
  }
}
