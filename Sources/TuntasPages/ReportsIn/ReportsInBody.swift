import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of the reports that came in: agencies by quarters, then which programmes are missing
/// and which were sent.
package struct ReportsInBody: TableLines {
  /// The programmes with their reports of the year.
  let table: ProgrammeTable
  /// How the table is looked at.
  let state: TableState
  let words: Words
  /// The same reports, agency by agency, those that are late first.
  private let reports: ReportsByAgency

  /// Sorts the reports of a table.
  package init(table: ProgrammeTable, state: TableState, words: Words) {
    self.table = table
    self.state = state
    self.words = words
    reports = ReportsByAgency(table.standingsOfTheYear)
  }

  /// The matrix: one row an agency, one column a quarter.
  package var data: DataTable {
    AgencyColumns(table: table, words: words).columns.table(reports.agencies)
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - data: The table.
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    let none =
      reports.agencies.isEmpty
      ? ProgrammeSentences(table: table, words: words).none : words[.viewNone]
    let lines = data.lines(state, none: none)
    let details = ReportDetails(reports: reports, table: table, words: words, columns: columns).rows
    let first = lines.rows.count { $0.subject != nil }
    return ScreenBody(
      top: sentences(columns) + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows + (details.isEmpty ? [] : [.blank] + details),
      bottom: EarlierDayNote(moment: table.moment, words: words, columns: columns).lines
        + BodyRow.paragraph(words[.reportsInLegend], .dim, columns: columns) + [.blank],
      parts: details.isEmpty ? [0] : [0, first]
    )
  }

  /// The question, and how many reports are in and how many agencies are late.
  private func sentences(_ columns: Int) -> [BodyRow] {
    let moment = table.moment
    let question = words.text(
      .reportsInQuestion,
      [
        "quarter": words.dates.quarter(moment.quarter),
        "year": SafeText(String(moment.year)),
      ]
    )
    let late = reports.agencies.count { $0.missing > 0 }
    let counts =
      table.reports.expected == 0
      ? words[.reportsNoneExpected]
      : words.text(
        .reportsInCounts,
        [
          "received": words.received(table.reports),
          "expected": words.numbers.whole(table.reports.expected),
          "late": words.numbers.whole(late),
          "agencies": words.numbers.whole(reports.agencies.count),
        ]
      )
    let subject = RowSubject(
      explanation: .reportsOf(
        table.reports,
        .agencies(late: late, of: reports.agencies.count),
        quarter: moment.quarter
      )
    )
    return BodyRow.paragraph(question, .strong, columns: columns)
      + (reports.agencies.isEmpty
        ? [] : BodyRow.paragraph(counts, columns: columns, subject))
  }
}
