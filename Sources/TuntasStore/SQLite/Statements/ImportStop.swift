import GRDB
import GRDBSQLite
import Synchronization

/// A wish to end an import, seen between rows and inside long statements.
///
/// Any thread may ask; the import looks. Once asked for it stays so.
final class ImportStop: Sendable {
  private let isWanted = Atomic(false)

  /// Asks the import to end.
  func request() { isWanted.store(true, ordering: .relaxed) }

  /// Ends the import when that was asked for.
  ///
  /// - Throws: `CancellationError` when it was asked for.
  func check() throws {
    if isWanted.load(ordering: .relaxed) { throw CancellationError() }
  }

  /// Runs a piece of work whose statements end when that is asked for.
  ///
  /// SQLite asks every 2,000 steps of its machine. A statement that is ended so fails with an
  /// interrupt, which becomes `CancellationError` on its way out of the store.
  ///
  /// - Parameters:
  ///   - db: The connection, which has one such watcher at a time.
  ///   - body: The work.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws.
  func watching<Result>(_ db: Database, _ body: () throws -> Result) throws -> Result {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      db.sqliteConnection,
      2_000,
      { context in
        guard let context else { return 0 }
        let stop = Unmanaged<ImportStop>.fromOpaque(context).takeUnretainedValue()
        return stop.isWanted.load(ordering: .relaxed) ? 1 : 0
      },
      context
    )
    defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
    return try body()
  }
}
