import TerminalKit

/// A key that waits for the rows it needs.
///
/// What it means is found out when its turn comes, since a key before it may have opened a box.
struct WaitingKey: Hashable, Sendable {
  /// The key.
  var key: Key
  /// The window in which it was pressed, in cells.
  var size: Size
  /// Whether it came among many at once, as from a paste.
  var isInBurst: Bool
}
