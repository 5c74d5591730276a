import TerminalKit
import TuntasDashboard
import TuntasModel
import TuntasStore

/// Finds the registry that a command reads from.
struct RegistryOpening {
  /// The language of what is said while the sample is made ready.
  let words: Words
  /// Who reads; only a steward may bring a database of an earlier version up to date.
  let viewer: Viewer

  /// Opens the database named, otherwise the user's own, otherwise the sample data.
  func open(_ database: String?) async throws -> any Registry & RecordReader {
    if let database {
      guard DataPaths.exists(database) else { throw CommandFailure.noSuchFile(path: database) }
      return try store(database)
    }
    if let own = DataPaths.database, DataPaths.exists(own) {
      return try store(own)
    }
    guard let folder = DataPaths.sample else { throw CommandFailure.noSample }
    return try await SampleDatabase(folder: folder, words: words).open()
  }

  /// Opens a database; one of an earlier version is brought up to date first, which may take a
  /// while and is said on a terminal.
  private func store(_ path: String) throws -> Store {
    try Store(readingFrom: path) {
      guard viewer.mayChange else {
        throw CommandFailure.updateBySteward(path: path, role: viewer.role)
      }
      guard StandardStreams.errorIsTerminal else { return }
      StandardStreams.report(words[.updatingDatabase].string + "…\n")
    }
  }
}
