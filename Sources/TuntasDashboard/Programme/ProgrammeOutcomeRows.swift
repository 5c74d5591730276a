import TerminalKit
import TuntasModel

/// What came after a programme: of the families that had it, how many are still on the newest list.
///
/// It counts and claims no cause.
struct ProgrammeOutcomeRows {
  let page: ProgrammePage
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The heading and one line a year, and how many families are not reached yet; none where nothing
  /// can be counted.
  var rows: [BodyRow] {
    let lines = notServed + page.effects.flatMap(line)
    return lines.isEmpty ? [] : [.blank, .line(words[.programmeAfter], .heading)] + lines
  }

  private var notServed: [BodyRow] {
    guard let count = page.notServed else { return [] }
    let text = words.text(
      .programmeNotServed,
      [
        "families": words.numbers.whole(count),
        "year": SafeText(String(page.moment.year)),
      ]
    )
    return BodyRow.paragraph("  " + text, columns: columns, subject)
  }

  private func line(_ effect: ProgrammeEffect) -> [BodyRow] {
    guard let ratio = effect.ratio else { return [] }
    let percent = ratio.percent.map { " (" + words.numbers.percent($0) + ")" } ?? ""
    let text = words.text(
      .programmeStillListed,
      [
        "year": SafeText(String(effect.year)),
        "listed": words.numbers.whole(effect.stillListed),
        "served": words.numbers.whole(effect.served),
        "percent": percent,
        "day": words.dates.day(effect.list.date),
      ]
    )
    return BodyRow.paragraph("  " + text, columns: columns, subject)
  }

  private var subject: RowSubject {
    RowSubject(explanation: .ofProgramme(.named, page.whole, sources: page.sources))
  }
}
