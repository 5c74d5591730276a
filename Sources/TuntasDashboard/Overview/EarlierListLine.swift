import TerminalKit
import TuntasModel
import TuntasWords

/// The line that tells how a government's list became what it is: the number its source printed of
/// the list before, and that of the list that counts.
struct EarlierListLine {
  let overview: Overview
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines; none where one of the two numbers was never printed.
  var lines: [BodyRow] {
    guard let whole = overview.regions.whole, let list = whole.list,
      let after = whole.publishedFamilies,
      let earlier = overview.earlierList, let before = earlier.families
    else { return [] }
    let text = words.text(
      Self.phrase(earlier.stage, list.stage),
      [
        "before": words.printed(before),
        "after": words.printed(after),
        "year": SafeText(String(list.date.year)),
        "from": words.dates.day(earlier.date),
        "to": words.dates.day(list.date),
      ]
    )
    let subject = RowSubject(
      door: .pace(whole.region.code.ancestor(at: .regency)),
      explanation: .earlierList(
        earlier,
        now: whole,
        sources: overview.regions.sources + overview.sources
      )
    )
    return BodyRow.paragraph(text, columns: columns, subject)
  }

  private static func phrase(_ before: ListStage, _ after: ListStage) -> Phrase {
    before == .beforeVerification && after == .afterVerification
      ? .overviewVerified : .overviewEarlierList
  }
}
