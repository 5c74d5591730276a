import TerminalKit

/// The parts of a map with their letters, shades, names and values.
struct AreaMapKey {
  /// Blank columns between two columns of the key.
  private static let gap = 2
  /// The columns of the cursor's mark, the letter with its shade, and the blanks behind them.
  private static let marks = 5

  private let chart: AreaMap
  private let names: Int
  private let values: Int

  /// Measures the key of a map.
  init(of chart: AreaMap) {
    self.chart = chart
    names = chart.parts.map(\.name).widest
    values = chart.parts.map(\.value).widest
  }

  /// The columns in which every name and value is whole.
  var width: Int { chart.parts.isEmpty ? 0 : Self.marks + names + 1 + values }

  /// Draws as many columns of the key as fit, with the selected part among them.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard !chart.parts.isEmpty, !rect.isEmpty else { return }
    let fitting = max(1, (rect.columns + Self.gap) / (width + Self.gap))
    let isWhole = fitting * rect.rows >= chart.parts.count
    // The last row tells which of the parts are shown.
    let rows = isWhole ? rect.rows : max(1, rect.rows - 1)
    let page = fitting * rows
    let first = min(max(0, chart.selected ?? 0), chart.parts.count - 1) / page * page
    let shown = first..<min(first + page, chart.parts.count)
    for index in shown {
      let column = (index - first) / rows * (width + Self.gap)
      let line = rect.columns(column, count: width).line((index - first) % rows)
      draw(index, in: line, on: &canvas)
    }
    guard !isWhole, rect.rows > 1 else { return }
    let text: SafeText = "\(first + 1)–\(shown.upperBound)/\(chart.parts.count)"
    let line = rect.columns(0, count: width).line(rect.rows - 1)
    canvas.write(text, within: line, alignment: .trailing, style: .dim)
  }

  private func draw(_ index: Int, in line: Rect, on canvas: inout Canvas) {
    let part = chart.parts[index]
    let isSelected = index == chart.selected
    if isSelected {
      canvas.write("►", within: line, style: .cursor)
      canvas.cursor = Position(column: line.column, row: line.row)
    }
    let letter = SafeText(repeating: AreaMap.letter(ofPart: index), count: 1)
    canvas.write(letter, within: line.columns(2, count: 1), style: .strong)
    let shade = SafeText(repeating: chart.mark(ofGrade: part.grade), count: 1)
    let style = chart.style(ofGrade: part.grade)
    canvas.write(shade, within: line.columns(3, count: 1), style: style)
    let room = max(0, line.columns - Self.marks - 1 - values)
    let name = line.columns(Self.marks, count: room)
    canvas.write(part.name, within: name, style: isSelected ? .cursor : .plain)
    let value = line.columns(max(Self.marks, line.columns - values), count: values)
    let valueStyle: Style = part.grade == nil ? .missing : .plain
    canvas.write(part.value, within: value, alignment: .trailing, style: valueStyle)
  }
}
