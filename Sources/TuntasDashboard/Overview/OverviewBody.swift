import TerminalKit
import TextCharts
import TuntasModel

/// The lines of the overview.
struct OverviewBody {
  let overview: Overview
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines for a height: as many programmes as find room, at least five, the most behind first.
  func body(height: Int) -> ScreenBody {
    let regions = OverviewRegions(overview)
    let regionRows = regionRows(regions)
    let fixed = top.count + regionRows.count + programmeHeadings.count + 1 + closing.count
    let programmes = programmeRows(limit: max(height - fixed, 5))
    return ScreenBody(
      top: top,
      rows: regionRows + programmeHeadings + programmes + [.blank],
      bottom: closing,
      parts: programmes.isEmpty ? [0] : [0, regions.rowCount]
    )
  }

  private var isOfOnePlace: Bool { overview.regions.region != nil }

  private var top: [BodyRow] {
    let kind = words.childKind(below: overview.regions.region)
    // Where the date gives way behind the names, it gives way in the heading too.
    let first: Phrase = isOfOnePlace || columns < 80 ? kind : .columnList
    return OverviewTitle(overview: overview, words: words, columns: columns).lines
      + [RegionColumns.heading(words, first: first)]
  }

  private func regionRows(_ regions: OverviewRegions) -> [BodyRow] {
    var rows: [BodyRow] = []
    for standing in regions.shown {
      if !isOfOnePlace, standing.region.code == Governments.bekasiRegency {
        rows.append(.line("  " + words[.overviewBekasi], .dim))
      }
      let day = overview.moment.day
      rows.append(RegionColumns.row(standing, words, day: day, withDate: !isOfOnePlace))
    }
    if !regions.others.isEmpty { rows.append(others(regions.others)) }
    return rows
  }

  /// The regions of one government rest on one list, so their counts may be put together.
  private func others(_ standings: [RegionStanding]) -> BodyRow {
    let isDistrict = standings.first?.region.code.level == .district
    let count = words.numbers.whole(standings.count)
    let name = words.text(isDistrict ? .otherDistricts : .otherVillages, ["count": count])
    let recorded = standings.reduce(0) { $0 + $1.recorded }
    let families = standings.reduce(0) { $0 + $1.families }
    var row = RegionColumns.summary([name], Ratio(recorded, of: families), words)
    row.isSelectable = true
    return row
  }

  private var programmeHeadings: [BodyRow] {
    let title = BodyRow.line(words[.overviewProgrammes], .strong)
    let heading =
      isOfOnePlace
      ? StandingColumns.headingWithAgency(words) : StandingColumns.headingWithRegion(words)
    return isOfOnePlace ? [.blank, heading] : [.blank, title, heading]
  }

  private func programmeRows(limit: Int) -> [BodyRow] {
    ProgrammeStanding.byAttention(overview.programmes.standings).prefix(limit).map {
      isOfOnePlace
        ? StandingColumns.rowWithAgency($0, words) : StandingColumns.rowWithRegion($0, words)
    }
  }

  private var closing: [BodyRow] {
    OverviewClosing(overview: overview, words: words, columns: columns).lines
  }
}
