import TerminalKit
import TuntasPages

/// Where header, body and footer stand in a window.
///
/// Header and footer are one line each, so that an 80x24 window leaves 22 lines to the body and the
/// smallest one 14.
struct FrameLayout {
  /// The smallest window in which everything works, in cells; a smaller one shows one sentence.
  static let smallest = Size(columns: 60, rows: 16)

  /// The line at the top.
  let header: Rect
  /// Everything between header and footer.
  let body: Rect
  /// The line at the bottom.
  let footer: Rect

  /// Lays a window out.
  init(size: Size) {
    header = Rect(column: 0, row: 0, columns: size.columns, rows: min(1, size.rows))
    body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    footer = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: min(1, size.rows))
  }

  /// Tells whether a window is large enough.
  static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }
}

/// How many of a body's lines find room.
///
/// Top and bottom stay where they are while the rows between them scroll.
struct BodyLayout {
  /// Lines at the top that are shown.
  let top: Int
  /// Lines for what scrolls.
  let scrollHeight: Int
  /// Lines at the bottom that are shown.
  let bottom: Int

  /// The fewest scrolling lines for which lines at the bottom give way.
  private static let fewestRows = 12

  /// Gives each part its lines; what stays at the bottom gives way first.
  ///
  /// - Parameters:
  ///   - body: The lines of the screen.
  ///   - height: How many lines find room; below zero counts as 0.
  init(_ body: ScreenBody, height: Int) {
    let height = max(0, height)
    top = min(body.top.count, height)
    let wanted = min(body.rows.count, Self.fewestRows)
    bottom = min(body.bottom.count, max(0, height - top - wanted))
    scrollHeight = height - top - bottom
  }
}
