import TerminalKit
import TuntasModel
import TuntasWords

/// The line that tells what reached the family, and since when.
///
/// Only what reached the family counts: enrolments that were received or finished, not proposals.
struct FamilyHistory {
  private let page: FamilyPage
  private let words: Words

  /// Makes the line of a family.
  init(_ page: FamilyPage, _ words: Words) {
    self.page = page
    self.words = words
  }

  /// The text, the programme that came first in front; a sentence says so when nothing reached it.
  var text: SafeText {
    let programmes = page.card.programmes.compactMap { programme in
      page.card.yearsReached(by: programme.code).map { (programme, $0) }
    }
    guard !programmes.isEmpty else { return words[.historyNone] }
    let sorted = programmes.sorted { left, right in
      (left.1.lowerBound, left.0.code) < (right.1.lowerBound, right.0.code)
    }
    let parts = sorted.map { part($0.0, $0.1) }
    return words.text(.history, ["parts": parts.joined(separator: " · ")])
  }

  /// One programme: since which year, in which year, or what it was worth and in which month.
  private func part(_ programme: Programme, _ years: ClosedRange<Int>) -> SafeText {
    let name = words.shortName(of: programme) + mark(programme, years)
    let isOpen = years.upperBound == page.moment.year && years.count > 1
    if !isOpen, let (amount, month) = payment(programme, in: years.upperBound) {
      return words.text(.historyWorth, ["programme": name, "amount": amount, "month": month])
    }
    let phrase: Phrase = isOpen ? .historySince : .historyIn
    let year = SafeText(String(isOpen ? years.lowerBound : years.upperBound))
    return words.text(phrase, ["programme": name, "year": year])
  }

  /// A question where nobody knows whether it had come by the earlier day asked for.
  private func mark(_ programme: Programme, _ years: ClosedRange<Int>) -> SafeText {
    guard page.moment.isEarlier else { return "" }
    let reached = page.card.enrolments.filter {
      $0.programme == programme.code && years.contains($0.year) && $0.isActive
    }
    return reached.contains { $0.date.value != nil } ? "" : "?"
  }

  /// What it was worth in rupiah and in which month it came; `nil` unless both are recorded.
  private func payment(_ programme: Programme, in year: Int) -> (SafeText, SafeText)? {
    let paid = page.card.enrolments.first {
      $0.programme == programme.code && $0.year == year && $0.isActive
    }
    guard let amount = paid?.value, let day = paid?.date.value else { return nil }
    return (words.numbers.rupiah(amount), words.dates.month(day))
  }
}
