package import TerminalKit
import TextCharts

/// What stands in one cell of a table.
enum TableCell: Hashable {
  /// Text, cut with `…` when it does not fit.
  case text(SafeText, Style = .plain)
  /// The first of several texts that fits, from the longest to the shortest: a name with its unit,
  /// then without it.
  case choice([SafeText], Style = .plain)
  /// A bar towards a target, as wide as its column; without an actual it is drawn as missing.
  case bar(BulletBar)
}

/// One line of a screen's body: a row of a table, or a line of text across it.
package struct BodyRow: Hashable {
  /// What the line holds.
  enum Content: Hashable {
    /// Cells by the ids of their columns.
    case cells([String: TableCell], TableShape)
    /// Headings by the ids of their columns, and the column that the keys for columns speak of.
    case headings([String: SafeText], TableShape, current: String?)
    /// Text over the whole width.
    case line(SafeText, Style)
    /// Texts in several styles, one behind the other.
    case pieces([StyledText])
  }

  /// What the line holds.
  var content: Content
  /// What the row stands for when the cursor is on it; `nil` where it cannot stand.
  package var subject: RowSubject?
  /// Whether the user marked it.
  var isMarked = false

  /// A row of a table that the cursor can stand on.
  ///
  /// - Parameters:
  ///   - cells: The cells by the ids of their columns.
  ///   - shape: The table.
  ///   - subject: What the row stands for.
  ///   - isMarked: Whether the user marked it.
  /// - Returns: The row.
  static func row(
    _ cells: [String: TableCell],
    _ shape: TableShape,
    _ subject: RowSubject = RowSubject(),
    isMarked: Bool = false
  ) -> BodyRow {
    BodyRow(content: .cells(cells, shape), subject: subject, isMarked: isMarked)
  }

  /// The headings of a table, on which the cursor never stands.
  static func heading(
    _ texts: [String: SafeText],
    _ shape: TableShape,
    current: String? = nil
  ) -> BodyRow {
    BodyRow(content: .headings(texts, shape, current: current))
  }

  /// A line of text; the cursor can stand on it when it stands for something.
  package static func line(
    _ text: SafeText,
    _ style: Style = .plain,
    _ subject: RowSubject? = nil
  ) -> BodyRow {
    BodyRow(content: .line(text, style), subject: subject)
  }

  /// A line of texts in several styles; the cursor can stand on it when it stands for something.
  static func pieces(_ pieces: [StyledText], _ subject: RowSubject? = nil) -> BodyRow {
    BodyRow(content: .pieces(pieces), subject: subject)
  }

  /// Text over as many lines as a width needs, or as many as it may have; the cursor stands on the
  /// first of them when the text stands for something.
  package static func paragraph(
    _ text: SafeText,
    _ style: Style = .plain,
    columns: Int,
    mostLines: Int = .max,
    _ subject: RowSubject? = nil
  ) -> [BodyRow] {
    let room = max(1, columns - 1)
    // Text that fits keeps its own spacing.
    guard text.width > room else { return [.line(text, style, subject)] }
    var lines = text.wrapped(to: room)
    if lines.count > mostLines, mostLines > 0 {
      let rest = lines[(mostLines - 1)...].joined(separator: " ").fitted(to: room)
      lines = lines.prefix(mostLines - 1) + [rest]
    }
    return lines.enumerated().map { .line($1, style, $0 == 0 ? subject : nil) }
  }

  /// An empty line; as the last line at the bottom it has room for the words that more rows follow.
  package static let blank = BodyRow(content: .line("", .plain))
}

extension BodyRow {
  /// Draws the line over the whole width of a canvas.
  ///
  /// - Parameters:
  ///   - row: Where on the canvas.
  ///   - isCurrent: Whether the cursor stands on it: a mark in front and the name reversed, so that
  ///     it is found without colour and a move writes few bytes.
  ///   - widths: The columns of the screen's tables.
  ///   - canvas: What is drawn on.
  package func draw(row: Int, isCurrent: Bool, widths: ColumnWidths, on canvas: inout Canvas) {
    let columns = canvas.size.columns
    switch content {
    case .line(let text, let style):
      if isCurrent { canvas.write("►", column: 0, row: row, style: .cursor) }
      canvas.write(text.fitted(to: columns - 1), column: 1, row: row, style: style)
    case .pieces(let pieces):
      if isCurrent { canvas.write("►", column: 0, row: row, style: .cursor) }
      var column = 1
      for piece in pieces {
        canvas.write(piece.text, column: column, row: row, style: piece.style)
        column += piece.text.width
      }
    case .headings(let texts, let shape, let current):
      let fitted = widths.columns(of: shape, width: columns)
      HeadingLine(texts: texts, columns: fitted, current: current).draw(row: row, on: &canvas)
    case .cells(let cells, let shape):
      let fitted = widths.columns(of: shape, width: columns)
      draw(cells, fitted, row: row, isCurrent: isCurrent, on: &canvas)
    }
  }

  /// The line as text of a width, for the clipboard.
  ///
  /// Blanks at both ends are left out; what is cut on the screen is cut here too.
  package func text(columns: Int, widths: ColumnWidths) -> SafeText {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    draw(row: 0, isCurrent: false, widths: widths, on: &canvas)
    let text = canvas.rowText(0)
    let rest = text.drop { $0 == " " }
    return SafeText(String(rest.reversed().drop { $0 == " " }.reversed()))
  }

  /// Draws the cells of a row from the left, each in its column; a column without a cell stays
  /// blank.
  private func draw(
    _ cells: [String: TableCell],
    _ columns: [TableColumn],
    row: Int,
    isCurrent: Bool,
    on canvas: inout Canvas
  ) {
    // The blank is marked too: between two marked pieces a change of style costs more than a cell.
    if isCurrent { canvas.write("► ", column: 1, row: row, style: .cursor) }
    if isMarked { canvas.write("+", column: 2, row: row, style: isCurrent ? .cursor : .accent) }
    var left = TableShape.margin
    for (index, column) in columns.enumerated() {
      if let cell = cells[column.id] {
        let isMarked = isCurrent && index == 0
        cell.draw(column, at: left, row: row, isMarked: isMarked, on: &canvas)
      }
      left += column.width + 1
    }
  }
}

extension TableCell {
  /// How wide the cell must be, in cells, to show its shortest text whole; a bar fits everywhere.
  var leastWidth: Int {
    switch self {
    case .bar: 0
    case .text(let text, _): text.width
    case .choice(let texts, _): texts.last?.width ?? 0
    }
  }

  /// Draws the cell in its column, reversed when it is the name of the row under the cursor.
  fileprivate func draw(
    _ column: TableColumn,
    at left: Int,
    row: Int,
    isMarked: Bool,
    on canvas: inout Canvas
  ) {
    switch self {
    case .bar(let bar):
      bar.draw(in: Rect(column: left, row: row, columns: column.width, rows: 1), on: &canvas)
    case .text(let text, let style):
      write(text, style, column, at: left, row: row, isMarked: isMarked, on: &canvas)
    case .choice(let texts, let style):
      let text = texts.first { $0.width <= column.width } ?? texts.last ?? ""
      write(text, style, column, at: left, row: row, isMarked: isMarked, on: &canvas)
    }
  }

  /// Writes a text at the left or right end of its column.
  private func write(
    _ text: SafeText,
    _ style: Style,
    _ column: TableColumn,
    at left: Int,
    row: Int,
    isMarked: Bool,
    on canvas: inout Canvas
  ) {
    let fitted = text.fitted(to: column.width)
    let start = column.isTrailing ? left + column.width - fitted.width : left
    canvas.write(fitted, column: start, row: row, style: isMarked ? .cursor : style)
  }
}
