/// Something that happened at a terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// The user pressed a key.
  case key(Key)
  /// A key came together with more of them than hands type: typed ahead on a slow line, or pasted
  /// in a terminal that does not mark pastes.
  case keyInBurst(Key)
  /// The user pasted text, in one piece; breaks between lines have become blanks.
  case pasted(SafeText)
  /// The left button of the mouse went down at a place, while the terminal tells of the mouse.
  case clicked(Position)
  /// The wheel of the mouse turned by so many notches, below zero upwards, while the terminal tells of
  /// the mouse.
  case wheeled(Int)
  /// The terminal told what is behind its text; once at most.
  case background(Background)
  /// The terminal may have another size.
  case resized
  /// A message is waiting.
  case woken
  /// The terminal has gone; nothing can be shown any more.
  case closed
}
