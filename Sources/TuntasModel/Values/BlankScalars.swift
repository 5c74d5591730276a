extension Unicode.Scalar {
  /// Tells whether a scalar is drawn as nothing: a blank of any script, a character without a shape of
  /// its own, a letter or sign that is empty.
  ///
  /// A text of these alone says nothing, though it is not empty.
  public var looksBlank: Bool {
    if value > 0x20, value < 0x7F { return false }
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
    switch value {
    // The pattern of braille without a dot, the note without a head, the empty signs of hieroglyphs.
    case 0x2800, 0x1D159, 0x13441, 0x13442: return true
    default: return properties.generalCategory == .control
    }
  }
}
