public import TerminalKit

/// A table of figures in which each number also has a shade, so that the eye finds the great ones.
///
/// The number is the mark and the shade only helps. The classes are fixed by the caller, and the
/// legend says how many cells are in each.
///
/// ```text
///           North lawn   East lawn
/// Spring        42% ▒▒      81% ██
/// Summer         –  ··      12% ░░
/// ░ below 40%: 1   ▒ 40–79%: 1   █ 80% and more: 1   · no figure: 1
/// ```
public struct Matrix: TextChart {
  /// A class of values.
  public struct Grade: Hashable, Sendable {
    /// The class in words.
    public var name: SafeText
    /// The least value in it; of the first class everything below as well.
    public var lower: Double

    /// Creates a class.
    public init(name: SafeText, lower: Double) {
      self.name = name
      self.lower = lower
    }
  }

  /// A row of figures.
  public struct Row: Hashable, Sendable {
    /// What the row is about.
    public var name: SafeText
    /// Its figures, one a column; what is left out is blank.
    public var values: [PrintedValue]

    /// Creates a row.
    public init(name: SafeText, values: [PrintedValue]) {
      self.name = name
      self.values = values
    }
  }

  /// The heads of the columns.
  public var columns: [SafeText]
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// The classes, ascending; five have shades that can be told apart.
  public var grades: [Grade]
  /// The word in the legend for cells without a value.
  public var missingWord: SafeText

  /// Creates a matrix.
  public init(columns: [SafeText], rows: [Row], grades: [Grade], missingWord: SafeText) {
    self.columns = columns
    self.rows = rows
    self.grades = grades
    self.missingWord = missingWord
  }
}

extension Matrix {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int {
    let widths = columns.indices.map { max(columns[$0].width, valueWidth($0) + Self.shade) + 2 }
    let table = rows.map(\.name).widest + widths.reduce(0, +)
    return max(table, legend.items.map(\.width).max() ?? 0)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int {
    1 + rows.count + legend.rows(columns: columns).count
  }

  /// Draws heads, rows and legend.
  ///
  /// The legend gives way before a row does, and the shades before the numbers. Columns without
  /// room are not drawn, which `›` at the right of the heads tells.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let shape = Shape(of: self, available: rect.columns)
    drawHeads(shape, in: rect.line(0), on: &canvas)
    let legendRows = legend.rows(columns: rect.columns).count
    let bodyRows = min(rows.count, max(0, rect.rows - 1))
    canvas.drawLines(rows.count, in: rect.rows(1, count: bodyRows)) { canvas, index, line in
      draw(rows[index], shape, in: line, on: &canvas)
    }
    let below = rect.rows(1 + bodyRows, count: min(legendRows, rect.rows - 1 - bodyRows))
    legend.draw(in: below, on: &canvas)
  }

  private func drawHeads(_ shape: Shape, in line: Rect, on canvas: inout Canvas) {
    for (head, column) in zip(columns, shape.columns) {
      let place = line.columns(column.start, count: column.width)
      canvas.write(head, within: place, alignment: .trailing, style: .heading)
    }
    guard shape.columns.count < columns.count else { return }
    canvas.write("›", within: line, alignment: .trailing, style: .dim)
  }

  private func draw(_ row: Row, _ shape: Shape, in line: Rect, on canvas: inout Canvas) {
    canvas.write(row.name, within: line.columns(0, count: shape.names))
    for (value, column) in zip(row.values, shape.columns) {
      let end = column.start + column.width
      let number = line.columns(column.start, count: column.width - shape.shade)
      canvas.write(
        value.text,
        within: number,
        alignment: .trailing,
        style: value.printed.style
      )
      guard shape.shade > 0 else { continue }
      canvas.fill(line.columns(end - 2, count: 2), with: mark(of: value), style: style(of: value))
    }
  }
}

extension Matrix {
  /// The columns of a shade with the blank before it.
  private static let shade = 3

  /// The widths of names and columns.
  private struct Shape {
    let names: Int
    let shade: Int
    private(set) var columns: [(start: Int, width: Int)] = []

    init(of matrix: Matrix, available: Int) {
      let values = matrix.columns.indices.map(matrix.valueWidth)
      let wantedNames = matrix.rows.map(\.name).widest
      let leastNames = min(wantedNames, 8)
      let bare = values.reduce(0) { $0 + $1 + 1 }
      let shaded = bare + values.count * Matrix.shade
      shade = shaded + leastNames <= available ? Matrix.shade : 0
      let needed = shade > 0 ? shaded : bare
      names = min(wantedNames, max(leastNames, available - needed), max(0, available))
      var spare = max(0, available - names - needed)
      let widths = zip(matrix.columns, values).map { head, value in
        let own = value + shade
        let added = min(spare, max(0, head.width - own))
        spare -= added
        return own + added
      }
      let gap = spare >= widths.count ? 2 : 1
      var start = names + gap
      for width in widths {
        guard start + width <= available else { break }
        columns.append((start, width))
        start += width + gap
      }
    }
  }

  private func valueWidth(_ column: Int) -> Int {
    rows.compactMap { column < $0.values.count ? $0.values[column].text : nil }.widest
  }

  private func grade(of value: Double) -> Int? {
    grades.isEmpty ? nil : grades.lastIndex { $0.lower <= value } ?? 0
  }

  private func mark(of value: PrintedValue) -> Character {
    guard let number = value.value else { return "·" }
    return grade(of: number).map(mark(ofGrade:)) ?? " "
  }

  private func style(of value: PrintedValue) -> Style {
    value.value == nil ? .missing : .actual
  }

  private func mark(ofGrade grade: Int) -> Character {
    Shades(classes: grades.count, allowsBlank: true).mark(ofClass: grade)
  }

  private var legend: Legend {
    let values = rows.flatMap { $0.values.prefix(columns.count) }
    let found = values.compactMap { $0.value.flatMap(grade) }
    var items = grades.indices.map { index in
      let count = found.count { $0 == index }
      return Legend.Item(
        mark: SafeText(repeating: mark(ofGrade: index), count: 1),
        style: .actual,
        text: "\(grades[index].name): \(count)"
      )
    }
    let missing = values.count { $0.value == nil }
    if missing > 0 {
      let text: SafeText = "\(missingWord): \(missing)"
      items.append(Legend.Item(mark: "·", style: .missing, text: text))
    }
    return Legend(items: items)
  }
}
