/// The number of terminal columns that characters take.
///
/// The table is compiled in, because what the C library answers depends on the locale of the
/// process and its version.
public enum DisplayWidth {
  /// Returns 0 for a scalar that only changes the one before it, 2 for a wide one, otherwise 1.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 || PlainScalars.contains(scalar) { return 1 }
    if WideScalars.contains(scalar.value) { return 2 }
    return isCombining(scalar) ? 0 : 1
  }

  /// Returns the columns of a whole character: those of its scalars together.
  ///
  /// Terminals advance by scalar, so this is what they do; a character of ``SafeText`` never has
  /// more than one scalar with a width.
  public static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    // Vowels and final consonants of decomposed Hangul stand in the cell of the first consonant.
    if 0x1160...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
