import Glibc
import TuntasWords

/// What the environment says of language and characters.
enum LocaleSettings {
  /// The language of the locale; `nil` when the program does not speak it.
  static var language: Language? {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return Language.allCases.first { locale.hasPrefix($0.rawValue) }
  }

  /// The locale that says in which characters text may leave; `nil` when nothing says it.
  static var charset: String? { variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") }

  /// Whether text may leave as UTF-8; a locale that is not set at all means it may.
  static var isUTF8: Bool {
    guard let charset else { return true }
    let lower = charset.lowercased()
    return lower.contains("utf-8") || lower.contains("utf8")
  }

  /// Whether the user asks for no colour (no-color.org).
  static var forbidsColor: Bool { variable("NO_COLOR") != nil }

  /// An environment variable that is set to something.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
