import TerminalKit
import TuntasModel
import TuntasWords

/// A setting by the key under which the settings file holds it.
enum SettingKey: String, CaseIterable, Hashable, Sendable {
  /// The government that the office belongs to.
  case home
  /// The language of words and numbers.
  case language
  /// The characters that may be drawn.
  case glyphs
  /// How many colours may be used.
  case color
  /// How the dashboard looks.
  case theme
  /// Whether the terminal's cursor is seen on what is chosen.
  case reader
  /// The database that opens unless another is named.
  case database
  /// What the reader does in the office.
  case role
  /// The region that the reader may see.
  case scope
  /// The agency whose programmes the reader works for.
  case agency

  /// The values that the setting may have; empty where no list could hold them.
  var choices: [String] {
    switch self {
    case .home: Governments.all.map(\.description)
    case .language: Language.allCases.map(\.rawValue)
    case .glyphs: GlyphSet.builtIn.map(\.name)
    case .color: ColorChoice.allCases.map(\.rawValue)
    case .theme: Theme.builtIn.map(\.name)
    case .reader: ["true", "false"]
    case .role: Role.words
    case .database, .scope, .agency: []
    }
  }
}
