import GRDB
import TuntasModel

/// Writes rows by their keys, most of their parameters bound straight from the columns of a batch.
///
/// A row is new, takes the place of another content, or says what is stored already and writes
/// nothing; one that repeats another row of its file replaces nothing.
///
/// Inserting comes first, because most rows are new or the file is a first one; only a row whose
/// key is taken is compared, inside SQLite. So no row is ever read into the program to be compared.
final class RowUpsert {
  /// What the caller binds, before the columns that are bound from cells.
  typealias Binding = (RawStatement) throws -> Void

  private let job: ImportJob
  private let kind: RecordKind
  private let table: String
  /// All columns that are bound, in the order of their parameters.
  private let names: [String]
  /// The columns of the kind that are bound from cells.
  private let columns: [Int]
  /// The parameter of the first of them.
  private let first: Int32
  private let identity: [String]
  private let optionalIdentity: Set<String>
  private let insert: RawStatement
  private let isFirstLoad: Bool
  /// Replaces a row that differs; `nil` when a file has no column that could.
  private var update: RawStatement?
  /// The columns without which ``update`` was prepared; `nil` before it was.
  private var absent: Set<Int>?

  /// Prepares the statements.
  ///
  /// - Parameters:
  ///   - job: The import.
  ///   - kind: The kind of record.
  ///   - table: The table.
  ///   - identity: The columns that tell one row from another.
  ///   - optionalIdentity: Those of them that a row may leave empty.
  ///   - own: The columns whose values the caller binds, which come first.
  ///   - left: The columns of the kind that are not bound from its cells.
  ///   - isFirstLoad: Whether every row is new for certain.
  /// - Throws: An error of the database.
  init(
    _ job: ImportJob,
    _ kind: RecordKind,
    into table: String,
    identity: [String],
    optionalIdentity: Set<String> = [],
    own: [String] = [],
    without left: Set<String> = [],
    isFirstLoad: Bool
  ) throws {
    self.job = job
    self.kind = kind
    self.table = table
    self.identity = identity
    self.optionalIdentity = optionalIdentity
    self.isFirstLoad = isFirstLoad
    columns = kind.columns.indices.filter { !left.contains(kind.columns[$0].name) }
    first = Int32(own.count) + 1
    names = own + columns.map { kind.columns[$0].name }
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let conflict = isFirstLoad ? "" : "ON CONFLICT DO NOTHING"
    insert = try RawStatement(
      job.db,
      "INSERT INTO \(table) (\(list)) VALUES (\(marks)) \(conflict)"
    )
  }

  /// Writes a row unless the table has one of its key; tells whether it was written.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - own: Binds the columns that come first.
  /// - Returns: Whether it was written; on a first load always.
  /// - Throws: An error of the database, such as a key that stands twice on a first load.
  func insert(_ cells: BatchCells, _ row: Int, own: Binding = { _ in }) throws -> Bool {
    try own(insert)
    bind(cells, row, to: insert)
    try insert.run()
    return isFirstLoad || insert.changes > 0
  }

  /// Replaces the stored row with the same key where the two differ.
  ///
  /// What the file does not have stays as it is.
  func update(_ cells: BatchCells, _ row: Int, own: Binding = { _ in }) throws -> RowOutcome {
    if let earlier = job.repeated(cells, row) { return .repeated(earlier) }
    if cells.absent != absent { try prepare(without: cells.absent) }
    guard let update else { return .same }
    try own(update)
    bind(cells, row, to: update)
    try update.run()
    return update.changes > 0 ? .changed : .same
  }

  /// Writes a row, whichever of both it takes.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - own: Binds the columns that come first.
  /// - Returns: What became of it.
  /// - Throws: An error of the database.
  func run(_ cells: BatchCells, _ row: Int, own: Binding = { _ in }) throws -> RowOutcome {
    try insert(cells, row, own: own) ? .new : update(cells, row, own: own)
  }

  /// Binds the columns that come from cells.
  private func bind(_ cells: BatchCells, _ row: Int, to statement: RawStatement) {
    var index = first
    for column in columns {
      cells.bind(column, row, to: statement, at: index)
      index += 1
    }
  }

  /// Prepares the update for files that lack some columns: those stay as they are, and a row is
  /// written only where another column differs.
  private func prepare(without absent: Set<Int>) throws {
    self.absent = absent
    let changeable = names.indices.filter { index in
      let column = kind.index(of: names[index])
      return !identity.contains(names[index]) && !(column.map(absent.contains) ?? false)
    }
    guard !changeable.isEmpty else {
      update = nil
      return
    }
    let values = changeable.map { "\"\(names[$0])\" = ?\($0 + 1)" }
    let differences = changeable.map { "\"\(names[$0])\" IS NOT ?\($0 + 1)" }
    let keys = names.indices.filter { identity.contains(names[$0]) }.map(condition)
    update = try RawStatement(
      job.db,
      """
      UPDATE \(table) SET \(values.joined(separator: ", "))
      WHERE \(keys.joined(separator: " AND ")) AND (\(differences.joined(separator: " OR ")))
      """
    )
  }

  /// The condition on one column of the identity.
  private func condition(_ index: Int) -> String {
    let name = names[index]
    return optionalIdentity.contains(name)
      ? "ifnull(\"\(name)\", '') = ifnull(?\(index + 1), '')" : "\"\(name)\" = ?\(index + 1)"
  }
}

/// What became of a row that nothing in itself speaks against.
enum RowOutcome: Equatable {
  /// It was not in the registry.
  case new
  /// It took the place of another content.
  case changed
  /// It says what is stored already.
  case same
  /// It has the key of another row of its file, and nobody corrected it.
  case repeated(RepeatedRow)

  /// Tells whether the registry says what the row says.
  var isTaken: Bool {
    if case .repeated = self { false } else { true }
  }
}
