import TerminalKit
import TuntasModel
package import TuntasWords

/// The lines of a family's card: two sentences, the needs, strategies and history, the members.
///
/// The two sentences stay at the top, the rest scrolls; Tab goes from needs to members.
package struct FamilyBody {
  /// The family and the day that its card holds for.
  let page: FamilyPage
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Prepares the lines of a family's card.
  package init(page: FamilyPage, words: Words, columns: Int) {
    (self.page, self.words, self.columns) = (page, words, columns)
  }

  /// The lines; without a member the card has one part only.
  package var body: ScreenBody {
    let needs = NeedRows(page: page, words: words)
    let members = MemberRows(page: page, words: words)
    let sentences = FamilySentences(page: page, words: words)
    let history =
      [BodyRow.blank] + line(sentences.strategies, .strategies)
      + line(FamilyHistory(page, words).text, .history)
    return ScreenBody(
      top: line(sentences.family, .family, .strong) + line(sentences.answer, .answer) + [.blank],
      rows: [needs.heading] + needs.rows + history + [members.heading] + members.rows,
      bottom: EarlierDayNote(
        moment: page.moment,
        words: words,
        columns: columns,
        subject: .family
      ).lines,
      parts: members.rows.isEmpty ? [0] : [0, needs.rows.count + Self.lineCount]
    )
  }

  /// Lines between needs and members that the cursor can stand on: strategies and history.
  private static let lineCount = 2

  /// A sentence of the card; the cursor can stand on it, and `i` explains it.
  private func line(_ text: SafeText, _ figure: CardFigure, _ style: Style = .plain) -> [BodyRow] {
    let subject = RowSubject(explanation: .card(page, figure))
    return BodyRow.paragraph(text, style, columns: columns, subject)
  }
}
