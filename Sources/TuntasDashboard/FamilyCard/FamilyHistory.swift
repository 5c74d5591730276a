import TerminalKit
import TuntasModel

/// The line that tells what reached the family, and since when.
struct FamilyHistory {
  private let page: FamilyPage
  private let words: Words

  /// Makes the line of a family.
  init(_ page: FamilyPage, _ words: Words) {
    self.page = page
    self.words = words
  }

  /// The text, the longest-lasting programme first.
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

  private func part(_ programme: Programme, _ years: ClosedRange<Int>) -> SafeText {
    let isOpen = years.upperBound == page.moment.year && years.count > 1
    let phrase: Phrase = isOpen ? .historySince : .historyIn
    let year = SafeText(String(isOpen ? years.lowerBound : years.upperBound))
    return words.text(phrase, ["programme": words.shortName(of: programme), "year": year])
  }
}
