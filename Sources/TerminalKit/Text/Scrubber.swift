/// Decides what a character of unknown origin may become on a screen.
enum Scrubber {
  /// What stands in the place of a character that must not reach a terminal.
  static let placeholder: Character = "\u{FFFD}"

  /// The most scalars a cell may hold; what the drawing library takes, less one to spare.
  static let scalarLimit = 4

  /// Returns text in which every character is printable and has an undisputed width.
  static func scrubbed(_ text: String) -> SafeText {
    if let columns = columnsOfPlain(text) {
      return SafeText(scrubbed: text, width: columns, isPlain: true)
    }
    var result = ""
    var width = 0
    for character in text {
      let safe = scrubbed(character)
      result.append(safe)
      width += DisplayWidth.columns(of: safe)
    }
    return SafeText(scrubbed: result, width: width)
  }

  /// Returns the columns of text that consists of plain scalars alone, otherwise `nil`.
  private static func columnsOfPlain(_ text: String) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard PlainScalars.contains(scalar) else { return nil }
      columns += 1
    }
    return columns
  }

  /// Returns the character itself, shortened, or the placeholder.
  static func scrubbed(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    guard let base = scalars.first else { return placeholder }
    if PlainScalars.contains(base), scalars.dropFirst().isEmpty { return character }
    guard DisplayWidth.columns(of: base) > 0, standsAlone(character) else { return placeholder }
    guard scalars.allSatisfy(isPrintable) else { return placeholder }
    guard scalars.dropFirst().allSatisfy({ DisplayWidth.columns(of: $0) == 0 }) else {
      return placeholder
    }
    guard scalars.count > scalarLimit else { return character }
    var short = String.UnicodeScalarView()
    short.append(contentsOf: scalars.prefix(scalarLimit))
    return Character(String(short))
  }

  /// Signs that are drawn as nothing and are no blanks: the pattern of braille without a dot, the note
  /// without a head, the empty signs of hieroglyphs.
  private static let emptySigns: Set<UInt32> = [0x2800, 0x1D159, 0x13441, 0x13442]

  /// Tells whether a scalar is drawn the same everywhere, with no effect on its neighbours.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    // Two of these make a flag, and terminals disagree on the width of one.
    if 0x1F1E6...0x1F1FF ~= scalar.value || 0x1F3FB...0x1F3FF ~= scalar.value { return false }
    if emptySigns.contains(scalar.value) { return false }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// Tells whether a character keeps apart from plain neighbours.
  ///
  /// Some marks have a column of their own and would still become one character with the blank
  /// before them; then the columns of the whole would not be those of its parts.
  private static func standsAlone(_ character: Character) -> Bool {
    " \(character) ".count == 3
  }
}
