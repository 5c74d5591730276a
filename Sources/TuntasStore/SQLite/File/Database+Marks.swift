import GRDB

/// What a file says of itself in its header, and what a connection may be told: SQLite's pragmas.
extension Database {
  /// The number of the program that made the file.
  func applicationID() throws -> Int64 {
    try Int64.readOne(self, sql: "PRAGMA application_id") ?? 0
  }

  /// The version by which the records were counted and checked; zero when they never were.
  func countingVersion() throws -> Int {
    try Int.readOne(self, sql: "PRAGMA user_version") ?? 0
  }

  /// Notes the version by which the records are counted and checked, as part of the transaction.
  func setCountingVersion(_ version: Int) throws {
    try execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Runs a piece of work for which the connection may hold more of the file in memory.
  func withLargeCache<Value>(_ body: () throws -> Value) throws -> Value {
    try execute(sql: "PRAGMA cache_size = -\(Self.cacheSizes.writing)")
    defer { try? execute(sql: "PRAGMA cache_size = -\(Self.cacheSizes.otherwise)") }
    return try body()
  }

  /// Kibibytes that a connection may hold in memory while much is written, and otherwise.
  private static let cacheSizes = (writing: 65_536, otherwise: 2_000)
}
