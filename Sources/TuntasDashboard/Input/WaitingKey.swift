import TerminalKit

/// A key that waits for the rows it needs.
struct WaitingKey: Hashable, Sendable {
  /// The key.
  var key: Key
  /// The window in which it was pressed.
  var size: Size
  /// Whether it came among many.
  var isInBurst: Bool
}
