import GRDB
import Synchronization

/// The registry on SQLite: one file that many may read while one writes.
///
/// Opening brings an older file up to date. All writing goes through ``importRecords(from:progress:)``,
/// which is one transaction: whatever happens on the way, the file holds the old state or the new.
///
/// A store may be used from any number of tasks at once. Reads run side by side, each in a state of
/// its own; imports wait for one another, within this process and, for up to five seconds, for
/// other processes (``StoreError/busy(path:)``). The readers' interface is `Registry`; who imports,
/// undoes or reads the history of imports calls the functions of this type.
///
/// A store holds one connection to write with and, once the file is shared, a few to read with. It
/// keeps nothing of the registry in memory but the pages that SQLite caches.
public final class Store: Sendable {
  /// Where the file lies; `:memory:` for a database that lies in no file.
  public let path: String
  /// A queue of one connection until the first load, a pool with readers beside the writer
  /// afterwards; it is exchanged under the lock by ``shareFile()``.
  private let writer: Mutex<any DatabaseWriter>

  /// Takes a connection that was opened, checked and brought up to date already.
  init(path: String, writer: any DatabaseWriter) {
    self.path = path
    self.writer = Mutex(writer)
  }

  /// The connection in use.
  ///
  /// Ask anew for each piece of work, and never keep it: an import may put another connection in
  /// its place.
  var database: any DatabaseWriter { writer.withLock { $0 } }

  /// Goes over to another connection.
  ///
  /// The earlier connection closes as soon as the last read on it has ended.
  func replaceDatabase(_ database: any DatabaseWriter) { writer.withLock { $0 = database } }

  /// Closes the file.
  ///
  /// Whoever uses the store afterwards gets ``StoreError/failed(path:reason:)``. A store that is
  /// let go without this closes by itself.
  ///
  /// - Throws: ``StoreError`` when a read is still under way.
  public func close() throws {
    try StoreError.translating(path: path) { try database.close() }
  }

  /// Reads from one state of the registry, undisturbed by writing.
  ///
  /// One transaction spans the whole body, so all its statements see the same rows whatever an
  /// import commits meanwhile. When the task is cancelled the statement under way is interrupted.
  ///
  /// - Parameter body: What reads; it runs on a thread of the database and must not keep the
  ///   connection.
  /// - Returns: What the body returns.
  /// - Throws: `CancellationError` when the task was cancelled, ``StoreError`` for errors of the
  ///   database and damaged cells, and whatever else the body throws, such as `RegistryError`.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    let database = database
    return try await StoreError.translating(path: path) { try await database.read(body) }
  }
}
