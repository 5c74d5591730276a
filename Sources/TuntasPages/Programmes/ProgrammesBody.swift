import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of a table of programmes: the question, how many reports are in, the rows, and what
/// the marks mean.
package struct ProgrammesBody: TableLines {
  /// What was read: the programmes, the reports expected, the day, the sources.
  let table: ProgrammeTable
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of the programmes that were read.
  package init(table: ProgrammeTable, state: TableState, words: Words) {
    (self.table, self.state, self.words) = (table, state, words)
  }

  /// The table, the programmes that need attention first.
  package var data: DataTable {
    let standings = ProgrammeStanding.byAttention(table.standings)
    return StandingColumns(
      place: table.region == nil ? .both : .agency,
      sources: table.sources,
      words: words
    ).columns.table(standings)
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - data: The table.
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    let none = table.standings.isEmpty ? texts.none : words[.viewNone]
    let lines = data.lines(state, none: none)
    return ScreenBody(
      top: sentences(columns) + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(moment: table.moment, words: words, columns: columns).lines
        + legend(columns) + [.blank]
    )
  }

  /// The sentences above the table.
  private var texts: ProgrammeSentences { ProgrammeSentences(table: table, words: words) }

  /// The question, and how many reports are in; without programmes only the question.
  private func sentences(_ columns: Int) -> [BodyRow] {
    let reports =
      table.standings.isEmpty ? [] : BodyRow.paragraph(texts.reports, columns: columns, subject)
    return BodyRow.paragraph(texts.question, .strong, columns: columns) + reports
  }

  /// The explanation of the reports that are in, and of how many programmes are behind.
  private var subject: RowSubject {
    RowSubject(
      explanation: .reportsOf(
        table.reports,
        .programmes(behind: texts.behind, of: table.standings.count),
        quarter: table.moment.quarter
      )
    )
  }

  /// What the marks of rows and bars mean.
  private func legend(_ columns: Int) -> [BodyRow] {
    let quarter = words.dates.quarter(table.moment.quarter)
    return BodyRow.paragraph(words.text(.legend, ["quarter": quarter]), .dim, columns: columns)
  }
}
