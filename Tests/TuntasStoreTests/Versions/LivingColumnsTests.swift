import GRDB
import Testing
import TuntasModel

@testable import TuntasStore

@Suite("The columns of records and the schema")
struct LivingColumnsTests {
  /// The columns that stand in the key of a table, not under their own names.
  private static let inKey: [RecordKind: Set<String>] = [
    .families: ["village"], .members: ["family", "number"],
  ]

  /// The kinds whose rows are stored column by column as they are declared.
  private static let plain: [TuntasStore.Table] =
    TuntasStore.Table.plain + [
      .region, TuntasStore.Table(kind: .families, name: "family"),
      TuntasStore.Table(kind: .members, name: "member"),
    ]

  /// The kinds whose rows refer to others by number, so that their tables have a form of their own.
  private static let related: [(kind: RecordKind, table: String)] = [
    (.listings, "listing"), (.enrolments, "enrolment"), (.verifications, "verification"),
  ]

  private func newSchema() async throws -> SchemaDescription {
    try await Store(inMemoryWith: []).read { try SchemaDescription($0) }
  }

  @Test("A column of a record stands in its table as it is declared", arguments: plain)
  func columns(table: TuntasStore.Table) async throws {
    let schema = try await newSchema()
    let stored = try #require(schema.columns[table.name])
    let expected = table.kind.columns.filter { Self.inKey[table.kind]?.contains($0.name) != true }
    for column in expected {
      guard let found = stored.first(where: { $0.name == column.name }) else {
        Issue.record(
          "\(table.kind): no version of the schema makes the column \(column.name): add one in Schema/Versions"
        )
        continue
      }
      // What a row cannot stand without and is a number can be compared through an index; everything
      // else has no type, and so keeps what it gets.
      let isNumber = column.need == .required && column.content.isStoredAsNumber
      let isKey = table.kind == .regions && column.name == "code"
      #expect(found.type == (isNumber ? "INTEGER" : ""), "\(table.name).\(column.name)")
      #expect(found.isRequired == (isNumber && !isKey), "\(table.name).\(column.name)")
    }
    let own = stored.map(\.name).filter { !["key", "number"].contains($0) }
    #expect(Set(own) == Set(expected.map(\.name)), "a version makes a column that no record has")
  }

  @Test("A column of a record that refers to others has its own in the table", arguments: related)
  func relatedColumns(kind: RecordKind, table: String) async throws {
    let schema = try await newSchema()
    let stored = try #require(schema.columns[table]).map(\.name)
    for column in kind.columns where !stored.contains(column.name) {
      Issue.record(
        "\(kind): no version of the schema makes the column \(column.name): add one in Schema/Versions"
      )
    }
    #expect(Set(stored) == Set(kind.columns.map(\.name)))
  }

  @Test(
    "What tells one row from another is what the index of the table says",
    arguments: TuntasStore.Table.plain
  )
  func identity(table: TuntasStore.Table) async throws {
    let terms = table.identity.map { name in
      table.optionalIdentity.contains(name) ? "ifnull(\"\(name)\",'')" : "\"\(name)\""
    }
    let index = "\(table.name)Identity"
    #expect(
      try await newSchema().statements[index]
        == "CREATEUNIQUEINDEX\(index)ON\(table.name)(\(terms.joined(separator: ",")))"
    )
  }

  @Test("An index that a large import builds anew is the one that the schema has")
  func rebuilt() async throws {
    let store = try Store(inMemoryWith: [])
    let before = try await store.read { try SchemaDescription($0) }
    try await store.database.write { db in
      try db.execute(sql: ListIndex.drop)
      try db.execute(sql: ListIndex.create)
      try db.execute(sql: SearchIndex.dropFamilyIndex)
      try db.execute(sql: SearchIndex.createFamilyIndex)
    }
    #expect(try await store.read { try SchemaDescription($0) } == before)
  }
}

extension ColumnContent {
  /// Whether it is stored as a whole number.
  fileprivate var isStoredAsNumber: Bool {
    switch self {
    case .text, .real: false
    case .integer, .yesNo, .day, .region, .village, .nik, .word: true
    }
  }
}
