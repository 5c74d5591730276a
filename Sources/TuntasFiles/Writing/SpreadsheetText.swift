/// Text on its way into a spreadsheet, and on its way back.
///
/// An apostrophe in front tells a spreadsheet that a cell is text whatever it looks like. What goes
/// out gets one where it is needed, what comes in loses it.
enum SpreadsheetText {
  private static let apostrophe = UInt8(ascii: "'")

  /// Text that no spreadsheet runs as a formula: one that begins like it gets an apostrophe in front,
  /// and one that is there already is doubled.
  static func harmless(_ text: String) -> String {
    text.utf8.first.map(needsApostrophe) == true ? "'" + text : text
  }

  /// Tells whether a text with this first byte needs an apostrophe in front.
  static func needsApostrophe(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13,
      apostrophe:
      true
    default: false
    }
  }

  /// Tells whether a text begins with an apostrophe that stands there for a spreadsheet alone: before
  /// what looks like a formula, before another apostrophe, and before digits, as agencies send NIK.
  ///
  /// That of a name such as `'Aisyah` is part of it.
  static func isGuarded(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 1, text[0] == apostrophe else { return false }
    return needsApostrophe(text[1]) || (48...57).contains(text[1])
  }
}
