import TerminalKit
import TuntasModel
import TuntasWords

/// The lines of the table of sources.
struct SourcesBody: TableLines {
  let table: SourceTable
  /// How the table is looked at.
  let state: TableState
  let words: Words

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

  /// The table.
  var data: DataTable {
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
  ///   - columns: The width of the screen.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  func body(columns: Int, view: [BodyRow]) -> ScreenBody {
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

  private func subject(_ contradicted: Int) -> RowSubject {
    RowSubject(
      explanation: .sources(
        count: table.rows.count,
        contradicted: contradicted,
        day: table.moment.day
      )
    )
  }

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
