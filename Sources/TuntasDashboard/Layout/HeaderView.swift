import TerminalKit
import TuntasModel
import TuntasWords

/// The line at the top: where one is, and what the data is.
struct HeaderView {
  /// The steps below the name of the program.
  let path: [SafeText]
  /// What the data is; none before it has come.
  let facts: ScreenFacts?
  let words: Words

  /// Draws the line.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, style: .title)
    let sample = facts?.isSynthetic == true ? words[.sampleData] : ""
    let date = facts.map(dateText) ?? ""
    let separator: SafeText = sample.isEmpty || date.isEmpty ? "" : " · "
    let width = sample.width + separator.width + date.width
    var column = rect.endColumn - 1 - width
    canvas.write(sample, column: column, row: rect.row, style: .notice)
    column += sample.width
    canvas.write(separator + date, column: column, row: rect.row, style: .title)
    let room = rect.columns - width - 4
    canvas.write(breadcrumb(room: room), column: 1, row: rect.row, style: .title)
  }

  private func dateText(_ facts: ScreenFacts) -> SafeText {
    let phrase: Phrase = facts.isListDate ? .headerListDate : .headerDate
    return words.text(phrase, ["day": words.dates.day(facts.day)])
  }

  /// The path; steps in the middle give way before the last ones do.
  private func breadcrumb(room: Int) -> SafeText {
    let steps: [SafeText] = ["Tuntas"] + path
    let full = steps.joined(separator: " › ")
    guard full.width > room else { return full }
    for dropped in 1..<steps.count {
      let rest = ["…"] + steps.dropFirst(dropped)
      let text = rest.joined(separator: " › ")
      if text.width <= room { return text }
    }
    return (steps.last ?? "").fitted(to: room)
  }
}
