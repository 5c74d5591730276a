/// How fast a government's list becomes shorter, and what that says of the target dates (laju).
public struct PacePage: Hashable, Sendable {
  /// The government.
  public var region: Region
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// How its newest list stands.
  public var standing: RegionStanding
  /// Every list of the government's register, oldest first.
  public var lists: [FamilyList]
  /// Who came and went between lists of the same register and coverage: between each and the next, and
  /// between each and the next that it can be compared with.
  public var flows: [ListFlow]
  /// The targets of zero, oldest first.
  public var targets: [Target]
  /// The sources of the lists.
  public var sources: [Source]

  /// Makes a page.
  public init(
    region: Region,
    moment: Moment,
    standing: RegionStanding,
    lists: [FamilyList],
    flows: [ListFlow] = [],
    targets: [Target] = [],
    sources: [Source] = []
  ) {
    self.region = region
    self.moment = moment
    self.standing = standing
    self.lists = lists
    self.flows = flows
    self.targets = targets
    self.sources = sources
  }
}
