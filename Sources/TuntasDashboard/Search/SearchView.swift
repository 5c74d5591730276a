import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The search: the line that is typed, how many were found where, what was found, kind by kind, and
/// what is not searched.
///
/// At 60x16 nine lines find room for what was found.
struct SearchView {
  /// What was typed and found.
  let panel: SearchPanel
  let words: Words

  /// Lines below what was found: what is not searched.
  private static let ownRows = 1

  /// How many lines of what was found a window of a size has room for: 17 at 80x24, 9 at 60x16.
  static func rows(in size: Size) -> Int { max(1, TypingBox.rows(in: size) - ownRows) }

  /// Draws the box over the whole body.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let box = TypingBox(
      title: words[.searchTitle],
      input: panel.input,
      note: found ?? "",
      footer: KeyMap.footer(of: .searching, words)
    )
    guard let area = box.draw(in: rect, on: &canvas), area.rows > Self.ownRows else { return }
    let note = unsearched.fitted(to: area.columns)
    canvas.write(note, column: area.column, row: area.endRow - 1, style: .dim)
    let list = Rect(
      column: area.column,
      row: area.row,
      columns: area.columns,
      rows: area.rows - Self.ownRows
    )
    let said = sentence
    guard said.isEmpty else { return draw(said, in: list, on: &canvas) }
    SearchList(panel: panel, words: words).draw(in: list, on: &canvas)
  }

  /// How many were found and where; `nil` while that is not known.
  private var found: SafeText? {
    guard !panel.isAwaited, let results = panel.results?.value else { return nil }
    let count = words.count(results.count)
    guard let region = results.region else {
      return words.text(.searchFoundEverywhere, ["count": count])
    }
    return words.text(.searchFoundIn, ["count": count, "region": words.name(of: region)])
  }

  /// What is not searched for who searches.
  private var unsearched: SafeText {
    guard panel.viewer.may(.searchFamilies) else { return words[.searchUnsearchedPeople] }
    guard panel.viewer.may(.searchRecords) else { return words[.searchUnsearched] }
    let part = panel.viewer.part(of: panel.region)
    let hasAddresses = SearchedAddress.isSearched(in: part, for: panel.viewer)
    return words[hasAddresses ? .searchUnsearchedInDistrict : .searchUnsearchedByOwner]
  }

  /// What stands in place of hits: a hint before anything is typed, that it is searched, why it failed,
  /// or that nothing was found; nothing where there are hits.
  private var sentence: SafeText {
    switch panel.results {
    case nil: return words[.searchHint]
    case .loading: return words[.loading]
    case .failed(let failure): return words.sentence(for: failure)
    case .ready(let results):
      guard results.isEmpty, panel.whole == nil else { return "" }
      let text = panel.input.text
      guard let region = results.region else {
        return words.text(.searchNothing, ["text": text])
      }
      return words.text(.searchNothingIn, ["text": text, "region": words.name(of: region)])
    }
  }

  /// Draws a sentence, and below it what can be chosen all the same.
  private func draw(_ sentence: SafeText, in area: Rect, on canvas: inout Canvas) {
    let style: Style = if case .failed = panel.results { .warning } else { .dim }
    let lines = sentence.wrapped(to: area.columns - 2).prefix(area.rows)
    for (row, line) in lines.enumerated() {
      canvas.write(line, column: area.column + 2, row: area.row + row, style: style)
    }
    let rest = Rect(
      column: area.column,
      row: area.row + lines.count + 1,
      columns: area.columns,
      rows: area.rows - lines.count - 1
    )
    guard rest.rows > 0 else { return }
    SearchList(panel: panel, words: words).draw(in: rest, on: &canvas)
  }
}

extension Words {
  /// How many things were found, `≥` where counting stopped.
  func count(_ count: HitCount) -> SafeText {
    (count.isAtLeast ? "≥ " : "") + numbers.whole(count.number)
  }
}
