/// A key, or a key together with Ctrl, as a terminal tells it.
public enum Key: Hashable, Sendable {
  /// A key that types something.
  case character(Character)
  /// Ctrl with a lower-case letter.
  case control(Character)
  /// The Enter key.
  case enter
  /// The Escape key.
  case escape
  /// The key that deletes to the left.
  case backspace
  /// The same key together with Alt.
  case altBackspace
  /// The Tab key.
  case tab
  /// Shift with the Tab key.
  case backTab
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// The key for a page up.
  case pageUp
  /// The key for a page down.
  case pageDown
  /// The Home key.
  case home
  /// The End key.
  case end
  /// The Insert key.
  case insert
  /// The key that deletes to the right.
  case delete
  /// A function key by its number.
  case function(Int)
}
