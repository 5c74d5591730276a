/// A text that people read, in both languages side by side.
///
/// Each stands once, as a member of this type, in the file of its subject. A value goes where a text
/// has its name in braces: see ``Words/text(_:_:)``.
public struct Phrase: Hashable, Sendable {
  /// In Indonesian (bahasa Indonesia).
  package let indonesian: String
  /// In English.
  package let english: String

  /// Makes a text.
  package init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// The text in a language.
  package subscript(_ language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}
