/// What keys are for at the moment; each has a table of its own in ``KeyMap``.
enum KeyMode: CaseIterable, Hashable, Sendable {
  /// A screen is seen.
  case screen
  /// Something is read that lies over the screen.
  case reading
  /// Something is typed: letters are text.
  case typing
  /// Values are chosen out of a list.
  case choosing
  /// A number is tried.
  case trying
}
