/// The first screen: how many are left where, who is not recorded, which programme is behind.
public struct Overview: Hashable, Sendable {
  /// The regions and their lists.
  public var regions: RegionTable
  /// The programmes.
  public var programmes: ProgrammeTable
  /// The targets of zero extreme poverty, oldest first; a later one stands beside an earlier one.
  public var zeroTargets: [Target]
  /// The lists of the government, of every register, oldest first; empty for the four governments.
  public var lists: [FamilyList]
  /// The sources of those targets and lists.
  public var sources: [Source]

  /// Makes an overview.
  public init(
    regions: RegionTable,
    programmes: ProgrammeTable,
    zeroTargets: [Target],
    lists: [FamilyList] = [],
    sources: [Source] = []
  ) {
    self.regions = regions
    self.programmes = programmes
    self.zeroTargets = zeroTargets
    self.lists = lists
    self.sources = sources
  }

  /// The list of the same register and the same region before the one that counts; `nil` where
  /// parts of the region have lists of different days, which no single list can be compared with.
  public var earlierList: FamilyList? {
    guard let whole = regions.whole, let current = whole.list, whole.listDays == nil else {
      return nil
    }
    return lists.last {
      $0.register == current.register && $0.covers == current.covers && $0.date < current.date
    }
  }

  /// The year and day that the figures hold for.
  public var moment: Moment { regions.moment }

  /// Villages whose deliberation is done, of all villages; `nil` when no deliberation is recorded.
  public var deliberations: Ratio? { regions.deliberations }

  /// Villages whose deliberation is done and has no day, where an earlier day was asked for.
  public var undatedDeliberations: Int { regions.undatedDeliberations }

  /// Tells whether anything rests on sample data.
  public var isSynthetic: Bool { regions.isSynthetic || programmes.isSynthetic }
}
