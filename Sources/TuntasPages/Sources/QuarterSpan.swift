import TerminalKit
import TuntasModel
import TuntasWords

/// Quarters in a few letters: `TW I–III 2025`.
struct QuarterSpan {
  private let quarters: [Quarter]
  private let words: Words

  /// Takes quarters in any order.
  init(_ quarters: [Quarter], _ words: Words) {
    self.quarters = quarters.sorted()
    self.words = words
  }

  /// The first and the last of them, or each where one between them is missing; "–" without any.
  var text: SafeText {
    guard let first = quarters.first, let last = quarters.last else { return words[.unknownShort] }
    let year = " " + SafeText(String(last.year))
    if first == last { return words.dates.quarter(last) + year }
    guard first.year == last.year else {
      return words.dates.quarter(first) + " " + SafeText(String(first.year)) + "–"
        + words.dates.quarter(last) + year
    }
    let isWhole = quarters.count == last.number - first.number + 1
    let shown = isWhole ? [first, last] : quarters
    return shown.map(words.dates.quarter).joined(separator: isWhole ? "–" : ", ") + year
  }
}
