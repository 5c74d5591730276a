import ArgumentParser
import CursesTerminal
import TerminalKit
import TuntasModel
import TuntasWords

/// Tells what the program sees: terminal, locale, files, and each setting with who chose it.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Apa yang dilihat program. What the program sees."
  )

  @OptionGroup var own: SettingOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let words = Words(try own.speech.chosen().value)
    let terminal = TerminalEnvironment.current()
    let lines = try facts(terminal, words) + settings(terminal, words)
    for (name, value) in lines {
      try StandardStreams.print(name.padded(to: 22) + value)
    }
  }

  private func facts(
    _ terminal: TerminalEnvironment,
    _ words: Words
  ) throws -> [(SafeText, SafeText)] {
    let settings = SettingsFile.own
    let database = try self.database
    func answer(_ fact: Bool) -> SafeText { words[fact ? .yes : .no] }
    let facts: [(Phrase, SafeText)] = [
      (.infoVersion, SafeText(Tuntas.configuration.version)),
      (.infoTerminal, SafeText(terminal.name)),
      (.infoInteractive, answer(terminal.isInteractive)),
      (.infoUTF8, answer(terminal.usesUTF8)),
      (.infoNoColor, answer(LocaleSettings.forbidsColor)),
      (.infoDatabaseExists, answer(database.map(DataPaths.exists) ?? false)),
      (.infoSample, SafeText(DataPaths.sample ?? "–")),
      (.infoCache, SafeText(DataPaths.cache)),
      (.infoSettings, SafeText(settings.path ?? "–")),
      (.infoSettingsExist, answer(settings.exists)),
    ]
    return facts.map { (words[$0], $1) }
  }

  private func settings(
    _ terminal: TerminalEnvironment,
    _ words: Words
  ) throws -> [(SafeText, SafeText)] {
    try SettingKey.allCases.map { key in
      let chosen = try value(of: key, terminal)
      let origin = words[Self.phrase(for: chosen.origin)]
      return (SafeText(key.rawValue), "\(chosen.value) (\(origin))")
    }
  }

  /// The value that holds for a setting, in the words of the file.
  private func value(
    of key: SettingKey,
    _ terminal: TerminalEnvironment
  ) throws(CommandFailure) -> Chosen<String> {
    let settings = SettingsFile.own.settings
    switch key {
    case .home:
      return Chosen(option: nil, setting: settings.home?.description, standard: "–")
    case .language: return try own.speech.chosen().map(\.rawValue)
    case .glyphs: return try look.chosenGlyphs().map { ($0 ?? terminal.glyphs).name }
    case .color: return try look.chosenColor().map(\.rawValue)
    case .theme:
      return Chosen(option: nil, setting: settings.theme, standard: .standard).map(\.name)
    case .reader:
      return Chosen(option: nil, setting: settings.reader, standard: false).map(String.init)
    case .database: return try own.chosenDatabase.map { $0 ?? DataPaths.database ?? "–" }
    case .role: return try own.chosenRole().map(\.rawValue)
    case .scope: return try own.chosenScope().map(\.description)
    case .agency: return try own.chosenAgency().map { $0 ?? "–" }
    }
  }

  private var database: String? {
    get throws(CommandFailure) { try own.chosenDatabase.value ?? DataPaths.database }
  }

  private static func phrase(for origin: Origin) -> Phrase {
    switch origin {
    case .option: .originOption
    case .environment: .originEnvironment
    case .settings: .originSettings
    case .standard: .originStandard
    }
  }
}
