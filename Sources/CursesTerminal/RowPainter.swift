internal import CNcurses
internal import TerminalKit

/// Hands rows of a canvas to ncurses.
struct RowPainter {
  /// Kept from row to row, so that a frame needs no memory of its own.
  private var cells: [tty_cell] = []

  mutating func paint(_ row: ArraySlice<Cell>, row index: Int, palette: inout CursesPalette) {
    cells.removeAll(keepingCapacity: true)
    var style = Style.plain
    var paint = palette.paint(of: style)
    for cell in row where cell.width > 0 {
      if cell.style != style {
        style = cell.style
        paint = palette.paint(of: style)
      }
      var converted = tty_cell()
      converted.width = UInt8(cell.width)
      converted.pair = paint.pair
      converted.attributes = paint.attributes
      converted.setScalars(cell.cluster)
      cells.append(converted)
    }
    tty_put_row(Int32(index), cells, Int32(cells.count))
  }
}

extension tty_cell {
  fileprivate mutating func setScalars(_ cluster: Character) {
    for scalar in cluster.unicodeScalars.prefix(Int(tty_scalar_limit)) {
      switch scalar_count {
      case 0: scalars.0 = scalar.value
      case 1: scalars.1 = scalar.value
      case 2: scalars.2 = scalar.value
      default: scalars.3 = scalar.value
      }
      scalar_count += 1
    }
  }
}
