import GRDB
import Testing
import TuntasModel

@testable import TuntasStore

@Suite("A damaged cell is told by its place, never by what it holds")
struct DamagedCellTests {
  private static let village = "32.16.01.1007"

  /// What is done to the first family, what is asked, and the cell that is told.
  private static let cases: [(damage: String, cell: DamagedCell)] = [
    ("UPDATE family SET id = NULL", cell("family", "id", .nothing, .text)),
    ("UPDATE family SET id = 3216", cell("family", "id", .wholeNumber, .text)),
    ("UPDATE family SET id = 0.5", cell("family", "id", .fraction, .text)),
    ("UPDATE family SET id = x'ff'", cell("family", "id", .bytes, .text)),
    (
      "UPDATE listCount SET families = 9223372036854775807",
      DamagedCell(
        table: "listCount",
        row: Fixture.key(village, 1).village.number,
        column: "families",
        found: .outOfRange,
        expected: .count
      )
    ),
  ]

  private static func cell(
    _ table: String,
    _ column: String,
    _ found: DamagedCell.Found,
    _ expected: DamagedCell.Expected
  ) -> DamagedCell {
    DamagedCell(
      table: table,
      row: Fixture.key(village, 1).number,
      column: column,
      found: found,
      expected: expected
    )
  }

  @Test("Where it stands, what was found and what was expected", arguments: cases.indices)
  func place(index: Int) async throws {
    let (damage, cell) = Self.cases[index]
    let store = try await Fixture.store()
    let isOfFamilies = cell.table == "family"
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
    try await copy.write { db in
      let place = isOfFamilies ? "key" : "region"
      try db.execute(sql: "\(damage) WHERE \(place) = \(try #require(cell.row))")
    }
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
