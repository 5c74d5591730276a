import TuntasModel

/// Which regions an overview shows: the four governments, or the regions of one with the most
/// families not recorded, and the others in one row.
struct OverviewRegions {
  /// Regions with a row of their own.
  let shown: [RegionStanding]
  /// The regions of the row behind them.
  let others: [RegionStanding]

  private static let mostShown = 5

  /// Chooses the regions of an overview.
  init(_ overview: Overview) {
    guard overview.regions.region != nil else {
      shown = overview.regions.rows
      others = []
      return
    }
    let ordered = RegionStanding.byWithoutProgramme(overview.regions.rows)
    let isShort = ordered.count <= Self.mostShown + 1
    shown = Array(ordered.prefix(isShort ? ordered.count : Self.mostShown))
    others = Array(ordered.dropFirst(shown.count))
  }

  /// How many rows they take.
  var rowCount: Int { shown.count + (others.isEmpty ? 0 : 1) }
}
