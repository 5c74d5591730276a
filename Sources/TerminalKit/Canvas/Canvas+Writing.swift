extension Canvas {
  /// Writes text on one row.
  ///
  /// A wide character at an edge becomes a blank.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - column: Where it begins; may lie outside the canvas.
  ///   - row: The row; may lie outside the canvas.
  ///   - style: How it looks.
  ///   - limit: The most columns to use; `nil` for as many as the text takes.
  /// - Returns: The columns used, counting those outside the canvas too.
  @discardableResult
  public mutating func write(
    _ text: SafeText,
    column: Int,
    row: Int,
    style: Style = .plain,
    limit: Int? = nil
  ) -> Int {
    let room = max(0, limit ?? text.width)
    if text.isPlain { return writePlain(text, column: column, row: row, style: style, room: room) }
    var used = 0
    for cluster in text.string {
      let width = DisplayWidth.columns(of: cluster)
      guard used < room else { break }
      let fits = used + width <= room
      writeCluster(cluster, width: fits ? width : 0, column: column + used, row: row, style: style)
      used += fits ? width : 1
    }
    return used
  }

  /// Fills a rectangle with one character; a wide or unsafe character counts as a blank.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let safe = Scrubber.scrubbed(character)
    let isNarrow = DisplayWidth.columns(of: safe) == 1
    let cell = Cell(isNarrow ? safe : " ", style: style)
    forEachCell(of: rect) { canvas, column, row in
      canvas.place(cell, column: column, row: row)
    }
  }

  /// Gives a rectangle another style and leaves its text.
  public mutating func paint(_ style: Style, in rect: Rect) {
    forEachCell(of: rect) { canvas, column, row in
      canvas.restyle(column: column, row: row, style: style)
    }
  }

  /// Copies another canvas onto this one.
  public mutating func draw(_ other: Canvas, column: Int = 0, row: Int = 0) {
    for sourceRow in 0..<other.size.rows {
      for sourceColumn in 0..<other.size.columns {
        let cell = other[sourceColumn, sourceRow]
        let target = column + sourceColumn
        // The right half comes with the left one, unless the left one fell off the edge.
        if cell.width == 0, target > 0 { continue }
        place(cell, column: target, row: row + sourceRow)
      }
    }
  }

  /// Writes text whose scalars are characters of one column each.
  private mutating func writePlain(
    _ text: SafeText,
    column: Int,
    row: Int,
    style: Style,
    room: Int
  ) -> Int {
    let used = min(text.width, room)
    for (offset, scalar) in text.string.unicodeScalars.prefix(used).enumerated() {
      place(Cell(Character(scalar), style: style), column: column + offset, row: row)
    }
    return used
  }

  private mutating func writeCluster(
    _ cluster: Character,
    width: Int,
    column: Int,
    row: Int,
    style: Style
  ) {
    if width == 0 || (width == 2 && column == -1) {
      let blank = Cell(" ", style: style)
      place(blank, column: max(column, width == 2 ? 0 : column), row: row)
    } else {
      place(Cell(cluster, width: width, style: style), column: column, row: row)
    }
  }

  private mutating func forEachCell(of rect: Rect, _ body: (inout Canvas, Int, Int) -> Void) {
    let visible = rect.clipped(to: bounds)
    for row in visible.row..<visible.endRow {
      for column in visible.column..<visible.endColumn { body(&self, column, row) }
    }
  }
}
