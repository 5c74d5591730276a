/// What keys are for at the moment; each has a table of its own in ``KeyMap``.
///
/// The mode follows from the box that is open (``DashboardState/Overlay/mode``); nothing else sets
/// it.
enum KeyMode: CaseIterable, Hashable, Sendable {
  /// A screen is seen.
  case screen
  /// Something is read that lies over the screen: help or an explanation.
  case reading
  /// Something is typed, in search or palette: letters are text.
  case typing
  /// Values of a column are chosen out of a list.
  case choosing
  /// A number is tried, in the what-if box: digits are the number.
  case trying
}
