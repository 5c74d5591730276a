/// The villages of a region, each with how far it has come with its deliberation (musyawarah desa,
/// musyawarah kelurahan).
public struct DeliberationTable: Hashable, Sendable {
  /// How the region and its parts stand, from which the count above the villages is taken; without a
  /// region the four governments.
  public var regions: RegionTable
  /// One row a village of what ``regions`` counts, those that are not done first.
  ///
  /// Where villages were counted, as many are done as ``RegionTable/deliberations`` says.
  public var rows: [VillageDeliberation]

  /// Makes a table, and puts its villages in order.
  public init(regions: RegionTable, rows: [VillageDeliberation]) {
    self.regions = regions
    self.rows = VillageDeliberation.byStage(rows)
  }

  /// The year and day that the stages hold for.
  public var moment: Moment { regions.moment }

  /// Tells whether any row holds sample data.
  public var isSynthetic: Bool { regions.isSynthetic }

  /// How many villages stand at each stage, in the order of the rows; `nil` stands for those of which
  /// no deliberation is recorded.
  public var stages: [(stage: DeliberationStage?, villages: Int)] {
    var counts: [(stage: DeliberationStage?, villages: Int)] = []
    for row in rows {
      if let last = counts.last, last.stage == row.stage {
        counts[counts.count - 1].villages += 1
      } else {
        counts.append((row.stage, 1))
      }
    }
    return counts
  }
}

/// A village with its newest deliberation.
public struct VillageDeliberation: Hashable, Sendable {
  /// The village.
  public var village: Region
  /// Its district; `nil` where the registry does not know it.
  public var district: Region?
  /// Its newest deliberation by the day asked for; `nil` when none is recorded, which is not the
  /// same as one that has not begun.
  public var deliberation: Deliberation?

  /// Makes a row.
  public init(village: Region, district: Region?, deliberation: Deliberation?) {
    self.village = village
    self.district = district
    self.deliberation = deliberation
  }

  /// How far it has come; `nil` when nothing is recorded.
  public var stage: DeliberationStage? { deliberation?.stage }

  /// Tells whether the village has done its part.
  public var isDone: Bool { stage?.isDone == true }

  /// Tells whether what counts of it on an earlier day asked for has no day, so that nobody knows
  /// whether it was so by then.
  public func isUndated(at moment: Moment) -> Bool {
    moment.isEarlier && deliberation.map { $0.date.value == nil } == true
  }

  /// Puts villages that are not done first, the ones that have not begun before those that have; among
  /// them those without a record last, since nobody knows of them; equal ones in the order of their
  /// codes.
  public static func byStage(_ rows: [VillageDeliberation]) -> [VillageDeliberation] {
    rows.sorted { ($0.place, $0.village.code) < ($1.place, $1.village.code) }
  }

  /// The place of its stage among the rows.
  private var place: Int {
    guard let stage else { return 2 * (DeliberationStage.minutesSent.number) - 1 }
    return 2 * stage.number
  }
}
