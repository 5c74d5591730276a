import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// What the search found, in lines: the hits of a kind have their parts below one another.
struct SearchList {
  /// What was found.
  let panel: SearchPanel
  let words: Words

  /// Cells between two parts of a line.
  private static let gap = 2

  /// Draws as many lines as find room, that of the cursor among them; where all of a kind are listed,
  /// its heading stays.
  func draw(in area: Rect, on canvas: inout Canvas) {
    let lines = panel.lines(rows: area.rows)
    let chosen = lines.indices.filter { lines[$0].isChosen }
    let current = chosen.isEmpty ? 0 : chosen[min(panel.cursor, chosen.count - 1)]
    let fixed = panel.whole == nil ? 0 : 1
    let seen = RowList.window(
      around: max(fixed, current)...max(fixed, current),
      height: area.rows - fixed,
      total: lines.count
    )
    let shown = fixed == 0 ? Array(seen) : [0] + seen.filter { $0 > 0 }
    let widths = widths(of: shown.map { lines[$0] }, columns: area.columns - 2)
    for (offset, index) in shown.prefix(area.rows).enumerated() {
      let row = area.row + offset
      let isCurrent = lines[index].isChosen && index == current
      if isCurrent {
        canvas.write("►", column: area.column, row: row, style: .cursor)
        if panel.isInList { canvas.cursor = Position(column: area.column, row: row) }
      }
      let place = Rect(column: area.column + 2, row: row, columns: area.columns - 2, rows: 1)
      draw(lines[index], isCurrent: isCurrent, widths, in: place, on: &canvas)
    }
  }

  private func draw(
    _ line: SearchLine,
    isCurrent: Bool,
    _ widths: [SearchKind: SearchWidths],
    in place: Rect,
    on canvas: inout Canvas
  ) {
    let style: Style = isCurrent ? .cursor : .plain
    func write(_ text: SafeText, _ style: Style) {
      let fitted = text.fitted(to: place.columns)
      canvas.write(fitted, column: place.column, row: place.row, style: style)
    }
    switch line {
    case .heading(let kind):
      let count = panel.results?.value?.count(of: kind) ?? HitCount(0)
      write(words[kind.heading] + " (" + words.count(count) + ")", .heading)
    case .more(let kind, let left):
      let isAtLeast = panel.results?.value?.count(of: kind).isAtLeast == true
      let count = words.count(HitCount(left, isAtLeast: isAtLeast))
      write(words.text(.searchMore, ["count": count]), isCurrent ? .cursor : .dim)
    case .everywhere: write(words[.searchEverywhere], style)
    case .hit(let hit):
      guard let widths = widths[hit.kind] else { return }
      draw(hit.cells(in: panel.region, words), style, widths, in: place, on: &canvas)
    }
  }

  /// The parts of a hit, each in its column; what does not fit is the place.
  private func draw(
    _ cells: SearchCells,
    _ style: Style,
    _ widths: SearchWidths,
    in place: Rect,
    on canvas: inout Canvas
  ) {
    var column = place.column
    for (name, width) in zip(cells.names, widths.names) {
      canvas.write(name.fitted(to: width), column: column, row: place.row, style: style)
      column += width + Self.gap
    }
    if widths.place > 0 {
      let text = widths.place(of: cells)
      canvas.write(text, column: column, row: place.row, style: .dim)
      column += widths.place + Self.gap
    }
    for (figure, width) in zip(cells.figures, widths.figures) {
      let text = figure.text.fitted(to: max(0, min(width, place.endColumn - column)))
      let start = figure.isTrailing ? column + width - text.width : column
      canvas.write(text, column: start, row: place.row, style: figure.style)
      column += width + Self.gap
    }
  }

  /// The widths of the parts of each kind that is shown.
  private func widths(of lines: [SearchLine], columns: Int) -> [SearchKind: SearchWidths] {
    var cells: [SearchKind: [SearchCells]] = [:]
    for case .hit(let hit) in lines {
      cells[hit.kind, default: []].append(hit.cells(in: panel.region, words))
    }
    return cells.mapValues { SearchWidths($0, columns: columns, gap: Self.gap) }
  }
}

/// How wide the parts of the hits of one kind are drawn.
struct SearchWidths {
  /// The widths of the names.
  private(set) var names: [Int]
  /// The width of the place; 0 where it finds no room.
  private(set) var place = 0
  /// The widths of the figures.
  let figures: [Int]

  /// A place in fewer cells tells nothing.
  private static let leastPlace = 6
  /// A name keeps so many cells.
  private static let leastName = 8

  /// Measures hits, so that names and figures stay and places give way.
  init(_ cells: [SearchCells], columns: Int, gap: Int) {
    names = Self.widest(cells.map { $0.names.map(\.width) })
    figures = Self.widest(cells.map { $0.figures.map(\.text.width) })
    let behind = figures.reduce(0) { $0 + $1 + gap }
    var room = columns - behind - names.reduce(0) { $0 + $1 + gap } + gap
    if room < 0, let first = names.first {
      names[0] = max(Self.leastName, first + room)
      room = 0
    }
    let left = room - gap
    guard left >= Self.leastPlace else { return }
    place = min(left, cells.map { Self.place(of: $0, room: left).width }.max() ?? 0)
  }

  /// The longest text of a place that fits.
  func place(of cells: SearchCells) -> SafeText { Self.place(of: cells, room: place) }

  private static func place(of cells: SearchCells, room: Int) -> SafeText {
    let fitting = cells.places.first { $0.width <= room }
    return fitting ?? cells.places.last?.fitted(to: room) ?? ""
  }

  /// The greatest width of each column.
  private static func widest(_ rows: [[Int]]) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }.max() ?? 0
    }
  }
}

extension SearchHitRow {
  /// The kind of the hit.
  var kind: SearchKind {
    switch self {
    case .region: .regions
    case .programme: .programmes
    case .family: .families
    }
  }
}
