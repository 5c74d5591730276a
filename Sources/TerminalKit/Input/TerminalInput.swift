/// What a terminal's driver reads, before it is put together into events.
public enum TerminalInput: Hashable, Sendable {
  /// A typed scalar, or a byte that Ctrl and a letter make.
  case scalar(Unicode.Scalar)
  /// A key that the driver recognised.
  case key(Key)
  /// The mark before pasted text.
  case pasteBegin
  /// The mark after pasted text.
  case pasteEnd
  /// The answer to the question what is behind the terminal's text.
  case background(Background)
  /// The left button of the mouse going down at a place.
  case clicked(Position)
  /// The wheel of the mouse by so many notches, below zero upwards.
  case wheeled(Int)
  /// A key that means nothing here.
  case unknown
}
