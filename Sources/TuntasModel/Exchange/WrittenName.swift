/// The name by which a row calls a region, where it is known to be another region's than that of the
/// code beside it.
public struct WrittenName: Hashable, Sendable {
  /// The region of the code.
  public var region: RegionCode
  /// The name as the row has it.
  public var name: String

  /// Makes a name.
  public init(region: RegionCode, name: String) {
    self.region = region
    self.name = name
  }
}
