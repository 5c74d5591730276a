/// The first screen: how many are left where, who is not recorded, which programme is behind.
public struct Overview: Hashable, Sendable {
  /// The regions and their lists.
  public var regions: RegionTable
  /// The programmes.
  public var programmes: ProgrammeTable
  /// The targets of zero extreme poverty, oldest first; a later one stands beside an earlier one.
  public var zeroTargets: [Target]

  /// Makes an overview.
  public init(regions: RegionTable, programmes: ProgrammeTable, zeroTargets: [Target]) {
    self.regions = regions
    self.programmes = programmes
    self.zeroTargets = zeroTargets
  }

  /// When the figures hold.
  public var moment: Moment { regions.moment }

  /// Villages whose deliberation is done, of all villages.
  public var deliberations: Ratio {
    let counted = regions.whole.map { [$0] } ?? regions.rows
    return Ratio(
      counted.reduce(0) { $0 + $1.deliberated },
      of: counted.reduce(0) { $0 + $1.villages }
    )
  }

  /// Tells whether anything rests on sample data.
  public var isSynthetic: Bool { regions.isSynthetic || programmes.isSynthetic }
}
