/// An agency of one local government (dinas, perangkat daerah).
///
/// The Dinas Sosial of two governments are two agencies, whose figures are never put together.
public struct AgencyOfGovernment: Hashable, Sendable {
  /// The government that it belongs to.
  public let government: RegionCode
  /// Its name.
  public let name: String

  /// Takes the agency in charge of a programme in a region.
  public init(_ figures: ProgrammeFigures) {
    government = figures.region.code.ancestor(at: .regency)
    name = figures.agency
  }
}
