import Testing
import TuntasFiles
import TuntasModel

@testable import TuntasStore

@Suite("Search by name")
struct SearchTests {
  private func results(
    _ text: String,
    in region: RegionCode = .country,
    limit: Int = 100,
    for viewer: Viewer = .steward
  ) async throws -> SearchResults {
    let store = try await Fixture.store()
    return try await store.search(text, in: region, limit: limit, at: MomentQuery(), for: viewer)
  }

  private func hits(
    _ text: String,
    in region: RegionCode = .country,
    limit: Int = 100
  ) async throws -> [SearchHit] {
    try await results(text, in: region, limit: limit).families
  }

  @Test(
    "Every word typed begins a word of the name, whatever its case and accents",
    arguments: [
      ("s", 12), ("SITI", 12), ("siti nur", 12), ("nur siti", 12), ("Síti", 12),
      ("Si\u{301}ti", 12), ("siti kurnia", 0), ("iti", 0), ("euis", 4), ("e", 4),
    ]
  )
  func words(text: String, families: Int) async throws {
    let hits = try await hits(text)
    #expect(hits.count == families)
    #expect(Set(hits.map(\.family.key)).count == families)
    #expect(hits.map(\.family.key) == hits.map(\.family.key).sorted())
  }

  @Test("Only the region is searched, and no more is given than asked for")
  func region() async throws {
    #expect(try await hits("siti", in: Governments.bogor).count == 3)
    #expect(try await hits("siti", in: Governments.cianjur).isEmpty)
    #expect(try await hits("siti", limit: 2).count == 2)
    #expect(try await hits("siti", limit: 0).isEmpty)
  }

  @Test("The name found is masked, and a child's name finds nothing")
  func masking() async throws {
    #expect(try await hits("siti").first?.name == .masked("SITI N."))
    #expect(try await hits("dedi").isEmpty)
  }

  @Test(
    "Nothing that is typed is taken for a command",
    arguments: [
      "\"", "'", "*", "-", "siti\"", "siti OR x", "NEAR(siti", "name:siti", "^siti", "siti*", "(",
      "siti AND", "NOT siti", "{name}: siti", "+", "\u{0}", "si\u{0}ti", "%", "_", ";DROP TABLE x",
      "\\", "😀", "\u{202E}siti", String(repeating: "a ", count: 10_000),
    ]
  )
  func hostile(text: String) async throws {
    _ = try await hits(text)
  }

  @Test(
    "Where no word is typed, nothing is found",
    arguments: ["", "   ", "\"\"", "-- !", "%", "*", "\u{0}", "😀"]
  )
  func nothing(text: String) async throws {
    #expect(try await results(text).isEmpty)
  }

  @Test("More families than asked for are told")
  func more() async throws {
    #expect(try await results("siti", limit: 11).hasMoreFamilies)
    #expect(try await !results("siti", limit: 12).hasMoreFamilies)
    #expect(try await results("siti", limit: 0).isEmpty)
  }

  /// Families of one village; in each an adult may have the name of a child that stands before it.
  private static func registry(children: Int, adults: Int) async throws -> Store {
    let store = try await Fixture.store()
    var families = "id,village\n"
    var members = "family,number,name,birth_date,relation\n"
    for number in 1...(children + adults) {
      families += "F\(number),32.16.01.2001\n"
      members += "F\(number),1,Rini Kecil,2019-01-01,child\n"
      if number > children { members += "F\(number),2,Rini Wati,1980-01-01,head\n" }
    }
    _ = try await store.importRecords(
      from: [CSVText(families, kind: .families), CSVText(members, kind: .members)]
    )
    return store
  }

  @Test("An adult is found behind a child of the same name, and children take no place of theirs")
  func adultsBehindChildren() async throws {
    let store = try await Self.registry(children: 6, adults: 3)
    for (limit, expected) in [(1, 1), (2, 2), (3, 3), (9, 3)] {
      let found = try await store.search(
        "rini",
        in: .country,
        limit: limit,
        at: MomentQuery(),
        for: .steward
      )
      #expect(found.families.map(\.name) == Array(repeating: .masked("RINI W."), count: expected))
      #expect(Set(found.families.map(\.family.id)).isSubset(of: ["F7", "F8", "F9"]))
      #expect(found.hasMoreFamilies == (expected < 3))
      #expect(!found.isCutShort)
    }
    for text in ["rini kecil", "kecil"] {
      let found = try await store.search(
        text,
        in: .country,
        limit: 9,
        at: MomentQuery(),
        for: .steward
      )
      #expect(found.isEmpty && !found.hasMoreFamilies, "a child's name finds nothing")
    }
  }

  @Test("A name that children bear is passed over so often and no more, and that is told")
  func manyChildren() async throws {
    let store = try await Self.registry(children: 6, adults: 3)
    for (most, ids, isComplete) in [
      (9, ["F7", "F8", "F9"], true), (7, ["F7"], false), (3, [], false),
    ] {
      let found = try await store.read { db in
        try RegistryReader(db, at: MomentQuery(), for: .steward)
          .familyHits("rini", in: .country, limit: 9, mostChildren: most)
      }
      #expect(found.hits.map(\.family.id) == ids)
      #expect(found.isComplete == isComplete)
    }
  }

  @Test("A family is found by its register id, and once only")
  func registerID() async throws {
    let id = Fixture.id("32.16.01.1007", 2)
    let found = try await hits(" \(id) ")
    #expect(found.first?.family.id == id)
    #expect(found.first?.name == .masked("SITI N."))
    #expect(found.count(where: { $0.family.id == id }) == 1)
    #expect(try await hits(id, in: Governments.bogor).isEmpty)
    #expect(try await hits("\(id)0").isEmpty)
  }
}

@Suite("Search for regions and programmes")
struct RegionSearchTests {
  private func results(
    _ text: String,
    in region: RegionCode = .country,
    limit: Int = 50,
    for viewer: Viewer = .steward
  ) async throws -> SearchResults {
    let store = try await Fixture.store()
    return try await store.search(text, in: region, limit: limit, at: MomentQuery(), for: viewer)
  }

  @Test(
    "Regions are found by name, other spelling and code, the best match and the largest first",
    arguments: [
      ("gunungputri", "32.01.02", nil),
      ("GUNUNG  PUTRI", "32.01.02", nil),
      ("gunungput", "32.01.02", nil),
      ("bekasi", "32.16", nil),
      ("32.16.01", "32.16.01", nil),
      ("3216012001", "32.16.01.2001", nil),
      ("32.16.01.2", "32.16.01.2001", nil),
      ("3275", "32.75", nil),
    ] as [(String, String, String?)]
  )
  func first(text: String, code: String, alias: String?) async throws {
    let hit = try #require(try await results(text).regions.first)
    #expect(hit.region.code == RegionCode(code))
    #expect(hit.alias == alias)
    #expect(hit.path.allSatisfy { $0.code.contains(hit.region.code) && $0 != hit.region })
    #expect(hit.path.count == hit.region.code.level.rawValue - RegionLevel.regency.rawValue)
  }

  @Test("Every other spelling leads to its region, with letters and digits alone")
  func aliases() async throws {
    let store = try await Fixture.store()
    let rows = BuiltInRegions.withAliases
    #expect(!rows.isEmpty)
    for (code, name, alias) in rows {
      let found = try await store.search(
        alias.uppercased().replacing(" ", with: "  "),
        in: .country,
        limit: 50,
        at: MomentQuery(),
        for: .steward
      )
      let hit = found.regions.first { $0.region.code.description == code }
      #expect(hit != nil, "\(alias)")
      let isSame = SearchText(alias).match(in: SearchText(name)) == .exact
      if isSame { #expect(hit?.alias == nil, "\(alias)") }
    }
  }

  @Test("The same name is found in every government, the larger level before the smaller")
  func sameName() async throws {
    let hits = try await results("cibinong").regions.filter { $0.region.name == "Cibinong" }
    #expect(hits.count >= 2)
    let keys = hits.map { [Int64($0.region.code.level.rawValue), $0.region.code.number] }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(Set(hits.map { $0.path.first?.name }).count >= 2)
  }

  @Test("No more is given than asked for")
  func limit() async throws {
    #expect(try await results("32.16", limit: 3).regions.count == 3)
    #expect(try await results("a", limit: 1).regions.count == 1)
  }

  @Test("Only regions of the scope and above it are found")
  func scope() async throws {
    let scope = try #require(RegionCode("32.16.01"))
    let viewer = Viewer(role: .district, scope: scope)
    let found = try await results("a", in: scope, limit: 2_000, for: viewer).regions
    #expect(found.allSatisfy { viewer.maySee($0.region.code) })
    #expect(try await results("tarumajaya", in: scope, for: viewer).regions.count == 1)
    #expect(
      try await results("bekasi", in: scope, for: viewer).regions.first?.region.name == "Bekasi"
    )
    #expect(try await results("cianjur", in: scope, for: viewer).regions.isEmpty)
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await results("siti", in: Governments.bogor, for: viewer)
    }
  }

  @Test(
    "Programmes are found by their names, code and agency where they have a target or a report",
    arguments: [
      ("rutilahu", ["rutilahu"]), ("RUTI", ["rutilahu"]), ("disperkimtan", ["rutilahu", "road"]),
      ("sembako", []), ("xyz", []),
    ] as [(String, [String])]
  )
  func programmes(text: String, codes: [String]) async throws {
    for region in ["ID", "32.16", "32.16.01.1007"] {
      let hits = try await results(text, in: try #require(RegionCode(region))).programmes
      #expect(hits.map(\.programme.code.word) == codes, "\(region)")
      #expect(hits.allSatisfy { $0.region.code == Governments.bekasiRegency })
    }
    #expect(try await results(text, in: Governments.bogor).programmes.isEmpty)
  }

  @Test("A programme is found by its name in either language")
  func names() async throws {
    let store = try await Fixture.store()
    let table = try await store.programmes(in: nil, at: MomentQuery(), for: .steward)
    for standing in table.standings {
      let programme = standing.figures.programme
      for name in [
        programme.name.indonesian, programme.name.english, programme.shortName.indonesian,
        programme.shortName.english, programme.code.word,
      ] {
        let hits = try await results(name).programmes
        #expect(hits.contains { $0.programme == programme }, "\(name)")
      }
    }
  }
}
