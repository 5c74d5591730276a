public import TerminalKit

/// A chart that prints the values it draws.
///
/// At ``idealColumns`` or wider, and ``idealRows(columns:)`` high, every value stands there as
/// text. In less room the drawing gives way before the numbers do, and what is cut ends in `…`;
/// nothing is ever drawn outside the rectangle.
public protocol TextChart: Hashable, Sendable {
  /// The least number of columns in which every text fits whole.
  var idealColumns: Int { get }

  /// Returns the number of rows in which every value is printed.
  ///
  /// - Parameter columns: The width that there is; below ``idealColumns`` texts are cut.
  /// - Returns: The least number of rows, never negative.
  func idealRows(columns: Int) -> Int

  /// Draws the chart into a rectangle, which may have no cell at all.
  func draw(in rect: Rect, on canvas: inout Canvas)
}

extension TextChart {
  /// The size at which every value is printed, and nothing wider.
  public var idealSize: Size {
    Size(columns: idealColumns, rows: idealRows(columns: idealColumns))
  }
}
