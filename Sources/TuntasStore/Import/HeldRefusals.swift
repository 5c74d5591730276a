import GRDB
import TuntasModel

/// The refused rows of the file in work, until they are delivered in the order of its lines.
///
/// The first few are held in memory. More of them go into a table of this connection alone, which
/// SQLite keeps in a file that is its owner's and has no name: however many rows a file has that
/// cannot stand, the memory that they take stays the same, and a kill leaves nothing of them.
final class HeldRefusals {
  private let db: Database
  /// So many rows are held in memory at most.
  private let limit: Int
  /// The rows since the last that went into the table.
  private var held: [Rejection] = []
  /// How many bytes the texts of ``held`` take.
  private var heldBytes = 0
  /// The reasons by their numbers in the table.
  private var reasons: [RejectionReason] = []
  /// The number of each reason in the table.
  private var places: [RejectionReason: Int64] = [:]
  /// Writes to the table; `nil` while there is no table.
  private var insert: RawStatement?
  /// Bytes of rows that are held in memory.
  private static let mostBytes = 1 << 23
  /// The rows refused so far.
  private(set) var count = 0

  /// Begins without a row.
  ///
  /// - Parameters:
  ///   - db: The connection of the import.
  ///   - limit: How many are held in memory.
  init(_ db: Database, limit: Int = 2_000) {
    self.db = db
    self.limit = limit
  }

  /// Adds a row.
  ///
  /// - Throws: An error of the database, such as that the disk is full.
  func add(_ rejection: Rejection) throws {
    count += 1
    held.append(rejection)
    heldBytes += rejection.row?.utf8.count ?? 0
    if held.count >= limit || heldBytes >= Self.mostBytes { try spill() }
  }

  /// Delivers all rows in the order of their lines, and begins anew.
  ///
  /// - Parameter deliver: Takes a row.
  /// - Throws: An error of the database.
  func deliver(to deliver: (Rejection) -> Void) throws {
    defer {
      held = []
      heldBytes = 0
      count = 0
    }
    guard insert != nil else {
      return held.sorted { $0.line < $1.line }.forEach(deliver)
    }
    try spill()
    let read = try RawStatement(db, Self.read)
    while try read.next() { deliver(rejection(in: read)) }
    insert = nil
    try db.execute(sql: "DROP TABLE temp.refusedRow")
  }

  // MARK: - The table

  private static let create = """
    CREATE TABLE temp.refusedRow (
      line INTEGER NOT NULL, place INTEGER NOT NULL, file TEXT NOT NULL, reason INTEGER NOT NULL,
      earlierLine INTEGER NOT NULL, "column" TEXT, found TEXT NOT NULL, earlierFile TEXT, row TEXT,
      PRIMARY KEY (line, place)
    ) WITHOUT ROWID
    """
  private static let write = """
    INSERT INTO temp.refusedRow
      (line, place, file, reason, earlierLine, "column", found, earlierFile, row)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  private static let read = """
    SELECT line, file, reason, earlierLine, "column", found, earlierFile, row
    FROM temp.refusedRow ORDER BY line, place
    """

  /// Moves what is held into the table.
  ///
  /// The place of a row among all keeps those of one line in their order.
  private func spill() throws {
    let insert = try self.insert ?? begin()
    let first = count - held.count
    for (place, rejection) in held.enumerated() {
      insert.bind(Int64(rejection.line), at: 1)
      insert.bind(Int64(first + place), at: 2)
      let (reason, earlierLine) = numbered(rejection.reason)
      insert.bind(reason, at: 4)
      insert.bind(earlierLine, at: 5)
      let texts: [(Int32, String?)] = [
        (3, rejection.file), (6, rejection.column), (7, rejection.found),
        (8, rejection.earlierFile), (9, rejection.row),
      ]
      try insert.run(binding: texts[...])
    }
    held.removeAll(keepingCapacity: true)
    heldBytes = 0
  }

  /// Makes the table.
  private func begin() throws -> RawStatement {
    try db.execute(sql: Self.create)
    let statement = try RawStatement(db, Self.write)
    insert = statement
    return statement
  }

  /// A row of the table as it was refused.
  private func rejection(in row: RawStatement) -> Rejection {
    var reason = reasons[Int(row.integer(2))]
    if case .duplicate = reason { reason = .duplicate(line: Int(row.integer(3))) }
    return Rejection(
      file: row.string(1),
      line: Int(row.integer(0)),
      column: row.isNull(4) ? nil : row.string(4),
      found: row.string(5),
      reason: reason,
      earlierFile: row.isNull(6) ? nil : row.string(6),
      row: row.isNull(7) ? nil : row.string(7)
    )
  }

  /// The number of a reason, of which there are few, and the line that a repeated row repeats.
  private func numbered(_ reason: RejectionReason) -> (reason: Int64, earlierLine: Int64) {
    var (kind, line) = (reason, 0)
    if case .duplicate(let earlier) = reason { (kind, line) = (.duplicate(line: 0), earlier) }
    if let place = places[kind] { return (place, Int64(line)) }
    let place = Int64(reasons.count)
    reasons.append(kind)
    places[kind] = place
    return (place, Int64(line))
  }
}

extension RawStatement {
  /// Binds texts, each of which stays in place until the statement has run, and runs it.
  fileprivate func run(binding texts: ArraySlice<(Int32, String?)>) throws {
    guard let (index, text) = texts.first else { return try run() }
    guard var text else {
      bindNull(at: index)
      return try run(binding: texts.dropFirst())
    }
    try text.withUTF8 {
      bind($0, at: index)
      try run(binding: texts.dropFirst())
    }
  }
}
