import TerminalKit

/// Draws the cells of a map: letters, shades, names, and the outline in half cells.
struct AreaMapDrawing {
  private let chart: AreaMap
  private let grid: AreaMapGrid

  /// Prepares the drawing of a map.
  init(of chart: AreaMap, grid: AreaMapGrid) {
    (self.chart, self.grid) = (chart, grid)
  }

  /// Draws the map into the upper left corner of a rectangle.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let rows = (0..<min(grid.rows, rect.rows)).map { grid.runs(inRow: $0) }
    let names = names(rows)
    for (row, runs) in rows.enumerated() {
      drawOutline(row, in: rect.line(row), on: &canvas)
      for run in runs {
        let place = rect.line(row).columns(run.columns.lowerBound, count: run.columns.count)
        draw(
          run.part,
          withName: names[run.part]?.isAt(row, run.columns) == true,
          in: place,
          on: &canvas
        )
      }
    }
  }

  /// Where the name of a part stands.
  private struct NamePlace {
    let row: Int
    let columns: Range<Int>

    func isAt(_ row: Int, _ columns: Range<Int>) -> Bool {
      self.row == row && self.columns == columns
    }
  }

  /// Draws the half cells at the edge of the area, where the shade beside them is full; half a block
  /// beside a lighter shade would look like a part of the greatest class.
  private func drawOutline(_ row: Int, in line: Rect, on canvas: inout Canvas) {
    for column in 0..<grid.columns {
      let (half, part): (Character, Int)
      switch grid[column, row] {
      case .blank, .full: continue
      case .upper(let upper): (half, part) = ("▀", upper)
      case .lower(let lower): (half, part) = ("▄", lower)
      }
      guard chart.mark(ofGrade: chart.parts[part].grade) == "█" else { continue }
      canvas.fill(line.columns(column, count: 1), with: half, style: style(of: part))
    }
  }

  private func style(of part: Int) -> Style {
    part == chart.selected ? .warning : chart.style(ofGrade: chart.parts[part].grade)
  }

  private func draw(_ part: Int, withName: Bool, in place: Rect, on canvas: inout Canvas) {
    let isSelected = part == chart.selected
    canvas.fill(place, with: chart.mark(ofGrade: chart.parts[part].grade), style: style(of: part))
    let letter = SafeText(repeating: AreaMap.letter(ofPart: part), count: 1)
    canvas.write(letter, within: place, style: isSelected ? .cursor : .strong)
    guard withName else { return }
    let name = chart.parts[part].name
    let room = place.columns(1, count: place.columns - 1)
    let middle = room.columns((room.columns - name.width - 2) / 2, count: name.width + 2)
    canvas.write(" " + name + " ", within: middle, style: isSelected ? .cursor : .strong)
  }

  /// The stretch nearest the middle of each part in which its name is whole, where the part is so
  /// large that its shade is still seen.
  private func names(_ rows: [[(part: Int, columns: Range<Int>)]]) -> [Int: NamePlace] {
    var sizes: [Int: Int] = [:]
    for run in rows.joined() { sizes[run.part, default: 0] += run.columns.count }
    var best: [Int: (distance: Double, place: NamePlace)] = [:]
    for (row, runs) in rows.enumerated() {
      for run in runs {
        let needed = chart.parts[run.part].name.width + 3
        guard needed <= run.columns.count, sizes[run.part, default: 0] >= 3 * needed else {
          continue
        }
        let middle = grid.middles[run.part]?.row ?? 0
        let distance = abs(Double(row) + 0.5 - middle)
        if let known = best[run.part], known.distance <= distance { continue }
        best[run.part] = (distance, NamePlace(row: row, columns: run.columns))
      }
    }
    return best.mapValues(\.place)
  }
}
