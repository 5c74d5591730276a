public import TerminalKit

/// The words of one language: every text that people read is asked of it.
public struct Words: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// How numbers are written in it.
  public let numbers: NumberWords
  /// How dates are written in it.
  public let dates: DateWords

  /// Takes the texts of a language.
  public init(_ language: Language) {
    self.language = language
    numbers = NumberWords(language)
    dates = DateWords(language)
  }

  /// The text of a phrase that marks no places.
  public subscript(_ phrase: Phrase) -> SafeText {
    SafeText(phrase[language])
  }

  /// Looks a phrase up and puts values in the places that it marks with their names.
  ///
  /// - Parameters:
  ///   - phrase: The phrase.
  ///   - values: The values by name; `{families}` in the phrase takes the value of `families`, and
  ///     `{families|family|families}` the first word when that value is one, otherwise the second.
  /// - Returns: The text; a place without a value stays as it is, which a test finds.
  public func text(_ phrase: Phrase, _ values: KeyValuePairs<String, SafeText>) -> SafeText {
    var result = SafeText()
    var rest = Substring(phrase[language])
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += SafeText(rest[..<open])
      let place = rest[rest.index(after: open)..<close]
      result += Self.piece(for: place, values) ?? SafeText(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + SafeText(rest)
  }

  /// What stands in a place: the value of its name, or the word that goes with the number of it.
  private static func piece(
    for place: Substring,
    _ values: KeyValuePairs<String, SafeText>
  ) -> SafeText? {
    let parts = place.split(separator: "|", omittingEmptySubsequences: false)
    guard let value = values.first(where: { $0.key == parts[0] })?.value else { return nil }
    guard parts.count == 3 else { return value }
    return SafeText(value == "1" ? parts[1] : parts[2])
  }
}
