import Foundation
import TuntasTestSupport

/// The built program as its users start it, on the sample data of the repository.
enum Tuntas {
  static let program = BuiltProgram("tuntas")

  /// A home of its own, so that neither the user's data nor settings are seen.
  static let home: URL = {
    let home = FileManager.default.temporaryDirectory.appending(path: "tuntas-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    return home
  }()

  static let environment = [
    "HOME": home.path(),
    "XDG_CONFIG_HOME": home.appending(path: "config").path(),
    "XDG_CACHE_HOME": home.appending(path: "cache").path(),
    "XDG_DATA_HOME": home.appending(path: "data").path(),
    "LC_ALL": "C.UTF-8",
    "TERM": "xterm-256color",
  ]

  /// Runs the program to its end.
  static func run(
    _ arguments: String...,
    environment more: [String: String] = [:]
  ) throws -> BuiltProgram.Result {
    try program.run(arguments, environment: environment.merging(more) { $1 })
  }

  /// Runs the program with words as they would be typed, none of which holds a blank.
  static func run(words: String) throws -> BuiltProgram.Result {
    try program.run(words.split(separator: " ").map(String.init), environment: environment)
  }

  /// Runs the program and reads the one JSON document it prints.
  static func json(words: String) throws -> [String: Any] {
    let result = try run(words: words)
    let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return document as? [String: Any] ?? [:]
  }

  /// Starts the dashboard in a terminal, once its sample data is ready.
  static func dashboard(
    columns: Int,
    rows: Int,
    in folder: URL? = nil,
    _ arguments: String...
  ) throws -> Tmux {
    _ = try run("report", "overview")
    let place = folder.map { ["env", "-C", $0.path()] } ?? []
    let command = place + [program.url.path()] + arguments
    return try Tmux(columns: columns, rows: rows, environment: environment, running: command)
  }
}
