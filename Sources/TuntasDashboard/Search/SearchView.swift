import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The search: the line that is typed, and what it found, kind by kind.
///
/// At 60x16 ten lines find room; the cursor's line and the heading over it are always seen.
struct SearchView {
  /// What was typed and found.
  let panel: SearchPanel
  let words: Words

  /// Draws the box over the whole body.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let box = TypingBox(title: words[.searchTitle], input: panel.input, words: words)
    guard let area = box.draw(in: rect, on: &canvas) else { return }
    draw(lines(columns: area.columns), in: area, on: &canvas)
  }

  /// A line of the box: what was found, and dim behind it what tells it from others of that name.
  private struct Line {
    var text: SafeText
    var detail: SafeText = ""
    var style: Style = .plain
    var isCurrent = false
  }

  private func draw(_ lines: [Line], in area: Rect, on canvas: inout Canvas) {
    let current = lines.firstIndex(where: \.isCurrent) ?? 0
    let heading = max(0, current - 1)
    let seen = RowList.window(around: heading...current, height: area.rows, total: lines.count)
    for (row, index) in seen.enumerated() {
      draw(lines[index], row: area.row + row, in: area, on: &canvas)
    }
  }

  private func draw(_ line: Line, row: Int, in area: Rect, on canvas: inout Canvas) {
    if line.isCurrent {
      canvas.write("►", column: area.column, row: row, style: .cursor)
      if panel.isInList { canvas.cursor = Position(column: area.column, row: row) }
    }
    let start = area.column + 2
    let room = area.columns - 2
    let text = line.text.fitted(to: room)
    canvas.write(text, column: start, row: row, style: line.isCurrent ? .cursor : line.style)
    let left = room - text.width - 2
    guard left > 4 else { return }
    let detail = line.detail.fitted(to: left)
    canvas.write(detail, column: start + text.width + 2, row: row, style: .dim)
  }

  /// A hint before anything is typed, that it is searched, why it failed, or what was found.
  private func lines(columns: Int) -> [Line] {
    switch panel.results {
    case nil: return words[.searchHint].wrapped(to: columns - 2).map { Line(text: $0, style: .dim) }
    case .loading: return [Line(text: words[.loading], style: .dim)]
    case .failed(let failure):
      return words.sentence(for: failure).wrapped(to: columns - 2).map {
        Line(text: $0, style: .warning)
      }
    case .ready: return hitLines
    }
  }

  /// The hits under the headings of their kinds; a sentence when there are none, a remark when
  /// there are more families than shown.
  private var hitLines: [Line] {
    let hits = panel.hits
    guard !hits.isEmpty else {
      return [Line(text: words[.searchNothing], style: .dim)]
    }
    var lines: [Line] = []
    for (index, hit) in hits.enumerated() {
      if index == 0 || hits[index - 1].kind != hit.kind {
        lines.append(Line(text: words[hit.kind], style: .heading))
      }
      let (text, detail) = texts(of: hit)
      lines.append(Line(text: text, detail: detail, isCurrent: index == panel.cursor))
    }
    if panel.results?.value?.hasMoreFamilies == true {
      lines.append(Line(text: words[.searchMore], style: .dim))
    }
    return lines
  }

  /// A hit and what stands behind it: a region's path and code, a programme's region, a family's
  /// number, people and village.
  private func texts(of hit: SearchHitRow) -> (SafeText, SafeText) {
    switch hit {
    case .region(let hit):
      var name = words.name(of: hit.region)
      if let alias = hit.alias { name += " (" + SafeText(alias) + ")" }
      let path = hit.path.reversed().map { words.name(of: $0) }
      let code = SafeText(hit.region.code.description)
      return (name, (path + [code]).joined(separator: ", "))
    case .programme(let hit):
      return (words.nameAndUnit(of: hit.programme), words.name(of: hit.region))
    case .family(let hit):
      let people = words.text(
        .searchFamily,
        [
          "number": SafeText(hit.family.number.short),
          "people": words.people(hit.family.people),
          "village": words.name(of: hit.family.village),
        ]
      )
      let head = hit.name == hit.family.head ? people : words.name(hit.family.head) + ", " + people
      return (words.name(hit.name), head)
    }
  }
}
