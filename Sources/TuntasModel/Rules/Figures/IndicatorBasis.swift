/// What a series of values speaks of: an indicator of a region, of one programme or of none.
public struct IndicatorSubject: Hashable, Sendable {
  /// The region that the values hold for.
  public let region: RegionCode
  /// The code of the indicator, for example `extreme-poor-people`.
  public let code: String
  /// The programme it speaks of, if any.
  public let programme: ProgrammeCode?

  /// Takes what a value speaks of.
  public init(_ indicator: Indicator) {
    region = indicator.region
    code = indicator.code
    programme = indicator.programme
  }
}

/// What a value rests on: unit (satuan), method (cara hitung) and line (garis).
///
/// Values are joined only when all three are equal (domain: two official values stand for March
/// 2024, 0.83% and 1.26%, by two methods).
public struct IndicatorBasis: Hashable, Sendable {
  /// The unit, for example `people`.
  public let unit: String
  /// How it was worked out; `nil` when the source does not say.
  public let method: String?
  /// The poverty line; `nil` when the source names no line.
  public let line: String?

  /// Takes what a value rests on.
  public init(_ indicator: Indicator) {
    unit = indicator.unit
    method = indicator.method
    line = indicator.line
  }

  /// Tells whether values on this basis may be joined.
  ///
  /// An unknown method is not known to be the same method.
  public var canBeJoined: Bool { method != nil }

  /// What is another between two bases; empty when nothing is.
  public func changes(to other: IndicatorBasis) -> Set<BasisChange> {
    var changes: Set<BasisChange> = []
    if unit != other.unit { changes.insert(.unit) }
    if method != other.method { changes.insert(.method) }
    if line != other.line { changes.insert(.line) }
    return changes
  }
}

/// What is another between two values (yang berganti).
public enum BasisChange: String, CaseIterable, Hashable, Sendable {
  /// The unit (satuan).
  case unit
  /// The method (cara hitung).
  case method
  /// The poverty line (garis).
  case line
}
