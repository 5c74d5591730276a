/// What somebody typed, as a query of the search index: each word quoted, so that nothing typed is
/// ever taken for the index's own language.
struct SearchPattern {
  /// The query.
  let query: String

  /// Takes what was typed; none when it has no word.
  ///
  /// Words are parted as the index parts names: at everything that is no letter and no digit.
  /// Accents that stand apart from their letter are left out, as the index leaves them out.
  init?(_ text: String) {
    let scalars = text.unicodeScalars.prefix(Self.longest).filter { !Self.isMark($0) }
    let words = scalars.split { !Self.isPartOfWord($0) }.map { word in
      String(String.UnicodeScalarView(word))
    }
    guard !words.isEmpty else { return nil }
    query = words.prefix(Self.mostWords).map { "\"\($0)\"*" }.joined(separator: " ")
  }

  private static let longest = 200
  private static let mostWords = 8

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default:
      false
    }
  }
}
