import ArgumentParser
import CProcess
import Glibc
import TuntasFiles

/// The command; each subcommand is a file of its own in `Commands`.
@main
struct Tuntas: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tuntas",
    abstract: "Dasbor kemiskinan ekstrem: keluarga, program, target dan realisasi.",
    discussion: "A dashboard on extreme poverty: families, programmes, target and actual.",
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self,
      ImportCommand.self,
      ExportCommand.self,
      ReportCommand.self,
      CheckCommand.self,
      RenderCommand.self,
      SampleCommand.self,
      TemplateCommand.self,
      AuditCommand.self,
      InfoCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self
  )

  static func main() {
    process_keep_private()
    if let word = UnreadableWord.first { CommandEnd.exit(with: CommandFailure.notText(word)) }
    // A file that may not grow any more shall be an error of writing, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    // What an earlier start was writing when it was killed is of no use to anybody.
    DraftRecords.keep(in: DataPaths.drafts)
    DraftRecords.sweep(DataPaths.drafts)
    do {
      var command = try parseAsRoot()
      if usesSettings(command), let failure = SettingsFile.own.failure { throw failure }
      try command.run()
      DraftRecords.end()
    } catch {
      CommandEnd.exit(with: error)
    }
  }

  /// Help is given whatever the settings file looks like.
  private static func usesSettings(_ command: any ParsableCommand) -> Bool {
    configuration.subcommands.contains { $0 == type(of: command) }
  }
}
