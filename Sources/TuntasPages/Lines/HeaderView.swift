package import TerminalKit
import TuntasModel
package import TuntasWords

/// The line at the top: where one is, and what the data is.
///
/// At the right stand DATA CONTOH and the day of the data, at the left the path. The path gives way
/// to them: a projected picture must always say that it is sample data.
package struct HeaderView {
  /// The steps behind the name of the program, the screen last.
  let path: [SafeText]
  /// What the data is; `nil` before it has come, and then the right end is empty.
  let facts: ScreenFacts?
  let words: Words

  /// Makes the line of a path and of what is known of the data.
  package init(path: [SafeText], facts: ScreenFacts?, words: Words) {
    (self.path, self.facts, self.words) = (path, facts, words)
  }

  /// Draws the line.
  ///
  /// The whole line is filled, so that it stands apart from the body without colour too.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, style: .title)
    let sample = facts?.isSynthetic == true ? words[.sampleData] : ""
    let date = date(besides: sample.width, columns: rect.columns)
    let separator: SafeText = sample.isEmpty || date.isEmpty ? "" : " · "
    let width = sample.width + separator.width + date.width
    var column = rect.endColumn - 1 - width
    canvas.write(sample, column: column, row: rect.row, style: .notice)
    column += sample.width
    canvas.write(separator + date, column: column, row: rect.row, style: .title)
    let room = rect.columns - width - 4
    canvas.write(breadcrumb(room: room), column: 1, row: rect.row, style: .title)
  }

  /// The day with a word that says whether it is that of a list or the one that counts as today; in a
  /// narrow window the day alone, where the place would be lost otherwise.
  private func date(besides sample: Int, columns: Int) -> SafeText {
    guard let facts else { return "" }
    let day = words.dates.day(facts.day)
    let full = words.text(facts.isListDate ? .headerListDate : .headerDate, ["day": day])
    let place = (["…"] + path.suffix(2)).joined(separator: " › ")
    let room = columns - sample - 3 - full.width - 4
    return path.count > 1 && place.width > room ? day : full
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
