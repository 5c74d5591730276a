import Testing
import TuntasModel

/// The orders of families.
enum OrderCases {
  static let all =
    expected.map { column, orders in
      ContractCase("Families by \(column.rawValue) stand in its order, both ways") { clerk in
        try await clerk.takeTown()
        try await check(FamilySort(column), orders.up, clerk)
        try await check(FamilySort(column, isDescending: true), orders.down, clerk)
      }
    } + [
      ContractCase("A column without an order leaves the families in that of villages", unordered),
      ContractCase("Behind a family that is not there stands the first page", vanished),
      ContractCase("After an import the order follows the new rows", changed),
    ]

  /// Heads of Bekasi as they stand; equal ones in the order of villages, the unknown behind the known
  /// and the unreadable last, whatever the direction.
  private static let expected: [(FamilyColumn, (up: [String], down: [String]))] = [
    (
      .head,
      (
        ["ASEP S.", "ENG…", "OMO S.", "SITI N.", "TUTI A.", "UJANG S.", "–"],
        ["UJANG S.", "TUTI A.", "SITI N.", "OMO S.", "ENG…", "ASEP S.", "–"]
      )
    ),
    (
      .village,
      (
        inVillages,
        ["UJANG S.", "ASEP S.", "ENG…", "–", "SITI N.", "OMO S.", "TUTI A."]
      )
    ),
    (
      .people,
      (
        ["TUTI A.", "ENG…", "–", "UJANG S.", "SITI N.", "OMO S.", "ASEP S."],
        ["ASEP S.", "SITI N.", "OMO S.", "TUTI A.", "ENG…", "–", "UJANG S."]
      )
    ),
    (
      .decile,
      (
        ["SITI N.", "ASEP S.", "UJANG S.", "OMO S.", "ENG…", "TUTI A.", "–"],
        ["ENG…", "OMO S.", "SITI N.", "ASEP S.", "UJANG S.", "TUTI A.", "–"]
      )
    ),
    (
      .verification,
      (
        ["OMO S.", "SITI N.", "ASEP S.", "TUTI A.", "ENG…", "–", "UJANG S."],
        ["ASEP S.", "SITI N.", "OMO S.", "TUTI A.", "ENG…", "–", "UJANG S."]
      )
    ),
  ]

  private static let inVillages = [
    "SITI N.", "OMO S.", "TUTI A.", "ASEP S.", "ENG…", "–", "UJANG S.",
  ]

  private static func check(_ order: FamilySort, _ heads: [String], _ clerk: Clerk) async throws {
    let query = FamilyQuery(region: .bekasi, order: order)
    for limit in [1, 3, 100] {
      let walker = Walker(clerk, query, limit: limit)
      let comment = Comment("\(order.column) \(order.isDescending), \(limit) a page")
      #expect(try await walker.forward().map(\.shownHead) == heads, comment)
      #expect(try await walker.backward().map(\.shownHead) == heads, comment)
    }
  }

  private static func unordered(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await check(FamilySort(.programmes), inVillages, clerk)
    #expect(try await clerk.families(FamilyQuery(region: .bekasi)).map(\.shownHead) == inVillages)
  }

  private static func vanished(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let nobody = FamilyKey(village: .setiaAsih, running: 900_000)
    for column in FamilyColumn.allCases where column.isOrdered && column != .village {
      let query = FamilyQuery(region: .bekasi, order: FamilySort(column))
      let walker = Walker(clerk, query, limit: 3)
      let page = try await walker.page(.after(nobody))
      #expect(try await page.rows == walker.page(.first).rows, "\(column)")
    }
  }

  private static func changed(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .families,
      "id,village,decile,wall\nB1,32.16.01.1007,4,bamboo\nB3,32.16.01.1007,1,bamboo\n"
    )
    let query = FamilyQuery(region: .setiaAsih, order: FamilySort(.decile))
    #expect(try await clerk.families(query).map(\.shownHead) == ["TUTI A.", "OMO S.", "SITI N."])
  }
}
