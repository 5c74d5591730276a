import TerminalKit

/// How much room a text of a picture takes, so that it ends where it was measured to end whatever font
/// a reader has.
enum DrawnText {
  /// The length of a text of ten units' height, by the widths of a common sans-serif font.
  static func length(of text: SafeText) -> Double {
    text.string.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Double {
    switch character {
    case " ", ".", ",", "/", ":", ";", "·", "(", ")", "i", "j", "l", "t", "f", "r", "I": 2.9
    case "0"..."9", "–", "-", "*": 5.56
    case "−", "+", "±": 5.84
    case "m", "w", "M", "W", "%": 8.4
    default: character.isUppercase ? 6.9 : 5.4
    }
  }
}
