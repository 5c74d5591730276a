import Testing
@testable import TuntasModel

/// Pages of families.
enum PageCases {
  static let all = [
    ContractCase("Pages of any size meet every family once, forth and back", walk),
    ContractCase("From any family on, the pages behind it and before it are the rest", anywhere),
    ContractCase("Behind the last and before the first there is no row", ends),
    ContractCase("A row says who heads the family, how many they are, and what they get", row),
    ContractCase("Only families on the newest list are there", onList),
    ContractCase("A family that left the list still has its card", leftCard),
    ContractCase("A card tells the lists, programmes and answers of a family", card),
    ContractCase("There is no card for nobody", nobody),
    ContractCase("A family that moved to another village stands there", moved),
  ]

  private static func walk(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for limit in [1, 2, 3, 9, 10, 11, 100] {
      let walker = Walker(clerk, FamilyQuery(region: .country), limit: limit)
      let rows = try await walker.forward()
      let keys = rows.map(\.key)
      #expect(keys.count == 10 && keys == keys.sorted() && Set(keys).count == 10)
      #expect(try await walker.backward() == rows)
    }
  }

  private static func anywhere(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let query = FamilyQuery(region: .bekasi, order: FamilySort(.decile))
    let rows = try await clerk.families(query)
    for (place, row) in rows.enumerated() {
      let walker = Walker(clerk, query, limit: 3)
      let behind = try await walker.page(.after(row.key))
      #expect(behind.rows == Array(rows.dropFirst(place + 1).prefix(3)))
      #expect(behind.hasPrevious == !behind.rows.isEmpty)
      #expect(behind.hasNext == (place + 4 < rows.count))
      let before = try await walker.page(.before(row.key))
      #expect(before.rows == Array(rows.prefix(place).suffix(3)))
      #expect(before.hasPrevious == (place > 3))
    }
  }

  private static func ends(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.families()
    let walker = Walker(clerk, FamilyQuery(region: .country), limit: 5)
    let (first, last) = (try #require(rows.first), try #require(rows.last))
    #expect(try await walker.page(.after(last.key)).rows.isEmpty)
    #expect(try await walker.page(.before(first.key)).rows.isEmpty)
  }

  private static func row(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.families(FamilyQuery(region: .tarumajaya))
    #expect(rows.map(\.shownHead) == ["SITI N.", "OMO S.", "TUTI A.", "ASEP S.", "ENG…", "–"])
    #expect(rows.map(\.people) == [2, 2, 1, 3, 1, 1])
    #expect(
      rows.map(\.decile) == [.known(1), .known(2), .unknown, .known(1), .known(3), .unreadable("")]
    )
    #expect(
      rows.map { Set($0.programmes) } == [["rutilahu", "sembako"], [], [], ["sembako"], [], []]
    )
    #expect(rows.map(\.verification) == [.eligible, .notYet, nil, .notEligible, nil, nil])
    #expect(rows.map(\.village.name).first == "Setia Asih")
    #expect(rows.allSatisfy { $0.listDay == CalendarDate("2023-12-05") })
  }

  private static func onList(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.families(FamilyQuery(region: .country))
    #expect(rows.count == 10)
    #expect(rows.allSatisfy { !["WATI K.", "DADANG H."].contains($0.shownHead) })
    try await clerk.take(
      .listings,
      "family,register,from_list,to_list,village,reason\nB4,p3ke,bekasi-old,,32.16.01.1007,\n"
    )
    #expect(try await clerk.families().map(\.shownHead).contains("WATI K."))
  }

  private static func leftCard(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let hits = try await clerk.search("wati").families
    let key = try #require(hits.first).family.key
    let card = try await clerk.registry.family(key, at: MomentQuery(), for: .steward)
    #expect(card.listings.map(\.last) == ["bekasi-old"])
    #expect(card.listings.map(\.reason) == [.known(.betterOff)])
    #expect(card.newestList?.id == "bekasi-old")
  }

  private static func card(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let card = try await clerk.card("SITI N.", in: .setiaAsih)
    #expect(card.regions.map(\.name) == ["Bekasi", "Tarumajaya", "Setia Asih"])
    #expect(card.members.map(\.number) == [1, 2])
    #expect(card.family.house.wall == .known(.bamboo) && card.family.house.roof == .unknown)
    #expect(card.lists.map(\.id) == ["bekasi-old", "bekasi"])
    #expect(card.enrolments.map(\.programme) == ["rutilahu", "sembako"])
    #expect(card.verifications.map(\.status) == [.known(.eligible)])
    #expect(card.deliberation?.stage == .decree && card.isSynthetic)
  }

  private static func nobody(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let key = FamilyKey(village: .setiaAsih, running: 99)
    await #expect(throws: RegistryError.unknownFamily) {
      try await clerk.registry.family(key, at: MomentQuery(), for: .steward)
    }
  }

  private static func moved(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(.families, "id,village,decile,wall\nB3,32.16.02.1006,2,brick\n")
    let key = try await clerk.key("TUTI A.", in: .bahagia)
    #expect(key.village == .bahagia)
    #expect(try await clerk.count(FamilyQuery(region: .setiaAsih)) == 2)
    #expect(try await clerk.standing(.babelan).families == 2)
    #expect(try await clerk.search("tuti a").families.map(\.family.key) == [key])
    let card = try await clerk.registry.family(key, at: MomentQuery(), for: .steward)
    #expect(card.members.map(\.name) == [.masked("TUTI A.")] && card.lists.last?.id == "bekasi")
  }
}
