import Foundation
import Testing
import TuntasTestSupport

/// The program as it is started in an office that has settings of its own.
struct Office {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.file("tuntas"),
      withIntermediateDirectories: true
    )
  }

  /// The place of the settings file.
  var path: String { folder.file("tuntas/config.toml").path() }

  /// Writes the settings file.
  func write(_ settings: String) throws {
    try Data(settings.utf8).write(to: URL(filePath: path))
  }

  /// Runs the program to its end.
  func run(_ arguments: String...) throws -> BuiltProgram.Result {
    try run(arguments)
  }

  /// Runs the program to its end.
  func run(
    _ arguments: [String],
    environment more: [String: String] = [:]
  ) throws -> BuiltProgram.Result {
    try Tuntas.program.run(arguments, environment: environment.merging(more) { $1 })
  }

  /// What the dashboard writes until its first screen is whole.
  func drawing() throws -> String {
    _ = try run("report", "overview")
    let terminal = try PseudoTerminal(running: Tuntas.program.url, environment: environment)
    let text = terminal.output(until: "Inpres 8/2025")
    terminal.type("q")
    #expect(terminal.ending() == .status(0))
    return text
  }

  private var environment: [String: String] {
    Tuntas.environment.merging(["XDG_CONFIG_HOME": folder.url.path(), "NO_COLOR": ""]) { $1 }
  }
}
