import TerminalKit

/// A text in one style, a piece of a line.
struct StyledText: Hashable {
  /// The text, made safe.
  var text: SafeText
  /// How it looks.
  var style: Style
}
