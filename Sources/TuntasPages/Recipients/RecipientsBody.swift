import TerminalKit
import TuntasModel
package import TuntasWords

/// The lines of the recipients on no list: how many there are and that no name is shown, then a row
/// each.
package struct RecipientsBody {
  /// The rows in memory, and the programme.
  let stretch: RecipientStretch
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of the rows in memory.
  package init(stretch: RecipientStretch, state: TableState, words: Words) {
    (self.stretch, self.state, self.words) = (stretch, state, words)
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(columns: Int, view: [BodyRow]) -> ScreenBody {
    let none = words[state.view.filter.isEmpty ? .recipientsNone : .viewNone]
    let lines = data.lines(state, none: none)
    return ScreenBody(
      top: BodyRow.paragraph(count, .strong, columns: columns, subject)
        + BodyRow.paragraph(words[.recipientsWithoutNames], columns: columns)
        + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(moment: stretch.page.moment, words: words, columns: columns).lines
        + [.blank]
    )
  }

  /// How many recipients are on no list, as the programme's page says.
  private var count: SafeText {
    let count = stretch.page.namedOffList
    return words.text(
      .recipientsCount,
      [
        "count": count.map(words.numbers.whole) ?? "–",
        "programme": words.shortName(of: stretch.page.whole.figures.programme),
        "year": SafeText(String(stretch.page.moment.year)),
      ]
    )
  }

  /// The explanation of the count; `nil` where nobody counted, which is not zero.
  private var subject: RowSubject? {
    stretch.page.namedOffList.map { count in
      RowSubject(
        explanation: .ofProgramme(
          .offList(count),
          stretch.page.whole,
          sources: stretch.page.sources
        )
      )
    }
  }

  /// The table of rows in memory; those that are not all there can be neither put in order nor
  /// filtered.
  package var data: DataTable {
    var data = columns.table(stretch.part.rows)
    guard !stretch.part.isWhole else { return data }
    data.isArranged = true
    data.ordered = []
    data.counted = []
    return data
  }

  private var columns: Columns<RecipientRow> {
    Columns(
      id: { String($0.position.number) },
      key: { "\($0.village.code)/\($0.number)" },
      subject: subject
    ) {
      Column("number", words[.columnKey], width: 7, isTrailing: true) {
        .text(words.numbers.whole($0.number))
      }
      .means(words[.meansRecipientNumber])
      .value { .number(Double($0.number)) }

      Column("village", words[.columnVillage], width: 28) { .text(words.name(of: $0.village)) }
        .means(words[.meansRecipientVillage])
        .gives(2, downTo: 20).grows(1, upTo: 40)
        .value { .word(words.name(of: $0.village).string) }

      // The sentence above says the year too.
      Column("year", words[.columnYear], width: 5) { .text(SafeText(String($0.year))) }
        .means(words[.meansYear])
        .leaves(1)
        .value { .number(Double($0.year)) }

      Column("status", words[.columnStatus], width: 14) { .text(words.word($0.status)) }
        .means(words[.meansRecipientStatus])
        .value { .word(words.word($0.status).string) }

      Column("date", words[.columnDate], width: 11) {
        .text($0.date.value.map(words.dates.day) ?? "–")
      }
      .means(words[.meansReceivedDay])
      .value { $0.date.value.map { .word($0.description) } ?? .unknown }
    }
  }

  /// One recipient, behind whom no screen stands: nothing else is recorded of them.
  private func subject(_ row: RecipientRow) -> RowSubject {
    RowSubject(
      explanation: .ofProgramme(
        .recipient(row),
        stretch.page.whole,
        sources: stretch.page.sources
      )
    )
  }
}
