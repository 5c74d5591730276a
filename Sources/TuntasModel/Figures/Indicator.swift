/// One published value of an indicator; never a bare number.
///
/// Values of different unit, method or line are never joined into a series, and values of different
/// bases are never divided by one another.
public struct Indicator: Hashable, Sendable {
  /// Where it holds; the country is ``RegionCode/country``.
  public var region: RegionCode
  /// Which indicator, for example `extreme-poor-people`.
  public var code: String
  /// The programme it speaks of, if any.
  public var programme: ProgrammeCode?
  /// The period that the value holds for.
  public var period: Period
  /// The value in ``unit``.
  public var value: Double
  /// The unit, for example `people` or `families`.
  public var unit: String
  /// How the value was worked out.
  public var method: String?
  /// The poverty line it rests on: rupiah a day, or the name of the dollar line.
  public var line: String?
  /// How sure the value is.
  public var certainty: Certainty
  /// Tells whether the source itself says "about" (shown `±`).
  public var isApproximate: Bool
  /// A word shared by the values that contradict one another.
  public var conflict: String?
  /// A remark that readers must see beside the value.
  public var note: String?
  /// The id of its source.
  public var source: String

  /// Makes a value.
  public init(
    region: RegionCode,
    code: String,
    programme: ProgrammeCode? = nil,
    period: Period,
    value: Double,
    unit: String,
    method: String? = nil,
    line: String? = nil,
    certainty: Certainty,
    isApproximate: Bool = false,
    conflict: String? = nil,
    note: String? = nil,
    source: String
  ) {
    self.region = region
    self.code = code
    self.programme = programme
    self.period = period
    self.value = value
    self.unit = unit
    self.method = method
    self.line = line
    self.certainty = certainty
    self.isApproximate = isApproximate
    self.conflict = conflict
    self.note = note
    self.source = source
  }
}
