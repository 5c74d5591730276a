/// What keys are for at the moment; each has a table of its own in ``KeyMap``.
///
/// The mode follows from the box that is open (``DashboardState/Overlay/mode``); nothing else sets
/// it.
enum KeyMode: CaseIterable, Hashable, Sendable {
  /// A screen is seen.
  case screen
  /// Something is read that lies over the screen: an explanation.
  case reading
  /// The help is read; letters search it.
  case helping
  /// Something is searched for: letters are text.
  case searching
  /// Something is typed, in the palette: letters are text.
  case typing
  /// A filter is typed, or values of a column are chosen out of a list: letters are text.
  case choosing
  /// A number is tried, in the what-if box: digits are the number.
  case trying

  /// Whether letters are text, or digits a number.
  var takesText: Bool {
    switch self {
    case .helping, .searching, .typing, .choosing, .trying: true
    case .screen, .reading: false
    }
  }
}
