import Testing
@testable import TuntasModel

/// What is found of what somebody typed.
enum SearchCases {
  static let all = [
    ContractCase("A village is found by name, other spelling and code, with its path", villages),
    ContractCase("A programme is found where it has a target or a report", programmes),
    ContractCase("A family is found by what is shown of a name, or by a whole name", names),
    ContractCase("A child's name finds nothing", children),
    ContractCase("No more is given than asked for, and it is told how many there are", limits),
    ContractCase("Pages of one kind hold every family once, and the count stays", pages),
    ContractCase("Everything is looked for in the region alone", region),
    ContractCase(
      "Addresses are searched within a district, for who may take people out",
      addresses
    ),
    ContractCase("A hit tells how its region, its programme or its family stands", standings),
    ContractCase("Nothing typed finds nothing, and nothing typed is a command", hostile),
  ]

  private static func villages(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for text in ["sagara makmur", "SAGARA", "32.16.01.2001", "3216012001"] {
      let hit = try #require(try await clerk.search(text).regions.first, "\(text)")
      #expect(hit.region.code == .sagaraMakmur && hit.alias == nil, "\(text)")
      #expect(hit.path.map(\.name) == ["Bekasi", "Tarumajaya"], "\(text)")
    }
    let other = try #require(try await clerk.search("segaramakmur").regions.first)
    #expect(other.region.code == .sagaraMakmur && other.alias == "Segaramakmur")
    #expect(try await clerk.search("antah berantah").isEmpty)
  }

  private static func programmes(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for text in ["rutilahu", "rumah tidak layak", "unfit houses"] {
      let hits = try await clerk.search(text).programmes
      #expect(hits.map(\.programme.code) == ["rutilahu"], "\(text)")
      #expect(hits.map(\.region.code) == [.bekasi], "\(text)")
    }
    #expect(try await clerk.search("kartu prakerja").programmes.isEmpty)
    #expect(try await clerk.search("rutilahu", in: .bogor).programmes.isEmpty)
  }

  private static func names(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let typed: [(String, [String])] = [
      ("siti", ["SITI A.", "SITI N."]), ("SÍTI", ["SITI A.", "SITI N."]), ("siti n", ["SITI N."]),
      ("n siti", ["SITI N."]), ("siti nurjanah", ["SITI N."]), ("Siti  Nurjanah", ["SITI N."]),
      ("siti nur", []), ("nurjanah", []), ("iti", []), ("eng", ["ENG…"]), ("engkos", ["ENG…"]),
      ("engko", []), ("euis", ["EUIS R."]), ("wati", ["WATI K."]),
    ]
    for (text, expected) in typed {
      let found = try await clerk.search(text).families.map(\.name)
      #expect(found == expected.map { .masked($0) }, "\(text)")
    }
    let hit = try #require(try await clerk.search("euis").families.first)
    #expect(hit.family.shownHead == "OMO S.")
  }

  private static func children(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for text in ["rini", "rini k", "rini kecil", "kecil", "dedi", "dedi kurnia"] {
      let found = try await clerk.search(text)
      #expect(found.families.isEmpty && found.count(of: .families).number == 0, "\(text)")
    }
  }

  private static func limits(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for (limit, count, all) in [(1, 1, 2), (2, 2, 2), (9, 2, 2), (0, 0, 0)] {
      let found = try await clerk.registry.search(
        "siti",
        in: .country,
        limit: limit,
        at: MomentQuery(),
        for: .steward
      )
      #expect(found.families.count == count, "\(limit)")
      #expect(found.count(of: .families) == HitCount(all), "\(limit)")
    }
    let all = try await clerk.search("a")
    let one = try await clerk.registry.search(
      SearchQuery("a", limit: 1),
      at: MomentQuery(),
      for: .steward
    )
    #expect(one.regions.count == 1 && one.programmes.count == 1)
    #expect(one.counts == all.counts && one.count(of: .regions).number > 20)
    #expect(one.count.number == one.counts.values.reduce(0) { $0 + $1.number })
  }

  private static func pages(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for text in ["s", "siti", "k 3", "B2"] {
      let all = try await clerk.search(text).families.map(\.family.key)
      var query = SearchQuery(text, kinds: [.families], limit: 1)
      var found: [FamilyKey] = []
      while true {
        let page = try await clerk.registry.search(query, at: MomentQuery(), for: .steward)
        #expect(page.regions.isEmpty && page.programmes.isEmpty)
        #expect(page.count == HitCount(all.count), "\(text)")
        guard let last = page.families.last, found.count <= all.count else { break }
        found.append(last.family.key)
        query.after = last.family.key
      }
      #expect(found == all && !all.isEmpty, "\(text)")
    }
  }

  private static func addresses(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .families,
      """
      id,village,address,rt
      B1,32.16.01.1007,Dusun Krajan Kp. Siti 3,1
      B2,32.16.01.1007,DUSUN KRAJAN no 100%,2
      B5,32.16.01.2001,Dusun Krajan,2
      C1,32.01.01.1001,Dusun Krajan,

      """
    )
    let cases: [(String, RegionCode, [String])] = [
      ("krajan", .setiaAsih, ["SITI N.", "OMO S."]),
      ("DUSUN krajan", .setiaAsih, ["SITI N.", "OMO S."]),
      ("krajan dusun siti", .setiaAsih, ["SITI N."]), ("no 100%", .setiaAsih, ["OMO S."]),
      ("krajan_", .setiaAsih, []), ("kr", .setiaAsih, []), ("krajan", .babelan, []),
      ("krajan", .bekasi, []), ("krajan", .country, []),
    ]
    for (text, region, heads) in cases {
      let found = try await clerk.search(text, in: region)
      #expect(found.families.map(\.family.shownHead) == heads, "\(text) \(region)")
      #expect(found.count(of: .families) == HitCount(heads.count), "\(text) \(region)")
      #expect(found.families.allSatisfy { $0.isByAddress && $0.name == $0.family.head }, "\(text)")
    }
    // A name that is shown finds its family by the name, not by the address.
    let named = try await clerk.search("siti", in: .setiaAsih).families
    #expect(named.map(\.isByAddress) == [false])
    #expect(try await clerk.search("krajan", in: .tarumajaya).families.count == 3)
    for role in Role.allCases where role != .steward {
      let found = try await clerk.search("krajan", in: .setiaAsih, for: Viewer(role: role))
      #expect(found.families.isEmpty && found.count(of: .families) == HitCount(0), "\(role)")
    }
    let meeting = Viewer(role: .steward, isInMeeting: true)
    #expect(try await clerk.search("krajan", in: .setiaAsih, for: meeting).families.isEmpty)
    var query = SearchQuery("krajan", in: .tarumajaya, kinds: [.families], limit: 2)
    let first = try await clerk.registry.search(query, at: MomentQuery(), for: .steward).families
    query.after = first.last?.family.key
    let rest = try await clerk.registry.search(query, at: MomentQuery(), for: .steward).families
    #expect(first.count == 2 && rest.count == 1 && Set((first + rest).map(\.family.key)).count == 3)
  }

  private static func standings(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let region = try #require(try await clerk.search("sagara makmur").regions.first)
    #expect(region.standing == (try await clerk.standing(.sagaraMakmur)))
    let table = try await clerk.registry.programmes(in: .bekasi, at: MomentQuery(), for: .steward)
    let programme = try #require(try await clerk.search("rutilahu").programmes.first)
    #expect(table.standings.contains(programme.standing))
    let family = try #require(try await clerk.search("euis").families.first)
    #expect(family.district?.code == .tarumajaya)
    #expect(family.name == .masked("EUIS R.") && family.relation == .spouse)
    #expect(try await clerk.search("omo").families.first?.relation == nil)
    // Above the scope there are no counts.
    let viewer = Viewer(role: .village, scope: .setiaAsih)
    let above = try await clerk.search("tarumajaya", for: viewer).regions
    #expect(above.map(\.region.code) == [.tarumajaya] && above.allSatisfy { $0.standing == nil })
    #expect(try await clerk.search("setia asih", for: viewer).regions.first?.standing != nil)
  }

  private static func region(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let cases: [(RegionCode, Int)] = [
      (.country, 2), (.bekasi, 1), (.setiaAsih, 1), (.bogor, 1), (.babelan, 0),
    ]
    for (region, count) in cases {
      let found = try await clerk.search("siti", in: region)
      #expect(found.families.count == count, "\(region)")
      #expect(found.families.allSatisfy { region.contains($0.family.village.code) }, "\(region)")
    }
    #expect(try await clerk.search("pondok rajeg", in: .bekasi).regions.isEmpty)
    #expect(try await clerk.search("pondok rajeg", in: .bogor).regions.count == 1)
    #expect(try await clerk.search("setia asih", in: .setiaAsih).regions.count == 1)
    #expect(try await clerk.search("tarumajaya", in: .setiaAsih).regions.isEmpty)
  }

  private static func hostile(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for text in ["", "   ", "\"\"", "-- !", "%", "*", "\u{0}", "😀"] {
      #expect(try await clerk.search(text).isEmpty, "\(text)")
    }
    for text in ["siti*", "siti OR omo", "NOT siti", "\"siti", "'; --", "name:siti", "(", "\\"] {
      _ = try await clerk.search(text)
    }
    #expect(try await clerk.search("siti OR omo").families.isEmpty)
  }
}
