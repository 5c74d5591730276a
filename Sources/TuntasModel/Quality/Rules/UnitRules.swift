/// P15: a count of heads and a percent are taken for one another.
public enum UnitRules {
  /// What the code of an indicator says that it counts.
  private enum Measure: Equatable {
    /// A part of a hundred, by the ending `-rate` or the beginning `absorption-`.
    case share
    /// How far a share moved, by the ending `-rate-change`.
    case change
    /// People or families, by the last word.
    case heads(String)
    /// The code does not say.
    case unsaid
  }

  /// Checks the unit and the value of a published value.
  public static func indicator(_ indicator: Indicator) -> QualityFinding? {
    check(
      measure(of: indicator.code),
      indicator.value,
      indicator.unit,
      in: .indicatorUnit,
      value: .indicatorValue
    )
  }

  /// Checks the unit and the value of a target.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - programme: Its programme, whose counted unit it must have; `nil` for an indicator.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func target(_ target: Target, of programme: Programme? = nil) -> QualityFinding? {
    switch target.subject {
    case .indicator(let code):
      return check(
        measure(of: code),
        target.value,
        target.unit,
        in: .targetUnit,
        value: .targetValue
      )
    case .programme:
      guard let programme, programme.unit.rawValue != target.unit else { return nil }
      return mismatch(in: .targetUnit, target.unit, programme.unit.rawValue)
    }
  }

  private static func check(
    _ measure: Measure,
    _ value: Double,
    _ unit: String,
    in unitField: QualityField,
    value valueField: QualityField
  ) -> QualityFinding? {
    switch measure {
    case .share where !shares.contains(unit):
      return mismatch(in: unitField, unit, "percent")
    case .change where !changes.contains(unit):
      return mismatch(in: unitField, unit, "percentage_points")
    case .heads(let heads) where unit != heads && unit != relativeChange:
      return mismatch(in: unitField, unit, heads)
    case .share where unit == "percent" && !(0...100).contains(value),
      .heads where unit != relativeChange && !value.isWholeCount:
      return QualityFinding(
        .unitMismatch,
        in: valueField,
        found: .amount(value),
        other: .text(unit)
      )
    default:
      return nil
    }
  }

  private static func measure(of code: String) -> Measure {
    if code.hasSuffix("-rate-change") { return .change }
    if code.hasSuffix("-rate") || code.hasPrefix("absorption-") { return .share }
    for heads in ["people", "families"] where code == heads || code.hasSuffix("-" + heads) {
      return .heads(heads)
    }
    return .unsaid
  }

  private static func mismatch(
    in field: QualityField,
    _ found: String,
    _ expected: String
  ) -> QualityFinding {
    QualityFinding(.unitMismatch, in: field, found: .text(found), other: .text(expected))
  }

  /// A target may be set as a part of what there was: five percent fewer poor people.
  private static let relativeChange = "percent_relative"
  private static let shares: Set<String> = ["percent", relativeChange]
  private static let changes: Set<String> = ["percentage_points", relativeChange]
}

extension Double {
  /// Tells whether it can be a number of people: a fraction is a rate in the wrong column.
  fileprivate var isWholeCount: Bool { self >= 0 && self == rounded() }
}
