/// The scalars that need no closer look: printable, one column wide, joined to no neighbour.
///
/// Nearly all text consists of these, and telling so is much cheaper than asking the tables of
/// Unicode.
enum PlainScalars {
  /// Tells whether a scalar is one of them; of some others it does not know.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // ASCII; then Latin letters and signs, without the soft hyphen.
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    // Dashes, quotation marks, the ellipsis.
    case 0x2010..<0x2028: true
    // Arrows and signs of mathematics; box lines, blocks and shapes up to the first wide one.
    case 0x2190..<0x231A, 0x2500..<0x25FD: true
    default: false
    }
  }
}
