import GRDB
import Synchronization

/// The registry on SQLite: one file that many may read while one writes.
///
/// Opening brings an older file up to date. All writing goes through ``importRecords(from:progress:)``,
/// which is one transaction: whatever happens on the way, the file holds the old state or the new.
public final class Store: Sendable {
  /// Where the file lies; `:memory:` for a database that lies in no file.
  public let path: String
  private let writer: Mutex<any DatabaseWriter>

  init(path: String, writer: any DatabaseWriter) {
    self.path = path
    self.writer = Mutex(writer)
  }

  /// The connection in use.
  var database: any DatabaseWriter { writer.withLock { $0 } }

  /// Goes over to another connection.
  func replaceDatabase(_ database: any DatabaseWriter) { writer.withLock { $0 = database } }

  /// Closes the file.
  ///
  /// - Throws: ``StoreError`` when a read is still under way.
  public func close() throws {
    try StoreError.translating(path: path) { try database.close() }
  }

  /// Reads from one state of the registry, undisturbed by writing.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    let database = database
    return try await StoreError.translating(path: path) { try await database.read(body) }
  }
}
