import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

@Suite("Files that are whole lists")
struct ImportListsTests {
  /// A list of families, each named by its village and a mark behind it, with their deciles.
  private func list(
    _ date: String,
    _ families: [String: Int],
    register: Register = .dtsen,
    covers: String? = nil,
    mayBeShort: Bool = false,
    isPart: Bool = false
  ) throws -> Listed {
    let rows = families.sorted { $0.key < $1.key }.map {
      "\($0.key),\($0.key.prefix { $0 != "/" }),\($0.value)\n"
    }
    let claim = ListClaim(
      register: register,
      date: try #require(CalendarDate(date)),
      dateOrigin: .known,
      covers: covers.flatMap { RegionCode($0) },
      mayBeShort: mayBeShort,
      isPart: isPart
    )
    let text = "id,village,decile\n" + rows.joined()
    return Listed(CSVText(text, kind: .families, name: "kiriman.csv"), claim)
  }

  private static let village = "32.16.01.1007"
  private static let kota = "32.75.01.1001"
  private static let first = [
    "\(village)/A": 1, "\(village)/B": 1, "\(village)/C": 2, "\(kota)/D": 1,
  ]

  /// The listings as texts: family, first list, last list, decile.
  private func listings(_ store: Store) async throws -> [String] {
    try await store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT f.id || ' ' || a.id || ' ' || ifnull(b.id, '–') || ' ' || l.decile
          FROM listing l JOIN family f ON f.key = l.family JOIN list a ON a.number = l.from_list
            LEFT JOIN list b ON b.number = l.to_list
          ORDER BY f.id, a.date
          """
      )
    }
  }

  @Test func eachDistrictThatOccursGetsAListOfItsOwn() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    #expect(summary.made == ["dtsen-32.16.01-2025-03-31", "dtsen-32.75.01-2025-03-31"])
    let table = try await store.regions(below: nil, at: MomentQuery(), for: .steward)
    #expect(table.rows.compactMap(\.list?.id).sorted() == summary.made)
    #expect(table.rows.reduce(0) { $0 + $1.families } == 4)
    let sources = try await store.sources(at: MomentQuery(), for: .steward)
    let source = try #require(sources.rows.first { $0.source.id == summary.made[0] }?.source)
    #expect(source.title == "kiriman.csv" && !source.isSynthetic)
  }

  @Test func aNewerListAddsOnlyWhatDiffers() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let second = ["\(Self.village)/A": 1, "\(Self.village)/C": 3, "\(Self.village)/E": 1]
    let summary = try await store.importRecords(from: [list("2025-09-30", second)])
    #expect(summary.made == ["dtsen-32.16.01-2025-09-30"])
    #expect(
      try await listings(store) == [
        "32.16.01.1007/A dtsen-32.16.01-2025-03-31 – 1",
        "32.16.01.1007/B dtsen-32.16.01-2025-03-31 dtsen-32.16.01-2025-03-31 1",
        "32.16.01.1007/C dtsen-32.16.01-2025-03-31 dtsen-32.16.01-2025-03-31 2",
        "32.16.01.1007/C dtsen-32.16.01-2025-09-30 – 3",
        "32.16.01.1007/E dtsen-32.16.01-2025-09-30 – 1",
        "32.75.01.1001/D dtsen-32.75.01-2025-03-31 – 1",
      ]
    )
    let government = Governments.bekasiRegency
    let page = try await store.pace(of: government, at: MomentQuery(), for: .steward)
    #expect(page.flows.count == 1)
    let families = FamilyQuery(region: government)
    #expect(try await store.countFamilies(families, at: MomentQuery(), for: .steward) == 3)
  }

  @Test func rowsThatWereRefusedAtFirstJoinTheListOnceCorrected() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    // B and the newcomer E were refused, so B seems to have left.
    let taken = ["\(Self.village)/A": 1, "\(Self.village)/C": 2]
    _ = try await store.importRecords(from: [list("2025-09-30", taken)])
    let corrected = ["\(Self.village)/B": 1, "\(Self.village)/E": 1]
    let rest = try list("2026-11-22", corrected, isPart: true)
    let summary = try await store.importRecords(from: [rest])
    #expect(summary.made.isEmpty)
    #expect(summary.joined.map(\.id) == ["dtsen-32.16.01-2025-09-30"])
    #expect(summary.joined.map(\.families) == [2])
    #expect(
      try await listings(store) == [
        "32.16.01.1007/A dtsen-32.16.01-2025-03-31 – 1",
        "32.16.01.1007/B dtsen-32.16.01-2025-03-31 – 1",
        "32.16.01.1007/C dtsen-32.16.01-2025-03-31 – 2",
        "32.16.01.1007/E dtsen-32.16.01-2025-09-30 – 1",
        "32.75.01.1001/D dtsen-32.75.01-2025-03-31 – 1",
      ]
    )
    let before = try await WholeRegistry.rows(store)
    let again = try await store.importRecords(from: [rest])
    #expect(!again.hasChanged)
    #expect(try await WholeRegistry.rows(store) == before)
  }

  @Test func correctedRowsOfTheNewestListMayChangeVillageAndDecile() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let second = Self.first.merging(["\(Self.village)/E": 1]) { $1 }
    _ = try await store.importRecords(from: [list("2025-09-30", second)])
    let corrected = ["\(Self.village)/A": 3, "\(Self.village)/E": 2]
    let part = try list("2026-11-22", corrected, isPart: true)
    _ = try await store.importRecords(from: [part])
    #expect(
      try await listings(store) == [
        "32.16.01.1007/A dtsen-32.16.01-2025-03-31 dtsen-32.16.01-2025-03-31 1",
        "32.16.01.1007/A dtsen-32.16.01-2025-09-30 – 3",
        "32.16.01.1007/B dtsen-32.16.01-2025-03-31 – 1",
        "32.16.01.1007/C dtsen-32.16.01-2025-03-31 – 2",
        "32.16.01.1007/E dtsen-32.16.01-2025-09-30 – 2",
        "32.75.01.1001/D dtsen-32.75.01-2025-03-31 – 1",
      ]
    )
  }

  @Test func correctedRowsOfAnOlderListAreNoPartOfTheNewest() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let second = ["\(Self.village)/A": 2]
    _ = try await store.importRecords(from: [list("2025-09-30", second, mayBeShort: true)])
    let before = try await WholeRegistry.rows(store)
    let late = try list("2025-03-31", ["\(Self.village)/F": 1], isPart: true)
    await #expect(throws: ImportError.self) { try await store.importRecords(from: [late]) }
    #expect(try await WholeRegistry.rows(store) == before)
  }

  @Test(arguments: [("32.75", 3), ("32.16", 1)])
  func familiesOutsideWhatAListCoversAreSaid(covers: String, outside: Int) async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let wrong = try list("2025-03-31", Self.first, covers: covers)
    let code = try #require(RegionCode(covers))
    await #expect(throws: ImportError.outsideCovers(families: outside, covers: code)) {
      try await store.importRecords(from: [wrong])
    }
  }

  @Test func aRegionThatNobodyKnowsCoversNothing() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let wrong = try list("2025-03-31", Self.first, covers: "99")
    await #expect(throws: RegistryError.unknownRegion("99")) {
      try await store.importRecords(from: [wrong])
    }
  }

  @Test func theSameContentMakesNoNewList() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let before = try await WholeRegistry.rows(store)
    for date in ["2025-03-31", "2025-09-30"] {
      let summary = try await store.importRecords(from: [list(date, Self.first)])
      #expect(!summary.hasChanged && summary.total.same == 4)
    }
    #expect(try await WholeRegistry.rows(store) == before)
  }

  @Test func listsComeInTheOrderOfTheirDays() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let before = try await WholeRegistry.rows(store)
    let error = ImportError.listNotNewer(
      id: "dtsen-32.16.01-2025-03-31",
      register: .dtsen,
      date: try #require(CalendarDate("2025-03-30")),
      newest: try #require(CalendarDate("2025-03-31")),
      isNewestAssumed: false
    )
    let other = try list("2025-03-30", ["\(Self.village)/A": 1, "\(Self.village)/N": 1])
    await #expect(throws: error) { try await store.importRecords(from: [other]) }
    #expect(try await WholeRegistry.rows(store) == before)
  }

  @Test func anotherRegisterHasItsOwnOrder() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let older = try list("2023-12-05", ["\(Self.village)/A": 1], register: .p3ke)
    #expect(try await store.importRecords(from: [older]).made == ["p3ke-32.16.01-2023-12-05"])
  }

  @Test func absenceOutsideWhatAListCoversIsNoLeaving() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first, covers: "32")])
    let rows = ["\(Self.village)/A": 1]
    let part = try list("2025-09-30", rows, covers: "32.16", mayBeShort: true)
    _ = try await store.importRecords(from: [part])
    let open = try await listings(store).filter { $0.contains("–") }
    #expect(
      open == [
        "32.16.01.1007/A dtsen-32-2025-03-31 – 1", "32.75.01.1001/D dtsen-32-2025-03-31 – 1",
      ]
    )
  }

  @Test func aFamilyThatMovedIsListedWhereItLivesNow() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let moved = CSVText("id,village,decile\n\(Self.village)/B,\(Self.kota),1\n", kind: .families)
    let claim = try list("2025-09-30", [:]).claim
    let summary = try await store.importRecords(from: [Listed(moved, claim)])
    #expect(summary.made == ["dtsen-32.75.01-2025-09-30"])
    #expect(try await listings(store).contains("32.16.01.1007/B dtsen-32.75.01-2025-09-30 – 1"))
  }

  @Test func aListTakenBackIsGone() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", Self.first)])
    let before = try await WholeRegistry.rows(store)
    let short = try list("2025-09-30", ["\(Self.village)/A": 2], mayBeShort: true)
    _ = try await store.importRecords(from: [short])
    _ = try await store.undoImport()
    for (table, rows) in before {
      #expect(try await WholeRegistry.rows(store)[table] == rows, "\(table)")
    }
  }

  @Test(arguments: [("3216410512800000", true), ("3216410512800001", false)])
  func aListIsSyntheticWhenEveryNIKOfTheImportIs(nik: String, isSynthetic: Bool) async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let members =
      "family,number,nik\n\(Self.village)/A,1,3216410512800000\n\(Self.village)/A,2,\(nik)\n"
    let sources: [any RecordSource] = [
      try list("2025-03-31", ["\(Self.village)/A": 1]), CSVText(members, kind: .members),
    ]
    _ = try await store.importRecords(from: sources)
    let table = try await store.sources(at: MomentQuery(), for: .steward)
    let source = table.rows.first { $0.source.id == "dtsen-32.16.01-2025-03-31" }
    #expect(source?.source.isSynthetic == isSynthetic)
  }
}

/// A file of families that is a whole list.
struct Listed: RecordSource {
  private let source: any RecordSource
  let claim: ListClaim

  init(_ source: any RecordSource, _ claim: ListClaim) {
    self.source = source
    self.claim = claim
  }

  var kind: RecordKind { source.kind }
  var name: String { source.name }
  var size: Int { source.size }
  var list: ListClaim? { claim }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try source.read(regions: regions, deliver: deliver)
  }
}
