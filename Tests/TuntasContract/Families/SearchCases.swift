import Testing
import TuntasModel

/// What is found of what somebody typed.
enum SearchCases {
  static let all = [
    ContractCase("A village is found by name, other spelling and code, with its path", villages),
    ContractCase("A programme is found where it has a target or a report", programmes),
    ContractCase("A family is found by what is shown of a name, or by a whole name", names),
    ContractCase("A child's name finds nothing", children),
    ContractCase("No more is given than asked for, and it is told that there is more", limits),
    ContractCase("Families and programmes are looked for in the region alone", region),
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
      #expect(found.families.isEmpty && !found.hasMoreFamilies, "\(text)")
    }
  }

  private static func limits(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for (limit, count, hasMore) in [(1, 1, true), (2, 2, false), (9, 2, false), (0, 0, false)] {
      let found = try await clerk.registry.search(
        "siti",
        in: .country,
        limit: limit,
        at: MomentQuery(),
        for: .steward
      )
      #expect(found.families.count == count && found.hasMoreFamilies == hasMore, "\(limit)")
    }
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
    // Regions are looked for everywhere: whoever types a name wants to go there.
    #expect(try await !clerk.search("pondok rajeg", in: .bekasi).regions.isEmpty)
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
