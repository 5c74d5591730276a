import TerminalKit
import TuntasWords

/// The keys as a page of the manual, from the table that also feeds screens and help.
///
/// It is written out as `Keys.md` of this module's documentation; a test fails when the two differ.
enum KeyManual {
  /// The page, in Markdown: one table a mode, in both languages.
  static var page: String {
    let parts: [(String, KeyMode)] = [
      ("On every screen", .screen), ("While something is explained", .reading),
      ("In the help", .helping), ("In the search", .searching), ("In the palette", .typing),
      ("While a filter is made", .choosing),
      ("While a number is tried", .trying),
    ]
    return """
      # Keys

      Every key, what it does, and in which place.

      ## Overview

      Written from the table of keys (`KeyMap`); a test holds the two equal. Keys that mean nothing
      where one is are left out of footer, help and palette; pressed all the same, they say why.

      """ + parts.map { title, mode in section(title, KeyMap.bindings(in: mode)) }.joined()
  }

  /// One table of the page, a row a key: the key, what it does in Indonesian and in English, and
  /// where.
  private static func section(_ title: String, _ bindings: [KeyBinding]) -> String {
    let rows = bindings.map { binding in
      let key = binding.label.string.replacing("|", with: "\\|")
      let words = [Words(.indonesian), Words(.english)].map { $0[binding.help].string }
      return "| `\(key)` | \(words.joined(separator: " | ")) | \(binding.condition.manual) |\n"
    }
    return """

      ### \(title)

      | tombol / key | | | where |
      |---|---|---|---|

      """ + rows.joined()
  }
}
