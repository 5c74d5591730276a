import TerminalKit
import TuntasModel
import TuntasWords

/// The rows of regions on the overview: the four governments, or those of one place with the most
/// families not recorded, and the others in one row.
struct OverviewRegionRows {
  let overview: Overview
  let words: Words

  /// Regions of one place that have rows of their own.
  private static let mostShown = 5

  /// How many rows the cursor can stand on.
  var count: Int { shown.count + (others.isEmpty ? 0 : 1) }

  /// The lines.
  var rows: [BodyRow] {
    var rows: [BodyRow] = []
    for standing in shown {
      if !isOfOnePlace, standing.region.code == Governments.bekasiRegency {
        rows.append(.line("  " + words[.overviewBekasi], .dim))
      }
      rows.append(
        RegionColumns.row(standing, overview.regions, words, withDate: !isOfOnePlace)
          .line(RegionColumns.shape)
      )
    }
    return others.isEmpty ? rows : rows + [otherRow]
  }

  private var isOfOnePlace: Bool { overview.regions.region != nil }

  private var ordered: [RegionStanding] {
    isOfOnePlace
      ? RegionStanding.byWithoutProgramme(overview.regions.rows) : overview.regions.rows
  }

  private var shown: [RegionStanding] {
    let isShort = !isOfOnePlace || ordered.count <= Self.mostShown + 1
    return isShort ? ordered : Array(ordered.prefix(Self.mostShown))
  }

  private var others: [RegionStanding] { Array(ordered.dropFirst(shown.count)) }

  /// The regions of one government rest on one list, so their counts may be put together.
  private var otherRow: BodyRow {
    let isDistrict = others.first?.region.code.level == .district
    let count = words.numbers.whole(others.count)
    let name = words.text(isDistrict ? .otherDistricts : .otherVillages, ["count": count])
    let explanation = overview.regions.whole.map {
      Explanation.otherRegions(
        others,
        of: $0,
        sources: overview.regions.sources,
        day: overview.moment.day
      )
    }
    return RegionColumns.summary(
      [name],
      RegionStanding.recordedRatio(of: others),
      words,
      RowSubject(door: .regions(overview.regions.region?.code), explanation: explanation),
      undated: RegionStanding.undatedRecorded(of: others),
      isOfFamilies: true
    )
  }
}
