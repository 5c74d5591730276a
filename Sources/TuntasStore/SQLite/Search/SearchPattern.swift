/// What somebody typed, as a query of the search index: each word quoted, so that nothing typed is
/// ever taken for the index's own language.
struct SearchPattern {
  /// The query: each word begins a word that is shown, or all of them are a whole name.
  let query: String

  /// Takes what was typed; `nil` when it has no word.
  ///
  /// Words are parted as the index parts names: at everything that is no letter and no digit.
  /// Accents that stand apart from their letter are left out, as the index leaves them out.
  init?(_ text: String) {
    let scalars = text.unicodeScalars.prefix(Self.longest).filter { !Self.isMark($0) }
    let words = scalars.split { !Self.isPartOfWord($0) }.map { word in
      String(String.UnicodeScalarView(word))
    }
    guard !words.isEmpty else { return nil }
    let beginnings = words.prefix(Self.mostWords).map { "\"\($0)\"*" }.joined(separator: " ")
    let whole = words.joined()
    guard SearchedName.letters(of: whole) == whole else {
      query = beginnings
      return
    }
    query = "(\(beginnings)) OR \"\(SearchedName.mark)\(whole)\""
  }

  /// Characters that are looked at; what was typed behind them is left out.
  private static let longest = 200
  /// Words that are looked for.
  private static let mostWords = 8

  /// Tells whether a scalar is an accent that stands apart from its letter.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  /// What is private use parts words: with it begins what nobody may type.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default:
      false
    }
  }
}
