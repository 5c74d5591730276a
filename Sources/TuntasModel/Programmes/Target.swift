/// What a target is set for.
public enum TargetSubject: Hashable, Sendable {
  /// The work of a programme.
  case programme(ProgrammeCode)
  /// The value of an indicator.
  case indicator(String)
}

/// A target (sasaran) for a region and a year, with the document that sets it.
///
/// A later target stands beside an earlier one, never over it.
public struct Target: Hashable, Sendable {
  /// The indicator or programme that the target is set for.
  public var subject: TargetSubject
  /// The region that the target is set for.
  public var region: RegionCode
  /// The year.
  public var year: Int
  /// The value in ``unit``.
  public var value: Double
  /// The unit, in the words of the indicators or of ``CountedUnit``.
  public var unit: String
  /// The agency in charge here, when it is another than the programme's.
  public var agency: String?
  /// The document that sets it.
  public var document: String?
  /// How sure the target is.
  public var certainty: Certainty
  /// Tells whether the source itself says "about".
  public var isApproximate: Bool
  /// The id of its source.
  public var source: String

  /// Makes a target.
  public init(
    subject: TargetSubject,
    region: RegionCode,
    year: Int,
    value: Double,
    unit: String,
    agency: String? = nil,
    document: String? = nil,
    certainty: Certainty,
    isApproximate: Bool = false,
    source: String
  ) {
    self.subject = subject
    self.region = region
    self.year = year
    self.value = value
    self.unit = unit
    self.agency = agency
    self.document = document
    self.certainty = certainty
    self.isApproximate = isApproximate
    self.source = source
  }
}
