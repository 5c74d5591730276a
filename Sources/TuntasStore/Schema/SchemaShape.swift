import GRDB
import TuntasModel

/// What tables a database holds, and of what kind: everything that statements rely on.
///
/// Columns are compared by name, place in the key and whether they are hidden, not by the text of
/// the schema: spacing and comments may differ. Declared types are not compared.
struct SchemaShape {
  /// The tables by their names.
  let tables: [String: TableHeader]

  /// Reads the tables of a database; those of other modules have no columns here, since they cannot be
  /// asked while a part of theirs is missing.
  ///
  /// Four statements, however many tables there are.
  init(_ db: Database) throws {
    var tables: [String: TableHeader] = [:]
    let kinds = try Row.fetchAll(
      db,
      sql: "SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main'"
    )
    for row in kinds {
      tables[try row.get("name")] = TableHeader(
        kind: "\(try row.get("type") as String) \(try row.get("wr") as Int)",
        hasTrigger: false
      )
    }
    let columns = try Row.fetchAll(
      db,
      sql: """
        SELECT m.name AS "table", p.name, p.pk, p.hidden
        FROM sqlite_master m JOIN pragma_table_xinfo(m.name) p
        WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL %'
        """
    )
    for row in columns {
      let place: Int = try row.get("pk")
      let hidden: Int = try row.get("hidden")
      tables[try row.get("table")]?.columns[try row.get("name")] = [place, hidden]
    }
    let indexes = try Row.fetchAll(
      db,
      sql: """
        SELECT m.name AS "table",
          l."unique" || ' ' || (SELECT group_concat(coalesce(name, '')) FROM pragma_index_info(l.name))
            AS content
        FROM sqlite_master m JOIN pragma_index_list(m.name) l WHERE m.type = 'table'
        """
    )
    for row in indexes { tables[try row.get("table")]?.indexes.insert(try row.get("content")) }
    for table in try String.readAll(db, sql: Self.withTriggers) { tables[table]?.hasTrigger = true }
    self.tables = tables
  }

  /// The tables that the first steps of the schema make.
  ///
  /// They are made in memory, which takes some milliseconds.
  static func made(by steps: Int) throws -> SchemaShape {
    try DatabaseQueue().write { db in
      try Migrations.make(first: steps, in: db)
      return try SchemaShape(db)
    }
  }

  /// What is wrong with a table; `nil` when it is as it should be.
  ///
  /// More indexes than expected are no fault: they change no answer. A trigger is one, since it
  /// would change rows behind an import's back.
  func fault(in name: String, of expected: TableHeader) -> DamagedTable.Fault? {
    guard let found = tables[name] else { return .missing }
    guard found.kind == expected.kind else { return .otherKind }
    if let column = expected.columns.keys.sorted().first(where: { found.columns[$0] == nil }) {
      return .noColumn(column)
    }
    if found.columns != expected.columns { return .otherColumns }
    if !found.indexes.isSuperset(of: expected.indexes) { return .otherIndex }
    return found.hasTrigger ? .trigger : nil
  }

  /// The tables that have a trigger; no table of the schema has one between imports.
  private static let withTriggers = "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'"
}

/// One table as statements rely on it.
///
/// Two tables with equal headers differ at most in declared types and in the text that made them.
struct TableHeader: Hashable {
  /// Table, view or table of another module, and whether its rows have no number of their own.
  var kind: String
  /// Whether a trigger belongs to it.
  var hasTrigger: Bool
  /// Its columns, each with its place in the key and whether it is hidden.
  var columns: [String: [Int]] = [:]
  /// The columns of its indexes, and whether they allow a value once.
  var indexes: Set<String> = []
}
