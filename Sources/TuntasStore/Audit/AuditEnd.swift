import GRDB
import TuntasModel

/// The end of a log, to which entries are added within one transaction.
struct AuditEnd {
  private let database: Database
  private var number: Int64
  private var digest: EntryDigest

  /// Finds the end of a log.
  init(_ database: Database) throws {
    self.database = database
    let newest = try Self.newest(database)
    // Behind whatever stands there: an entry that somebody put in is told by ``EntryChain`` and must not
    // keep the next one out.
    let row = try Row.fetchOne(
      database,
      sql: "SELECT coalesce(max(number), 0) AS number FROM entry"
    )
    number = try max(newest?.get("number") ?? 0, row?.get("number") ?? 0)
    digest = try newest.map { EntryDigest(text: try $0.get("digest")) } ?? .start
  }

  /// The note of the newest entry; `nil` in a log without one.
  static func newest(_ database: Database) throws -> Row? {
    try Row.fetchOne(database, sql: "SELECT number, digest FROM newest")
  }

  /// The entries whose programs are gone and that have no end.
  func lost() throws -> [Int64] {
    try Row.fetchAll(database, sql: "SELECT number, process FROM running ORDER BY number")
      .filter { try !RunningProcess(text: $0.get("process")).isThere }
      .map { try $0.get("number") }
  }

  /// Adds an entry, and remembers what is under way.
  mutating func add(_ make: (Int64) -> LogEntry) throws -> (number: Int64, digest: String) {
    let entry = make(number + 1)
    (number, digest) = (entry.number, EntryDigest(of: entry, after: digest))
    try entry.insert(digest, into: database)
    try database.execute(
      sql: "INSERT OR REPLACE INTO newest (only, number, digest) VALUES (1, ?, ?)",
      arguments: [number, digest.text]
    )
    if case .begun = entry.act {
      try database.execute(
        sql: "INSERT INTO running (number, process) VALUES (?, ?)",
        arguments: [number, RunningProcess.current.text]
      )
    }
    if let begun = entry.belongsTo {
      try database.execute(sql: "DELETE FROM running WHERE number = ?", arguments: [begun])
    }
    return (number, digest.text)
  }
}
