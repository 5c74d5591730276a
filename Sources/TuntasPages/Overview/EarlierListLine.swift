import TerminalKit
import TuntasModel
import TuntasWords

/// The line that tells how a government's list became what it is: the number its source printed of
/// the list before, and that of the list that counts.
///
/// Both numbers are printed ones; rows are not counted for it. A list that became shorter by
/// verification is called so and is no progress.
struct EarlierListLine {
  /// What was read.
  let overview: Overview
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The lines; empty where one of the two numbers was never printed.
  ///
  /// Enter leads to the way to zero.
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

  /// The sentence for two stages: cleaning by verification, or two lists one after the other.
  private static func phrase(_ before: ListStage, _ after: ListStage) -> Phrase {
    before == .beforeVerification && after == .afterVerification
      ? .overviewVerified : .overviewEarlierList
  }
}
