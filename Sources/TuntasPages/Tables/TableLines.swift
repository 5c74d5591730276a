import TerminalKit
import TuntasWords

/// The lines of a screen that is one table with sentences about it.
///
/// Screen and export take the table from the same value, so that a file never holds other rows than
/// the screen.
package protocol TableLines {
  /// The table: columns, headings, rows and what a file holds of them.
  var data: DataTable { get }

  /// All lines.
  ///
  /// - Parameters:
  ///   - data: The table (``data``), which the caller has at hand.
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at; empty while it is as it came.
  /// - Returns: The lines, with the table's rows among them.
  func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody
}
