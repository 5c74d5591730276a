import GRDB
import TuntasModel

/// The list of imports that changed the registry.
struct ImportLog {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Lists an import, the only one that can be taken back from now on.
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
  func kept() throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT number FROM import WHERE isKept = 1")
  }

  /// Marks an import as taken back.
  func markUndone(_ number: Int64) throws {
    try db.execute(
      sql: "UPDATE import SET isUndone = 1, isKept = 0 WHERE number = ?",
      arguments: [number]
    )
  }

  /// All imports, the newest first.
  func records() throws -> [ImportRecord] {
    let files = try Row.fetchAll(db, sql: "SELECT * FROM importFile ORDER BY import, place")
    let byImport = Dictionary(grouping: files) { row -> Int in row["import"] }
    return try Row.fetchAll(db, sql: "SELECT * FROM import ORDER BY number DESC").map { row in
      ImportRecord(
        number: row["number"],
        time: row["time"],
        who: row["who"],
        counts: ImportCounts(row),
        files: (byImport[row["number"]] ?? []).compactMap(ImportedFile.init),
        isUndone: row["isUndone"],
        canBeUndone: row["isKept"]
      )
    }
  }
}

extension ImportCounts {
  fileprivate init(_ row: Row) {
    self.init(
      read: row["rowsRead"],
      new: row["new"],
      changed: row["changed"],
      same: row["same"],
      rejected: row["rejected"]
    )
  }
}

extension ImportedFile {
  fileprivate init?(_ row: Row) {
    guard let kind = RecordKind(rawValue: row["kind"]) else { return nil }
    let hash: Int64 = row["contentHash"]
    self.init(
      name: row["name"],
      kind: kind,
      size: row["size"],
      contentHash: UInt64(bitPattern: hash),
      rows: row["rows"]
    )
  }
}
