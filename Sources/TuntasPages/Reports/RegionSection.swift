import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The part of a report that shows how the lists of regions stand.
struct RegionSection {
  /// The regions.
  let table: RegionTable
  let words: Words

  /// The part; the four governments keep their own order, since their lists are not to be ranked.
  var section: ReportSection {
    let rows = isOfOnePlace ? RegionStanding.byWithoutProgramme(table.rows) : table.rows
    let columns = RegionColumns(table: table, words: words, withDate: !isOfOnePlace).columns
    return ReportSection(
      heading: words[.regions],
      paragraphs: hasFew ? [words[.regionsFew]] : [],
      content: .table(
        ReportTable(columns: self.columns, rows: rows.map { row($0, columns.row(.region($0))) })
      )
    )
  }

  private var isOfOnePlace: Bool { table.region != nil }

  private var hasFew: Bool {
    table.rows.contains { $0.hasTooFewForPercent }
  }

  private var columns: [ReportColumn] {
    [
      ReportColumn(words[isOfOnePlace ? words.childKind(below: table.region) : .columnList]),
      ReportColumn(words[.columnRecorded], .bullets),
      ReportColumn("", .numbers),
      ReportColumn(words[.columnFamilies], .numbers),
      ReportColumn(words[.columnNotYet], .numbers),
      ReportColumn(words[.columnStatus], .status),
      ReportColumn(words[.overviewDeliberations], .numbers),
    ]
  }

  /// The cells of the screen, and the deliberations.
  private func row(_ standing: RegionStanding, _ row: DataRow) -> [ReportCell] {
    let count = row.label("count")
    let bar: ReportCell =
      if case .bar(let bar)? = row.cell("bar") {
        .bullet(bar, words[.columnRecorded] + " " + count)
      } else {
        .text("")
      }
    return [.text(row.fullLabel("name")), bar]
      + ["percent", "count", "without", "status"].map { .text(row.label($0)) }
      + [.text(deliberations(standing))]
  }

  /// Villages done/all; "–" where no deliberation is recorded.
  private func deliberations(_ standing: RegionStanding) -> SafeText {
    guard standing.villages > 0, let done = standing.deliberated else { return "–" }
    return RegionColumns.atMost(standing.undated.deliberated) + words.numbers.whole(done) + "/"
      + words.numbers.whole(standing.villages)
  }
}
