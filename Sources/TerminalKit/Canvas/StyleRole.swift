/// What a piece of text means; a theme decides how that looks.
public enum StyleRole: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// The title of a screen.
  case title
  /// The head of a column or section.
  case heading
  /// What the reader has selected.
  case cursor
  /// Text of lesser weight.
  case dim
  /// Text that should catch the eye without judging.
  case accent
  /// What was reached.
  case actual
  /// What was planned.
  case plan
  /// What is to be reached.
  case target
  /// What goes beyond the target.
  case over
  /// A good state.
  case good
  /// A state to watch.
  case warning
  /// A bad state.
  case bad
  /// A value that is not there.
  case missing
  /// A message from the program.
  case notice
  /// The frame of a box.
  case border
}
