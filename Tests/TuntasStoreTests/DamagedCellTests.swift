import GRDB
import Testing
@testable import TuntasModel

@testable import TuntasStore

@Suite("A damaged cell is told by its place, never by what it holds")
struct DamagedCellTests {
  private static let village = "32.16.01.1007"

  /// What is done to the registry, and the cell that is told.
  private static let cases: [(damage: String, cell: DamagedCell)] = [
    (name("3216"), cell("member", family, "name", .wholeNumber, .text)),
    (name("0.5"), cell("member", family, "name", .fraction, .text)),
    (name("x'ff'"), cell("member", family, "name", .bytes, .text)),
    ("UPDATE list SET id = NULL WHERE number = 3", cell("list", 3, "id", .nothing, .text)),
    (
      "UPDATE listCount SET families = 9223372036854775807 WHERE region = \(place)",
      cell("listCount", place, "families", .outOfRange, .count)
    ),
  ]

  private static let family = Fixture.key(village, 1).number
  private static let place = Fixture.key(village, 1).village.number

  /// The name of the family's first member is put in another form.
  private static func name(_ value: String) -> String {
    "UPDATE member SET name = \(value) WHERE key >> \(FamilyKey.memberBits) = \(family)"
  }

  private static func cell(
    _ table: String,
    _ row: Int64,
    _ column: String,
    _ found: DamagedCell.Found,
    _ expected: DamagedCell.Expected
  ) -> DamagedCell {
    DamagedCell(table: table, row: row, column: column, found: found, expected: expected)
  }

  @Test("Where it stands, what was found and what was expected", arguments: cases.indices)
  func place(index: Int) async throws {
    let (damage, cell) = Self.cases[index]
    let store = try await Fixture.store()
    let isOfFamilies = cell.table == "member"
    try await store.database.write { db in
      try db.execute(
        sql: """
          PRAGMA writable_schema = 1;
          UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table';
          """
      )
    }
    let copy = try DatabaseQueue(configuration: Store.configuration)
    try store.database.backup(to: copy)
    try await copy.write { try $0.execute(sql: damage) }
    let damaged = Store(path: "kantor.sqlite", writer: copy)
    let region = try #require(RegionCode(Self.village))
    await #expect(throws: StoreError.damaged(path: "kantor.sqlite", cell)) {
      if isOfFamilies {
        let query = FamilyQuery(region: region)
        let page = PageRequest(.first, limit: 10)
        _ = try await damaged.families(query, page: page, at: MomentQuery(), for: .steward)
      } else {
        _ = try await damaged.regions(below: region.parent, at: MomentQuery(), for: .steward)
      }
    }
  }
}
