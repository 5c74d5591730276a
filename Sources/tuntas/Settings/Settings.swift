import TerminalKit
import TuntasModel
import TuntasWords

/// What the settings file says; what it leaves open is decided elsewhere.
struct Settings: Hashable, Sendable {
  /// The government that the program opens on; of the others only published figures are shown.
  var home: RegionCode?
  /// The language of words and numbers.
  var language: Language?
  /// The characters that may be drawn.
  var glyphs: GlyphSet?
  /// How many colours may be used.
  var color: ColorChoice?
  /// How the dashboard looks.
  var theme: Theme?
  /// Whether the terminal's cursor is seen on what is chosen.
  var reader: Bool?
  /// The path of the database, complete.
  var database: String?
  /// What the reader does in the office.
  var role: Role?
  /// The region that the reader may see.
  var scope: RegionCode?
  /// The agency whose programmes the reader works for.
  var agency: String?

  /// Takes the value of a setting over.
  ///
  /// - Parameters:
  ///   - text: The value.
  ///   - key: The setting.
  /// - Returns: Whether the setting may have that value.
  mutating func take(_ text: String, for key: SettingKey) -> Bool {
    switch key {
    case .home: Self.set(&home, to: RegionCode(text).flatMap(Self.government))
    case .language: Self.set(&language, to: Language(rawValue: text))
    case .glyphs: Self.set(&glyphs, to: GlyphSet(named: text))
    case .color: Self.set(&color, to: ColorChoice(rawValue: text))
    case .theme: Self.set(&theme, to: Theme.builtIn.first { $0.name == text })
    case .reader: Self.set(&reader, to: Bool(text))
    case .database: Self.set(&database, to: DataPaths.complete(text))
    case .role: Self.set(&role, to: Role(rawValue: text))
    case .scope: Self.set(&scope, to: RegionCode(text))
    case .agency: Self.set(&agency, to: AccessLimits(agency: text).agency)
    }
  }

  private static func set<Value>(_ setting: inout Value?, to value: Value?) -> Bool {
    setting = value
    return value != nil
  }

  private static func government(_ code: RegionCode) -> RegionCode? {
    Governments.all.first { $0 == code }
  }
}
