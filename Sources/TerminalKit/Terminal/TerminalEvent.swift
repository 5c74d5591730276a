/// Something that happened at a terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// The user pressed a key.
  case key(Key)
  /// The user pasted text, in one piece; breaks between lines have become blanks.
  case pasted(SafeText)
  /// The terminal may have another size.
  case resized
  /// A message is waiting.
  case woken
  /// The terminal has gone; nothing can be shown any more.
  case closed
}
