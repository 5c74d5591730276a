import TerminalKit
import TuntasModel

/// The lines of a table of programmes.
struct ProgrammesBody {
  let table: ProgrammeTable
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// The table, the programmes that need attention first.
  var data: DataTable {
    let standings = ProgrammeStanding.byAttention(table.standings)
    let isOfOneGovernment = table.region != nil
    return DataTable(
      shape: StandingColumns.shape,
      headings: isOfOneGovernment
        ? StandingColumns.headingsWithAgency(words) : StandingColumns.headingsWithRegion(words),
      rows: standings.map {
        isOfOneGovernment
          ? StandingColumns.rowWithAgency($0, table.sources, words)
          : StandingColumns.rowWithRegion($0, table.sources, words)
      }
    )
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - columns: The width of the screen.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  func body(columns: Int, view: [BodyRow]) -> ScreenBody {
    let year = SafeText(String(table.moment.year))
    let none =
      table.standings.isEmpty
      ? words.text(.programmesNone, ["year": year]) : words[.viewNone]
    let lines = data.lines(state, none: none)
    return ScreenBody(
      top: sentences(columns) + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: legend(columns) + [.blank]
    )
  }

  private func sentences(_ columns: Int) -> [BodyRow] {
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
      + BodyRow.paragraph(counts, columns: columns, subject)
  }

  private var subject: RowSubject {
    RowSubject(explanation: .reports(table.reports, quarter: table.moment.quarter))
  }

  private func legend(_ columns: Int) -> [BodyRow] {
    let quarter = words.dates.quarter(table.moment.quarter)
    return BodyRow.paragraph(words.text(.legend, ["quarter": quarter]), .dim, columns: columns)
  }
}
