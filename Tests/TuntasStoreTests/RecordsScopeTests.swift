import GRDB
import Testing
import TuntasContract
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

@Suite("Which records somebody may take out")
struct RecordsScopeTests {
  private static let people: [RecordKind] = [
    .families, .members, .listings, .enrolments, .verifications,
  ]

  private static func code(_ text: String) throws -> RegionCode {
    try #require(RegionCode(text))
  }

  @Test("A steward takes everything out, one government after the other")
  func steward() async throws {
    let out = try await RecordsTexts(Fixture.store())
    #expect(out.rows(.families).count == 12)
    #expect(out.keys(.families).first == "32.16.01.1007/1")
    #expect(out.keys(.families).last == "32.01.01.1001/3")
    #expect(out.rows(.members).count == 25)
    #expect(out.rows(.enrolments).count == 9)
    #expect(out.rows(.achievements).contains { $0.contains("Bahan terlambat 081234567890") })
  }

  @Test("A recipient on no list stands behind the families of the village")
  func recipients() async throws {
    let out = try await RecordsTexts(Fixture.store(), RecordQuery([.enrolments]))
    #expect(
      out.rows(.enrolments).last == "rutilahu,,,,32.16.02.1006,Bapak Omo,2025,received,,,sample"
    )
  }

  @Test("Who sees people masked takes no person out", arguments: [Role.analyst, .agency, .village])
  func masked(role: Role) async throws {
    let store = try await Fixture.store()
    let viewer = Viewer(role: role)
    for kind in Self.people {
      await #expect(throws: RegistryError.peopleMasked) {
        try await RecordsTexts(store, RecordQuery([kind]), for: viewer)
      }
    }
    await #expect(throws: RegistryError.peopleMasked) {
      try await RecordsTexts(store, for: viewer)
    }
    let rest = RecordKind.allCases.filter { !Self.people.contains($0) }
    let out = try await RecordsTexts(store, RecordQuery(rest), for: viewer)
    #expect(out.rows(.achievements).contains { $0.contains("Bahan terlambat …") })
  }

  @Test(
    "A lead and a meeting take no family out",
    arguments: [Viewer(role: .lead), Viewer(role: .steward, isInMeeting: true)]
  )
  func lead(viewer: Viewer) async throws {
    let store = try await Fixture.store()
    for kind in Self.people {
      await #expect(throws: RegistryError.peopleHidden) {
        try await RecordsTexts(store, RecordQuery([kind]), for: viewer)
      }
    }
    let out = try await RecordsTexts(store, RecordQuery([.deliberations]), for: viewer)
    #expect(out.rows(.deliberations).count == 3)
  }

  @Test("Nothing leaves the scope, however wide the question", arguments: [nil, "32", "32.16"])
  func scope(region: String?) async throws {
    let store = try await Fixture.store()
    let viewer = Viewer(role: .steward, scope: try Self.code("32.16.01"))
    let query = RecordQuery(RecordKind.allCases, region: try region.map(Self.code))
    let out = try await RecordsTexts(store, query, for: viewer)
    #expect(out.rows(.families).count == 7)
    for kind in [RecordKind.families, .members, .listings, .verifications] {
      #expect(out.keys(kind).allSatisfy { $0.hasPrefix("32.16.01.") }, "\(kind)")
    }
    #expect(!out.rows(.enrolments).contains { $0.contains("Omo") })
    #expect(out.keys(.deliberations).allSatisfy { $0.hasPrefix("32.16.01.") })
    #expect(out.keys(.lists) == ["bekasi-old", "bekasi"])
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bogor)) {
      try await RecordsTexts(
        store,
        RecordQuery([.sources], region: Governments.bogor),
        for: viewer
      )
    }
  }

  @Test("An office of one government takes out its own rows and what others published")
  func home() async throws {
    let store = try await Fixture.store()
    let viewer = Viewer(role: .steward, home: Governments.bogor)
    let out = try await RecordsTexts(store, for: viewer)
    #expect(out.keys(.families).allSatisfy { $0.hasPrefix("32.01.") })
    #expect(out.rows(.families).count == 3)
    #expect(out.rows(.members).count == 6)
    #expect(out.rows(.achievements).isEmpty)
    #expect(out.rows(.deliberations).isEmpty)
    #expect(out.rows(.targets).count == 6)
    #expect(out.rows(.lists).count == 3)
    let query = RecordQuery([.families], region: Governments.bekasiRegency)
    await #expect(throws: RegistryError.regionOutOfScope(Governments.bekasiRegency)) {
      try await RecordsTexts(store, query, for: viewer)
    }
  }

  @Test("A region and a programme that nobody knows are said to be unknown")
  func unknown() async throws {
    let store = try await Fixture.store()
    let nowhere = RecordQuery([.families], region: try Self.code("32.99"))
    await #expect(throws: RegistryError.unknownRegion("32.99")) {
      try await RecordsTexts(store, nowhere)
    }
    await #expect(throws: RegistryError.unknownProgramme("zzz")) {
      try await RecordsTexts(store, RecordQuery([.families], programme: "zzz"))
    }
  }

  @Test("A registry without a row gives the header of every file and what is built in")
  func empty() async throws {
    let out = try await RecordsTexts(Store(inMemoryWith: BuiltIn.sources))
    #expect(out.texts.count == RecordKind.allCases.count)
    #expect(out.rows(.programmes).count == 24)
    #expect(out.rows(.families).isEmpty)
    #expect(out.texts[.deliberations] == "village,year,stage,date,document\n")
  }
}

@Suite("Choosing records")
struct RecordsFilterTests {
  private static func keys(_ query: RecordQuery) async throws -> [String] {
    try await RecordsTexts(Fixture.store(), query).keys(query.kinds[0])
  }

  @Test("By a village, of families and of what belongs to them")
  func region() async throws {
    let village = try #require(RegionCode("32.16.01.2001"))
    let query = RecordQuery([.families, .members, .deliberations], region: village)
    let out = try await RecordsTexts(Fixture.store(), query)
    #expect(out.rows(.families).count == 3)
    #expect(out.rows(.members).count == 6)
    #expect(out.keys(.deliberations) == ["32.16.01.2001"])
  }

  @Test("By a programme: its own rows, and the families it has reached")
  func programme() async throws {
    #expect(try await Self.keys(RecordQuery([.programmes], programme: "road")) == ["road"])
    #expect(try await Self.keys(RecordQuery([.targets], programme: "rutilahu")).count == 3)
    #expect(try await Self.keys(RecordQuery([.enrolments], programme: "training")).count == 1)
    #expect(try await Self.keys(RecordQuery([.families], programme: "training")).isEmpty)
    let sembako = try await Self.keys(RecordQuery([.families], programme: "sembako"))
    #expect(sembako == ["32.16.01.1007/1", "32.16.01.1007/2", "32.16.01.1007/4"])
    let year = try await Self.keys(RecordQuery([.families], programme: "sembako", year: 2024))
    #expect(year == ["32.16.01.1007/2"])
  }

  @Test("By what the village said, as the screens count it")
  func status() async throws {
    #expect(
      try await Self.keys(RecordQuery([.families], status: .eligible)) == ["32.16.01.1007/1"]
    )
    #expect(
      try await Self.keys(RecordQuery([.verifications], status: .notEligible)) == [
        "32.16.01.2001/1"
      ]
    )
    #expect(try await Self.keys(RecordQuery([.members], status: .notYet)).count == 2)
  }

  @Test("By year")
  func year() async throws {
    #expect(try await Self.keys(RecordQuery([.deliberations], year: 2025)).count == 2)
    #expect(try await Self.keys(RecordQuery([.targets], year: 2024)).count == 2)
    #expect(try await Self.keys(RecordQuery([.enrolments], year: 2024)) == ["sembako"])
  }

  @Test("What a kind knows nothing of is told")
  func idle() {
    #expect(RecordQuery([.regions], status: .eligible).idleFilter == .status)
    #expect(RecordQuery([.families], year: 2025).idleFilter == .year)
    #expect(RecordQuery([.families], programme: "pkh", year: 2025).idleFilter == nil)
    #expect(RecordQuery(RecordKind.allCases, status: .eligible, year: 2025).idleFilter == nil)
    #expect(RecordQuery([.sources], region: .country).idleFilter == .region)
  }

  @Test("No row is sorted where families are many", arguments: RecordKind.allCases)
  func plan(kind: RecordKind) async throws {
    let store = try await Fixture.store()
    try await store.read { db in
      for layout in RecordLayout.of(kind) where layout.place != nil {
        let sql = layout.sql(of: kind, where: [])
        let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: [0, 1])
          .map { $0["detail"] as String }
        #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN") }, "\(plan)")
      }
    }
  }
}
