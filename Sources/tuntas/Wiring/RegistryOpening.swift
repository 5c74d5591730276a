import TuntasModel
import TuntasStore
import TuntasWords

/// Finds the registry that a command reads from.
struct RegistryOpening {
  /// The language of what is said while the registry is made ready.
  let words: Words
  /// Who reads; only a steward may bring a database of an earlier version up to date.
  let viewer: Viewer

  /// Opens the database named, otherwise the user's own, otherwise the sample data.
  func open(_ database: String?) async throws -> ScopedRegistry {
    guard let path = try Self.file(database) else { return try await sample() }
    return try opening(path).reading()
  }

  /// Opens the same for the dashboard, whose first frame does not wait for an upgrade.
  func openAtOnce(_ database: String?) async throws -> PreparedRegistry {
    guard let path = try Self.file(database) else {
      return PreparedRegistry(registry: try await sample())
    }
    let opening = opening(path)
    do {
      return PreparedRegistry(registry: try opening.current())
    } catch StoreError.olderVersion {
      try opening.prepareUpgrade()
      try Store.checkUpgrade(of: path)
      return PreparedRegistry(upgrading: path, for: viewer, words)
    }
  }

  private func opening(_ path: String) -> DatabaseOpening {
    DatabaseOpening(path: path, words: words, viewer: viewer)
  }

  /// The database file; `nil` when the sample data opens.
  static func file(_ database: String?) throws(CommandFailure) -> String? {
    if let path = database ?? DataPaths.database { try DataPaths.checkLink(path) }
    if let database {
      guard DataPaths.exists(database) else { throw .noSuchFile(path: database) }
      try DataPaths.checkOwner(database)
      return database
    }
    if let path = DataPaths.database { try DataPaths.checkOwner(path) }
    return DataPaths.database.flatMap { DataPaths.exists($0) ? $0 : nil }
  }

  private func sample() async throws -> ScopedRegistry {
    guard let folder = DataPaths.sample else { throw CommandFailure.noSample }
    let store = try await SampleDatabase(folder: folder, words: words).open()
    return ScopedRegistry(store, for: viewer, log: NoLog())
  }
}
