import GRDB
import TuntasModel

/// The list of imports that changed the registry.
///
/// Tables `import` and `importFile`. An undone import stays listed.
struct ImportLog {
  /// The connection; to add an import, inside its transaction.
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Lists an import, the only one that can be taken back from now on.
  ///
  /// - Parameters:
  ///   - summary: What became of its rows and files.
  ///   - request: Who imported, and when.
  /// - Throws: An error of the database.
  func add(_ summary: ImportSummary, _ request: ImportRequest) throws {
    let total = summary.total
    try db.execute(sql: "UPDATE import SET isKept = 0 WHERE isKept = 1")
    try db.execute(
      sql: """
        INSERT INTO import (time, who, rowsRead, new, changed, same, rejected, isUndone, isKept)
        VALUES (?, ?, ?, ?, ?, ?, ?, 0, 1)
        """,
      arguments: [
        request.time, request.who, total.read, total.new, total.changed, total.same, total.rejected,
      ]
    )
    let number = db.lastInsertedRowID
    for (place, file) in summary.files.enumerated() {
      try db.execute(
        sql: "INSERT INTO importFile VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, place, file.name, file.kind.rawValue, file.size,
          Int64(bitPattern: file.contentHash), file.rows,
        ]
      )
    }
  }

  /// The number of the import that can be taken back.
  ///
  /// `nil` when nothing was imported, or the last import was taken back.
  func kept() throws -> Int64? {
    try Int64.readOne(db, sql: "SELECT number FROM import WHERE isKept = 1")
  }

  /// Marks an import as taken back.
  ///
  /// - Parameter number: The number of the import; no other can be taken back then.
  /// - Throws: An error of the database.
  func markUndone(_ number: Int64) throws {
    try db.execute(
      sql: "UPDATE import SET isUndone = 1, isKept = 0 WHERE number = ?",
      arguments: [number]
    )
  }

  /// All imports, the newest first.
  ///
  /// Two statements; a file of a kind that this version does not know is left out.
  func records() throws -> [ImportRecord] {
    let files = try Row.fetchAll(db, sql: "SELECT * FROM importFile ORDER BY import, place")
    let byImport = try Dictionary(grouping: files) { row -> Int in try row.get("import") }
    return try Row.fetchAll(db, sql: "SELECT * FROM import ORDER BY number DESC").map { row in
      ImportRecord(
        number: try row.get("number"),
        time: try row.get("time"),
        who: try row.get("who"),
        counts: try ImportCounts(row),
        files: try (byImport[try row.get("number")] ?? []).compactMap(ImportedFile.init),
        isUndone: try row.get("isUndone"),
        canBeUndone: try row.get("isKept")
      )
    }
  }
}

extension ImportCounts {
  /// Reads the counts of an import from its row.
  fileprivate init(_ row: Row) throws {
    self.init(
      read: try row.get("rowsRead"),
      new: try row.get("new"),
      changed: try row.get("changed"),
      same: try row.get("same"),
      rejected: try row.get("rejected")
    )
  }
}

extension ImportedFile {
  /// Reads a file of an import; `nil` for a kind that this version does not know.
  fileprivate init?(_ row: Row) throws {
    guard let kind = RecordKind(rawValue: try row.get("kind")) else { return nil }
    let hash: Int64 = try row.get("contentHash")
    self.init(
      name: try row.get("name"),
      kind: kind,
      size: try row.get("size"),
      contentHash: UInt64(bitPattern: hash),
      rows: try row.get("rows")
    )
  }
}
