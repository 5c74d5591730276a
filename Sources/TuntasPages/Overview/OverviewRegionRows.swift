import TerminalKit
import TuntasModel
import TuntasWords

/// The rows of regions on the overview: the four governments, or those of one place with the most
/// families not recorded, and the others in one row.
///
/// A region of which nothing is known has a row too, with the reason in place of its numbers.
struct OverviewRegionRows {
  /// What was read.
  let overview: Overview
  let words: Words

  /// Regions of one place that have rows of their own; a sixth one alone is shown too, since a row
  /// for "one other" would save none.
  private static let mostShown = 5

  /// How many rows the cursor can stand on; the heading over the two governments of Bekasi is no
  /// row.
  var count: Int { shown.count + (others.isEmpty ? 0 : 1) }

  /// The lines, a row a region, in the columns of ``RegionColumns``.
  var rows: [BodyRow] {
    let columns = RegionColumns(
      table: overview.regions,
      words: words,
      withDate: !isOfOnePlace
    ).columns
    var rows: [BodyRow] = []
    for standing in shown {
      if !isOfOnePlace, standing.region.code == Governments.bekasiRegency {
        rows.append(.line("  " + words[.overviewBekasi], .dim))
      }
      rows.append(columns.line(.region(standing)))
    }
    return others.isEmpty ? rows : rows + [columns.line(.counts(otherRow))]
  }

  private var isOfOnePlace: Bool { overview.regions.region != nil }

  /// The regions in their order: of one place those with most families not recorded first; the four
  /// governments keep their own, since their lists are not to be ranked.
  private var ordered: [RegionStanding] {
    isOfOnePlace
      ? RegionStanding.byWithoutProgramme(overview.regions.rows) : overview.regions.rows
  }

  /// The regions that have a row of their own.
  private var shown: [RegionStanding] {
    let isShort = !isOfOnePlace || ordered.count <= Self.mostShown + 1
    return isShort ? ordered : Array(ordered.prefix(Self.mostShown))
  }

  /// The regions that share the last row; empty when all have rows of their own.
  private var others: [RegionStanding] { Array(ordered.dropFirst(shown.count)) }

  /// The regions of one government rest on one list, so their counts may be put together.
  private var otherRow: CountRow {
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
    return CountRow(
      names: [name],
      ratio: RegionStanding.recordedRatio(of: others),
      subject: RowSubject(
        door: .regions(overview.regions.region?.code),
        explanation: explanation
      ),
      undated: RegionStanding.undatedRecorded(of: others),
      isOfFamilies: true
    )
  }
}
