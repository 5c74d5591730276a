import TerminalKit

/// The columns of the tables of one screen, fitted to its width and to the numbers in them.
///
/// A number is never cut: where one is wider than its column, the bar beside it gives way. All rows
/// of a table have the same columns, so the widest number of the screen decides.
package struct ColumnWidths {
  /// The cells that the widest number needs, by table and column.
  private let needed: [TableShape: [String: Int]]

  /// The column that gives way, and the fewest cells that it keeps: a bar of five still tells apart
  /// nothing, some and all.
  private static let yielding = (id: "bar", least: 5)

  /// Measures the tables of a screen.
  ///
  /// Only columns whose cells stand at the right end hold numbers; the others are cut or choose a
  /// shorter text.
  package init(_ body: ScreenBody) {
    var needed: [TableShape: [String: Int]] = [:]
    for row in body.top + body.rows + body.bottom {
      guard case .cells(let cells, let shape) = row.content else { continue }
      for column in shape.columns where column.isTrailing {
        let width = cells[column.id]?.leastWidth ?? 0
        let known = needed[shape, default: [:]][column.id] ?? 0
        if width > known { needed[shape, default: [:]][column.id] = width }
      }
    }
    self.needed = needed
  }

  /// The columns of a table on a screen of a width.
  ///
  /// - Parameters:
  ///   - shape: The table.
  ///   - width: The width of the screen, in cells.
  /// - Returns: The columns that find room, from left to right, with their widths.
  func columns(of shape: TableShape, width: Int) -> [TableColumn] {
    var columns = shape.fitted(to: width)
    guard let yielding = columns.firstIndex(where: { $0.id == Self.yielding.id }) else {
      return columns
    }
    for index in columns.indices where columns[index].isTrailing {
      let missing = (needed[shape]?[columns[index].id] ?? 0) - columns[index].width
      let given = min(missing, columns[yielding].width - Self.yielding.least)
      guard given > 0 else { continue }
      columns[index].width += given
      columns[yielding].width -= given
    }
    return columns
  }
}
