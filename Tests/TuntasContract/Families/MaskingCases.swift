import Testing
@testable import TuntasModel

/// What a row and a card tell of people.
enum MaskingCases {
  static let all = [
    ContractCase("Names are masked, and a child has none, for every reader", names),
    ContractCase("Of a NIK a card tells whether there is one, and nothing else", niks),
    ContractCase("Address and expenditure stay in the registry", hidden),
    ContractCase("What could not be read is told without its text", unreadable),
    ContractCase("A family's number stands in its rows, and the search finds it", numbers),
    ContractCase("A register id finds its family for who may take people out alone", registerIDs),
    ContractCase("A long number in a report is not shown", obstacle),
  ]

  private static func names(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let key = try await clerk.key("ASEP S.", in: .sagaraMakmur)
    for role in Role.allCases where Verb.seeFamilies.right(of: role) == .yes {
      let viewer = Viewer(role: role)
      let rows = try await clerk.families(FamilyQuery(region: .sagaraMakmur), for: viewer)
      #expect(rows.map(\.shownHead) == ["ASEP S.", "ENG…", "–"], "\(role)")
      let card = try await clerk.registry.family(key, at: MomentQuery(), for: viewer)
      #expect(
        card.members.map(\.name) == [.masked("ASEP S."), .masked("ANI S."), .child],
        "\(role)"
      )
      #expect(card.members.map(\.age).last == .known(.band(0...6)), "\(role)")
    }
  }

  private static func niks(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(.members, "family,number,nik,name\nB7,2,abc,Euis\n")
    let key = try await clerk.key("–", in: .sagaraMakmur)
    let card = try await clerk.registry.family(key, at: MomentQuery(), for: .steward)
    #expect(card.members.map(\.nik) == [.missing, .unreadable])
    let other = try await clerk.card("SITI N.", in: .setiaAsih)
    #expect(other.members.map(\.nik) == [.recorded, .recorded])
    for text in ["3216414512800000", "32164145"] {
      #expect(try await clerk.search(text).families.isEmpty)
    }
  }

  private static func hidden(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .families,
      "id,village,address,rt,decile,wall,expenditure\nB1,32.16.01.1007,Kp. Baru,1,1,bamboo,400000\n"
    )
    let card = try await clerk.card("SITI N.", in: .setiaAsih)
    #expect(card.family.address == nil && card.family.neighbourhood == nil)
    #expect(card.family.expenditure == .unknown && card.family.house.wall == .known(.bamboo))
    let out = try await RecordsTexts(clerk.registry, RecordQuery([.families]))
    #expect(out.rows(.families).contains { $0.contains("Kp. Baru") && $0.contains("400000") })
  }

  private static func unreadable(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let row = "id,village,decile,wall\nB1,32.16.01.1007,Siti,3216414512800000\n"
    try await clerk.take(.families, row)
    let card = try await clerk.card("SITI N.", in: .setiaAsih)
    #expect(card.family.decile == .unreadable("") && card.family.house.wall == .unreadable(""))
  }

  private static func numbers(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.families(FamilyQuery(region: .setiaAsih))
    #expect(rows.map(\.number.short) == ["K-0001", "K-0002", "K-0003"])
    for row in try await clerk.families() {
      let whole = try await clerk.search(row.number.description).families
      #expect(whole.map(\.family.key) == [row.key])
      #expect(whole.first?.name == row.head)
      let masked = Viewer(role: .village, scope: row.village.code)
      let own = try await clerk.search(row.number.short, in: row.village.code, for: masked)
      #expect(own.families.map(\.family.key) == [row.key])
    }
    let third = try await clerk.search("k 3").families
    #expect(third.map(\.family.village.code) == [.pondokRajeg, .setiaAsih, .sagaraMakmur])
    let named = try await clerk.search("setia asih K-0003").families
    #expect(named.map(\.family.village.code) == [.setiaAsih])
    #expect(try await clerk.search("K-3 cianjur").families.isEmpty)
    #expect(try await clerk.search("K-77").families.isEmpty)
  }

  private static func registerIDs(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let hits = try await clerk.search(" B2 ").families
    #expect(hits.map(\.family.shownHead) == ["OMO S."])
    for role in Role.allCases where role != .steward {
      let found = try await clerk.search("B2", for: Viewer(role: role))
      #expect(found.families.isEmpty, "\(role)")
    }
    #expect(try await clerk.search("B2", in: .bogor).families.isEmpty)
  }

  private static func obstacle(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .achievements,
      """
      programme,region,year,quarter,plan,actual,spent,ceiling,obstacle,source
      rutilahu,32.16,2025,2,5,3,50,200,Bahan terlambat 081234567890,agency

      """
    )
    let page = try await clerk.programme("rutilahu", in: .bekasi)
    #expect(page.obstacle?.obstacle == "Bahan terlambat …")
  }
}
