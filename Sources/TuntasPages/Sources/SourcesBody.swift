import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of the table of sources.
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

  /// The table, a row a source, in the order of the registry.
  package var data: DataTable { columns.table(table.rows) }

  private var columns: Columns<SourceStanding> {
    Columns(id: \.source.id, subject: subject) {
      Column("publisher", words[.columnPublisher], width: 18) {
        .text(SafeText($0.source.publisher))
      }
      .means(words[.meansPublisher])
      .gives(3, downTo: 14).grows(2, upTo: 30)
      .value { .word($0.source.publisher) }

      Column("title", words[.columnTitle], width: 32) { .text(SafeText($0.source.title)) }
        .means(words[.meansTitle])
        .gives(2, downTo: 26).grows(1, upTo: 70).grows(3, upTo: 120)
        .value { .word($0.source.title) }

      // Its day or year; the first column to go in a narrow window.
      Column("date", words[.columnDate], width: 11) { .text(words.date(of: $0.source)) }
        .means(words[.meansPublished])
        .leaves(1)
        .value { $0.source.date.map { .word($0.description) } ?? .unknown }

      // Rows of the registry that rest on the source, `≤` where some have no day, `–→` where it was
      // published only after the day asked for.
      Column("figures", words[.columnFigures], width: 6, isTrailing: true) {
        .text(words.figures(of: $0, at: table.moment))
      }
      .means(words[.meansFigures])
      .value { .number(Double($0.figures)) }

      // How many of them another source contradicts; "–" for none.
      Column("contradicted", words[.columnContradicted], width: 6, isTrailing: true) { standing in
        standing.contradictions == 0
          ? .text("–", .dim) : .text(words.numbers.whole(standing.contradictions), .warning)
      }
      .means(words[.meansContradicted])
      .value { .number(Double($0.contradictions)) }
    }
  }

  /// A source leads to its page.
  private func subject(_ standing: SourceStanding) -> RowSubject {
    RowSubject(
      door: .source(standing.source.id),
      explanation: .source(standing, table.moment)
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
}
