/// An upright rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public let column: Int
  /// The topmost row.
  public let row: Int
  /// The number of columns, never negative.
  public let columns: Int
  /// The number of rows, never negative.
  public let rows: Int

  /// Creates a rectangle; a negative extent counts as zero.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Creates the rectangle that covers a whole canvas of a size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }
}

extension Rect {
  /// The first column to the right of the rectangle.
  public var endColumn: Int { column + columns }

  /// The first row below the rectangle.
  public var endRow: Int { row + rows }

  /// The extent without the place.
  public var size: Size { Size(columns: columns, rows: rows) }

  /// Whether the rectangle holds no cell at all.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Tells whether a cell lies inside.
  public func contains(_ position: Position) -> Bool {
    column..<endColumn ~= position.column && row..<endRow ~= position.row
  }

  /// Returns the part that lies inside another rectangle as well, possibly empty.
  public func clipped(to other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left,
      row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top
    )
  }

  /// Returns the rectangle without a rim on each side.
  public func inset(columns rimColumns: Int = 0, rows rimRows: Int = 0) -> Rect {
    Rect(
      column: column + rimColumns,
      row: row + rimRows,
      columns: columns - 2 * rimColumns,
      rows: rows - 2 * rimRows
    )
  }
}
