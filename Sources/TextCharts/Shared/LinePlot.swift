import TerminalKit

/// The field of a line chart: where its marks are, and which texts found room beside them.
struct LinePlot {
  private static let leastRows = 3
  private static let leastColumns = 2

  let columns: Int
  let rows: Int
  /// The columns of breaks; a break takes two, so that it parts even points close to it.
  private(set) var breakColumns: [Int] = []
  /// What stands in no place of the plot and has to be printed elsewhere, in the order of time.
  private(set) var unplaced: [Legend.Item] = []
  private var grid: LabelGrid
  private let time: Scale
  private let values: Scale
  private let breakTimes: [Double]

  /// Lays out a chart; `nil` when there is too little room for any drawing.
  init?(_ chart: LineChart, columns: Int, rows: Int) {
    let breaks = chart.breaks.filter(\.position.isFinite).sorted { $0.position < $1.position }
    guard rows >= Self.leastRows, columns - 2 * breaks.count >= Self.leastColumns else {
      return nil
    }
    (self.columns, self.rows) = (columns, rows)
    grid = LabelGrid(columns: columns, rows: rows)
    breakTimes = breaks.map(\.position)
    time = Self.timeScale(of: chart)
    values = Self.valueScale(of: chart)
    breakColumns = breakTimes.enumerated().map { time.nearest($1, of: timeSteps) + 2 * $0 + 1 }
    drawTargets(chart.targets)
    drawPath(of: chart.points)
    drawPoints(of: chart)
    for column in breakColumns {
      for row in 0..<rows { grid.mark("║", column: column, row: row, style: .warning) }
    }
    placeLabels(of: chart)
  }

  /// Copies the plot onto a canvas.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    grid.draw(in: rect, on: &canvas)
  }
}

extension LinePlot {
  /// Returns the column of a time, behind the breaks that lie before it.
  func column(of position: Double) -> Int {
    time.nearest(position, of: timeSteps) + 2 * breakCount(before: position)
  }

  /// Returns the row of a value, counted from the top.
  func row(of value: Double) -> Int {
    rows - 1 - values.nearest(value, of: rows - 1)
  }

  /// Returns the letter of a target line.
  static func letter(_ index: Int) -> SafeText {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return SafeText(String(letters[index % letters.count]))
  }

  /// Returns all points and breaks as printed items, in the order of time.
  static func items(of chart: LineChart) -> [Legend.Item] {
    let points = chart.points.map { (position: $0.position, item: item(of: $0)) }
    let breaks = chart.breaks.map { (position: $0.position, item: item(of: $0)) }
    return sorted(breaks + points)
  }

  private var timeSteps: Int { columns - 2 * breakTimes.count - 1 }

  private func breakCount(before position: Double) -> Int {
    breakTimes.count { $0 <= position }
  }

  private static func timeScale(of chart: LineChart) -> Scale {
    let marks = chart.points.map(\.position) + chart.breaks.map(\.position)
    let lines = chart.targets.flatMap { [$0.from, $0.through] } + chart.timeTicks.map(\.value)
    let all = (marks + lines.compactMap(\.self)).filter(\.isFinite)
    return Scale(all.min() ?? 0, all.max() ?? 0)
  }

  private static func valueScale(of chart: LineChart) -> Scale {
    let points = chart.points.compactMap(\.value.value)
    let lines = chart.targets.compactMap(\.value.value) + chart.valueTicks.compactMap(\.value)
    let all = points + lines + (chart.valueTicks.isEmpty ? [0] : [])
    return Scale(all.min() ?? 0, all.max() ?? 0)
  }
}

extension LinePlot {
  private func span(of target: LineChart.Target) -> ClosedRange<Int> {
    let ends = [target.from.map(column(of:)) ?? 0, target.through.map(column(of:)) ?? columns - 1]
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  private mutating func drawTargets(_ targets: [LineChart.Target]) {
    var lettered: Set<Position> = []
    for (index, target) in targets.enumerated() {
      guard let row = target.value.value.map(row(of:)) else { continue }
      let span = span(of: target)
      for column in span where grid.isFree(column: column, row: row) {
        grid.mark("━", column: column, row: row, style: .target)
      }
      let end = span.last { !lettered.contains(Position(column: $0, row: row)) }
      guard targets.count > 1, let end else { continue }
      lettered.insert(Position(column: end, row: row))
      grid.mark(Self.letter(index), column: end, row: row, style: .target.bold())
    }
  }

  private mutating func drawPath(of points: [LineChart.Point]) {
    let points = points.filter(\.position.isFinite).sorted { $0.position < $1.position }
    for (first, second) in zip(points, points.dropFirst()) {
      let isJoined = breakCount(before: first.position) == breakCount(before: second.position)
      guard isJoined, let from = place(of: first), let to = place(of: second) else { continue }
      let steps = max(abs(to.column - from.column), abs(to.row - from.row))
      for step in 0..<steps {
        grid.mark(
          "•",
          column: Self.place(step, of: steps, from: from.column, to: to.column),
          row: Self.place(step, of: steps, from: from.row, to: to.row),
          style: .actual
        )
      }
    }
  }

  private static func place(_ step: Int, of steps: Int, from: Int, to: Int) -> Int {
    (from * (steps - step) + to * step + steps / 2) / steps
  }

  private mutating func drawPoints(of chart: LineChart) {
    for point in chart.points where point.position.isFinite {
      let column = column(of: point.position)
      guard let value = point.value.value, let place = place(of: point) else {
        grid.mark("·", column: column, row: rows - 1, style: .missing)
        continue
      }
      let near = chart.targets.compactMap { target in
        span(of: target).contains(column) ? target.value.value : nil
      }
      let mark = Self.mark(of: value, among: near.filter { row(of: $0) == place.row })
      grid.mark(mark, column: column, row: place.row, style: .actual.bold())
    }
  }

  /// The mark of a point in the row of some lines.
  private static func mark(of value: Double, among lines: [Double]) -> SafeText {
    guard let least = lines.min(), let greatest = lines.max(), !lines.contains(value) else {
      return "●"
    }
    return value > greatest ? "▲" : value < least ? "▼" : "◊"
  }

  private func place(of point: LineChart.Point) -> Position? {
    point.value.value.map { Position(column: column(of: point.position), row: row(of: $0)) }
  }
}

extension LinePlot {
  private typealias TimedItem = (position: Double, item: Legend.Item)

  private mutating func placeLabels(of chart: LineChart) {
    var left: [TimedItem] = []
    let known = chart.breaks.filter(\.position.isFinite).sorted { $0.position < $1.position }
    for (gap, column) in zip(known, breakColumns) where !placeLabel(of: gap, column: column) {
      left.append((gap.position, Self.item(of: gap)))
    }
    for gap in chart.breaks where !gap.position.isFinite {
      left.append((gap.position, Self.item(of: gap)))
    }
    for point in chart.points {
      if point.position.isFinite, placeLabel(of: point) { continue }
      left.append((point.position, Self.item(of: point)))
    }
    unplaced = Self.sorted(left)
  }

  private mutating func placeLabel(of gap: LineChart.Break, column: Int) -> Bool {
    let width = gap.name.width
    let places = [0, 1].flatMap { row in
      [
        Position(column: column + 2, row: row), Position(column: column - 1 - width, row: row),
      ]
    }
    return grid.place(gap.name, at: places, style: .warning)
  }

  private mutating func placeLabel(of point: LineChart.Point) -> Bool {
    let text = Self.text(of: point)
    let place =
      place(of: point) ?? Position(column: column(of: point.position), row: rows - 1)
    let starts = [-text.width / 2, 0, 1 - text.width]
    let around = [-1, 1].flatMap { row in
      starts.map { Position(column: place.column + $0, row: place.row + row) }
    }
    let beside = [2, -1 - text.width].map {
      Position(column: place.column + $0, row: place.row)
    }
    let style: Style = point.value.value == nil ? .missing : .plain
    return grid.place(text, at: around + beside, style: style)
  }

  private static func text(of point: LineChart.Point) -> SafeText {
    point.name.isEmpty ? point.value.text : point.name + " " + point.value.text
  }

  private static func item(of point: LineChart.Point) -> Legend.Item {
    let isMissing = point.value.value == nil
    return Legend.Item(
      mark: isMissing ? "·" : "●",
      style: isMissing ? .missing : .actual,
      text: text(of: point)
    )
  }

  private static func item(of gap: LineChart.Break) -> Legend.Item {
    Legend.Item(mark: "║", style: .warning, text: gap.name)
  }

  /// Sorts by time, with what has no time at the end; a break stands before a point of its time.
  private static func sorted(_ items: [TimedItem]) -> [Legend.Item] {
    let order = items.enumerated().sorted { left, right in
      let keys = (key(left.element.position), key(right.element.position))
      return keys.0 == keys.1 ? left.offset < right.offset : keys.0 < keys.1
    }
    return order.map(\.element.item)
  }

  private static func key(_ position: Double) -> Double {
    position.isFinite ? position : .infinity
  }
}
