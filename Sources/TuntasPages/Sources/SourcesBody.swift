import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of the table of sources.
///
/// - `figures`: rows of the registry that rest on the source, `≤` where some have no day, `–→`
///   where it was published only after the day asked for.
/// - `contradicted`: how many of them another source contradicts; "–" for none.
/// - `date`: its day or year; the first column to go in a narrow window.
package struct SourcesBody: TableLines {
  /// What was read: every source with how much rests on it.
  let table: SourceTable
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of all sources.
  package init(table: SourceTable, state: TableState, words: Words) {
    (self.table, self.state, self.words) = (table, state, words)
  }

  /// The widths for 80 columns.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "publisher", width: 18),
      TableColumn(id: "title", width: 32),
      TableColumn(id: "date", width: 11),
      TableColumn(id: "figures", width: 6, isTrailing: true),
      TableColumn(id: "contradicted", width: 6, isTrailing: true),
    ],
    shrinking: [.init("date", 0), .init("title", 26), .init("publisher", 14)],
    growing: [.init("title", 70), .init("publisher", 30), .init("title", 120)]
  )

  /// The table, a row a source, in the order of the registry.
  package var data: DataTable {
    DataTable(
      shape: Self.shape,
      headings: [
        "publisher": words[.columnPublisher],
        "title": words[.columnTitle],
        "date": words[.columnDate],
        "figures": words[.columnFigures],
        "contradicted": words[.columnContradicted],
      ],
      rows: table.rows.map(row)
    )
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - data: The table.
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    let lines = data.lines(state, none: words[.viewNone])
    let contradicted = table.rows.reduce(0) { $0 + $1.contradictions }
    let sentence = words.text(
      .sourcesCount,
      [
        "sources": words.numbers.whole(table.rows.count),
        "contradicted": words.numbers.whole(contradicted),
      ]
    )
    return ScreenBody(
      top: BodyRow.paragraph(sentence, .strong, columns: columns, subject(contradicted))
        + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(
        moment: table.moment,
        words: words,
        columns: columns
      ).lines + [.blank]
    )
  }

  /// The explanation of both counts in the sentence.
  private func subject(_ contradicted: Int) -> RowSubject {
    RowSubject(
      explanation: .sources(
        count: table.rows.count,
        contradicted: contradicted,
        day: table.moment.day
      )
    )
  }

  /// One source, which leads to its page.
  private func row(_ standing: SourceStanding) -> DataRow {
    let source = standing.source
    let date = words.date(of: source)
    return DataRow(
      id: source.id,
      cells: [
        "publisher": .text(SafeText(source.publisher)),
        "title": .text(SafeText(source.title)),
        "date": .text(date),
        "figures": .text(words.figures(of: standing, at: table.moment)),
        "contradicted": standing.contradictions == 0
          ? .text("–", .dim) : .text(words.numbers.whole(standing.contradictions), .warning),
      ],
      values: [
        "publisher": .word(source.publisher),
        "title": .word(source.title),
        "date": source.date.map { .word($0.description) } ?? .unknown,
        "figures": .number(Double(standing.figures)),
        "contradicted": .number(Double(standing.contradictions)),
      ],
      subject: RowSubject(door: .source(source.id), explanation: .source(standing, table.moment))
    )
  }
}
