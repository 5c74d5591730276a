import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasStore
import TuntasWords

/// Opens a database file for a command; one of an earlier version is brought up to date first, with
/// its progress on standard error where that is a terminal, until Ctrl-C stops it.
struct DatabaseOpening {
  let path: String
  let words: Words
  /// Who asks; only a steward may bring a database up to date.
  let viewer: Viewer
  /// Whether the file is a draft, of which nobody hears until it comes to its place.
  var isDraft = false

  /// Opens the file as it is, when it is of this version.
  ///
  /// - Throws: `StoreError.olderVersion` when it has to be brought up to date.
  func current() throws -> ScopedRegistry {
    scoped(try Store(readingFrom: path, upgrade: nil))
  }

  /// Opens the file to be read.
  func reading() throws -> ScopedRegistry { scoped(try store()) }

  /// Puts a store behind the rights of whoever asks, and its log before them, before anybody gets it.
  func scoped(_ store: Store) -> ScopedRegistry {
    ScopedRegistry(store, for: viewer, log: isDraft ? NoLog() : FileLog(of: path, for: viewer))
  }

  private func store() throws -> Store {
    do {
      return try Store(readingFrom: path, upgrade: nil)
    } catch StoreError.olderVersion {
      return try upgrading { try Store(readingFrom: path, upgrade: $0) }
    }
  }

  /// Opens the file to be changed; one that is not there is made.
  private func writing() throws -> Store {
    try upgrading { try Store(path: path, builtIn: BuiltIn.sources, upgrade: $0) }
  }

  /// Opens the file, reads from it and closes it.
  func read<Value>(_ body: (ScopedRegistry) throws -> Value) throws -> Value {
    try using(store(), body)
  }

  /// Opens the file, changes it and closes it; one that is not there is made.
  func change<Value>(_ body: (ScopedRegistry) throws -> Value) throws -> Value {
    try using(writing(), body)
  }

  /// What went wrong in between is said before that closing went wrong too.
  private func using<Value>(
    _ store: Store,
    _ body: (ScopedRegistry) throws -> Value
  ) throws -> Value {
    do {
      let value = try body(scoped(store))
      try store.close()
      return value
    } catch {
      try? store.close()
      throw error
    }
  }

  /// Makes sure that an upgrade may begin, and notes what a kill would leave of it.
  ///
  /// - Throws: ``CommandFailure/updateBySteward(path:role:)``.
  func prepareUpgrade() throws(CommandFailure) {
    guard viewer.may(.change) else { throw .updateBySteward(path: path, role: viewer.role) }
    DraftRecords.note(Upgrade.draft(of: path))
  }

  private func upgrading(_ open: (Upgrade) throws -> Store) throws -> Store {
    try prepareUpgrade()
    let meter = ProgressMeter(title: "", words: words)
    defer { meter.clear() }
    let upgrade = Upgrade { meter.show($0) }
    let interruption = Interruption { upgrade.cancel() }
    defer { interruption.end() }
    return try open(upgrade)
  }
}
