/// A language that people can read the program in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Indonesian (Bahasa Indonesia), the first language of every screen.
  case indonesian = "id"
  /// English.
  case english = "en"

  /// The other language, to which a key press switches.
  public var other: Language { self == .indonesian ? .english : .indonesian }
}
