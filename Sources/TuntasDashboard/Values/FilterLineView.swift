import TerminalKit
import TuntasPages
import TuntasWords

/// The parts of a filter in one line, the one that is typed with its mark, and below each what is left
/// after it.
struct FilterLineView {
  let panel: ValuePanel
  let words: Words

  /// A part on the line.
  private struct Place {
    var index: Int
    var text: SafeText
    /// Cells with its brackets, and with the mark where it is the one that is typed.
    var width: Int
    /// Cells up to the next one, past what is left below.
    var step: Int
  }

  /// Draws two lines; where the parts do not find room those before the one worked on give way to their
  /// number.
  func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    let label = words[.filterLine] + " "
    let below = words[.filterLeft] + " "
    canvas.write(label, column: column, row: row, style: .accent)
    canvas.write(below, column: column, row: row + 1, style: .dim)
    let start = column + max(label.width, below.width)
    let end = column + columns
    let total = total
    let isRoom = total.width + 12 < columns
    if isRoom { canvas.write(total, column: end - total.width, row: row, style: .strong) }
    let last = end - (isRoom ? total.width + 1 : 0)
    var places = places
    let here = panel.current
    var skipped = 0
    func needed(_ places: [Place]) -> Int {
      places.prefix { $0.index <= here }.reduce(0) { $0 + $1.step } + (skipped > 0 ? 4 : 0)
    }
    while let first = places.first, first.index < here, start + needed(places) > last {
      places.removeFirst()
      skipped += 1
    }
    var at = start
    if skipped > 0 {
      let more: SafeText = "+\(skipped)"
      canvas.write(more, column: at, row: row, style: .dim)
      at += more.width + 1
    }
    for (number, place) in places.enumerated() {
      guard at + place.width <= last || place.index == here else {
        canvas.write("+\(places.count - number)", column: at, row: row, style: .dim)
        return
      }
      draw(place, column: at, row: row, room: last - at, on: &canvas)
      at += place.step
    }
  }

  private var places: [Place] {
    panel.drafts.enumerated().compactMap { index, draft in
      let isHere = index == panel.current
      let text = draft.input.text
      guard isHere || !text.isEmpty else { return nil }
      let width = text.width + (isHere ? 3 : 2)
      let below = left(at: index).map { $0.width + 2 } ?? 0
      return Place(index: index, text: text, width: width, step: max(width + 1, below))
    }
  }

  private func draw(
    _ place: Place,
    column: Int,
    row: Int,
    room: Int,
    on canvas: inout Canvas
  ) {
    let draft = panel.drafts[place.index]
    let style: Style = draft.isUnclear ? .warning : .accent
    canvas.write("[", column: column, row: row, style: style)
    let isHere = place.index == panel.current
    let inner = min(place.width, room) - 2
    if isHere {
      let cursor = canvas.cursor
      draft.input.draw(column: column + 1, row: row, columns: inner, on: &canvas)
      if panel.isInList { canvas.cursor = cursor }
    } else {
      canvas.write(place.text.fitted(to: inner), column: column + 1, row: row, style: style)
    }
    canvas.write("]", column: column + 1 + inner, row: row, style: style)
    if let left = left(at: place.index) { canvas.write(left, column: column + 1, row: row + 1) }
  }

  /// What is left after a part; `nil` before it was counted, and of a part that is not understood.
  private func left(at index: Int) -> SafeText? {
    guard panel.drafts[index].part != nil else { return nil }
    let before = panel.drafts[...index].compactMap(\.part)
    return panel.rows(leftBy: before).map(words.numbers.whole)
  }

  /// What all parts leave, of all rows; empty until both were counted.
  private var total: SafeText {
    guard let left = panel.rows(leftBy: panel.parts), let all = panel.rows(leftBy: []) else {
      return ""
    }
    return words.text(
      .filterLeftOf,
      ["left": words.numbers.whole(left), "all": words.numbers.whole(all)]
    )
  }
}
