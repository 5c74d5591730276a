import TerminalKit
import TuntasModel

/// The lines of a table of programmes.
struct ProgrammesBody {
  let table: ProgrammeTable
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
  var body: ScreenBody {
    let standings = ProgrammeStanding.byAttention(table.standings)
    let isOfOneGovernment = table.region != nil
    let rows: [BodyRow] = standings.map {
      isOfOneGovernment
        ? StandingColumns.rowWithAgency($0, table.sources, words)
        : StandingColumns.rowWithRegion($0, table.sources, words)
    }
    let heading =
      isOfOneGovernment
      ? StandingColumns.headingWithAgency(words) : StandingColumns.headingWithRegion(words)
    return ScreenBody(
      top: sentences + [.blank, heading],
      rows: rows.isEmpty ? [none] : rows,
      bottom: legend + [.blank]
    )
  }

  private var none: BodyRow {
    let year = SafeText(String(table.moment.year))
    return .line(words.text(.programmesNone, ["year": year]), .dim)
  }

  private var sentences: [BodyRow] {
    let moment = table.moment
    let quarter = words.dates.quarter(moment.quarter)
    let year = SafeText(String(moment.year))
    let question = words.text(.programmesQuestion, ["quarter": quarter, "year": year])
    let reports = table.reports
    let counts = words.text(
      .programmesReports,
      [
        "received": words.numbers.whole(reports.received),
        "expected": words.numbers.whole(reports.expected),
        "behind": words.numbers.whole(table.standings.count { $0.status == .behind }),
      ]
    )
    return BodyRow.paragraph(question, .strong, columns: columns)
      + BodyRow.paragraph(counts, columns: columns)
  }

  private var legend: [BodyRow] {
    let quarter = words.dates.quarter(table.moment.quarter)
    return BodyRow.paragraph(words.text(.legend, ["quarter": quarter]), .dim, columns: columns)
  }
}
