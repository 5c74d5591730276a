import ArgumentParser
import CursesTerminal
import TerminalKit
import TuntasDashboard

/// Tells what the program sees: terminal, locale, database.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Apa yang dilihat program. What the program sees."
  )

  @Option(help: ArgumentHelp("The database file.", valueName: "file"))
  var database: String?

  @Option(help: "id or en; from the locale unless given.")
  var language: String?

  func run() throws {
    let words = Words(LanguageChoice.current)
    let terminal = TerminalEnvironment.current()
    let own = database ?? DataPaths.database ?? "–"
    let yes = words[.yes]
    let no = words[.no]
    let lines: [(Phrase, SafeText)] = [
      (.infoVersion, SafeText(Tuntas.configuration.version)),
      (.infoTerminal, SafeText(terminal.name)),
      (.infoInteractive, terminal.isInteractive ? yes : no),
      (.infoUTF8, terminal.usesUTF8 ? yes : no),
      (.infoGlyphs, SafeText(terminal.glyphs.rawValue)),
      (.infoNoColor, LocaleSettings.forbidsColor ? yes : no),
      (.infoLanguage, SafeText(words.language.rawValue)),
      (.infoDatabase, SafeText(own)),
      (.infoDatabaseExists, DataPaths.exists(own) ? yes : no),
      (.infoSample, SafeText(DataPaths.sample ?? "–")),
      (.infoCache, SafeText(DataPaths.cache)),
    ]
    for (phrase, value) in lines {
      try StandardStreams.print(words[phrase].padded(to: 22) + value)
    }
  }
}
