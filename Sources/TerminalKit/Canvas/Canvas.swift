/// A grid of cells to draw on.
///
/// Everything outside the grid is cut off, so a drawing function need not ask how much room
/// there is. Three things always hold: every cell holds safe text, a wide character has both its
/// halves, and the widths of a row add up to the number of columns.
public struct Canvas: Equatable, Sendable {
  /// The extent of the grid.
  public let size: Size
  /// Where the user is: what is chosen, or where the next letter comes; `nil` for nowhere.
  ///
  /// The terminal's own cursor stands there, hidden or not, for those who follow it with a magnifier
  /// or a screen reader.
  public var cursor: Position?
  private var cells: [Cell]

  /// Creates a canvas of blanks in one style.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: Cell(" ", style: style), count: size.columns * size.rows)
  }

  /// The cell at a place, blank outside the grid.
  public subscript(column: Int, row: Int) -> Cell {
    contains(column, row) ? cells[row * size.columns + column] : .blank
  }

  /// The rectangle of all cells.
  public var bounds: Rect { Rect(size) }

  /// Calls a function with the cells of one row, which must exist.
  public func withRow<Result>(
    _ row: Int,
    _ body: (ArraySlice<Cell>) throws -> Result
  ) rethrows -> Result {
    try body(cells[row * size.columns..<(row + 1) * size.columns])
  }
}

extension Canvas {
  /// Puts a cell into place, keeping wide characters whole; outside the grid nothing happens.
  mutating func place(_ cell: Cell, column: Int, row: Int) {
    guard contains(column, row) else { return }
    let isWide = cell.width == 2 && column + 1 < size.columns
    let cell = cell.width == 1 || isWide ? cell : Cell(" ", style: cell.style)
    separateHalves(column: column, row: row)
    if isWide { separateHalves(column: column + 1, row: row) }
    let index = row * size.columns + column
    cells[index] = cell
    if isWide { cells[index + 1] = .rightHalf(cell.style) }
  }

  /// Gives a cell another style and leaves its character.
  mutating func restyle(column: Int, row: Int, style: Style) {
    guard contains(column, row) else { return }
    let index = row * size.columns + column
    cells[index] = cells[index].restyled(style)
  }

  /// Replaces every character by the answer of a function, which must keep the width.
  mutating func replaceCells(_ transform: (Cell) -> Cell) {
    for index in cells.indices { cells[index] = transform(cells[index]) }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    0..<size.columns ~= column && 0..<size.rows ~= row
  }

  /// Blanks the half of a wide character that would be left over when a cell is overwritten.
  private mutating func separateHalves(column: Int, row: Int) {
    let index = row * size.columns + column
    switch cells[index].width {
    case 0: cells[index - 1] = Cell(" ", style: cells[index - 1].style)
    case 2: cells[index + 1] = Cell(" ", style: cells[index + 1].style)
    default: break
    }
  }
}
