import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

@Suite("A list that comes in several imports of one day")
struct ListPartsTests {
  private static let village = "32.16.01.1007"
  private static let other = "32.16.01.2001"
  private static let today = "2025-09-30"

  /// A file of families, each named by a letter, with village and decile.
  private func list(
    _ date: String,
    _ families: [String: (String, Int)],
    covers: String? = nil,
    file: String = "kiriman.csv"
  ) throws -> Listed {
    let rows = families.sorted { $0.key < $1.key }.map { "\($0.key),\($0.value.0),\($0.value.1)\n" }
    let claim = ListClaim(
      register: .dtsen,
      date: try #require(CalendarDate(date)),
      dateOrigin: .known,
      covers: covers.flatMap { RegionCode($0) }
    )
    let text = CSVText("id,village,decile\n" + rows.joined(), kind: .families, name: file)
    return Listed(text, claim)
  }

  /// The listings as texts: family, village, decile, first and last list.
  private func listings(_ store: Store) async throws -> [String] {
    try await store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT f.id || ' ' || l.village || ' ' || l.decile || ' ' || a.date || ' '
            || ifnull(b.date, '–')
          FROM listing l JOIN family f ON f.key = l.family JOIN list a ON a.number = l.from_list
            LEFT JOIN list b ON b.number = l.to_list
          ORDER BY f.id, a.date
          """
      )
    }
  }

  private func flows(_ store: Store) async throws -> [[Int]] {
    let page = try await store.pace(
      of: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    return page.flows.map { [$0.start, $0.end, $0.new, $0.back] + $0.left.values.sorted() }
  }

  @Test func partsComeToTheSameAsTheWhole() async throws {
    let earlier = [
      "A": (Self.village, 1), "B": (Self.village, 1), "C": (Self.other, 2), "D": (Self.other, 1),
    ]
    let one = ["A": (Self.village, 1), "E": (Self.village, 1)]
    let two = ["B": (Self.other, 1), "C": (Self.other, 3), "F": (Self.other, 1)]
    let whole = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await whole.importRecords(from: [list("2025-03-31", earlier)])
    let all = try list(Self.today, one.merging(two) { $1 })
    #expect(try await whole.importRecords(from: [all]).made.count == 1)
    let parts = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await parts.importRecords(from: [list("2025-03-31", earlier)])
    #expect(try await parts.importRecords(from: [list(Self.today, one)]).made.count == 1)
    let summary = try await parts.importRecords(from: [list(Self.today, two)])
    #expect(summary.made.isEmpty)
    #expect(summary.joined.map(\.id) == ["dtsen-32.16.01-2025-09-30"])
    #expect(summary.joined.map(\.families) == [2])
    #expect(try await listings(parts) == listings(whole))
    #expect(try await flows(parts) == flows(whole))
    #expect(try await flows(parts) == [[4, 5, 2, 0]])
  }

  @Test func aCorrectedFileOfTheDayChangesItsRowsAndLosesNobody() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let first = ["A": (Self.village, 1), "B": (Self.village, 1)]
    _ = try await store.importRecords(from: [list(Self.today, first)])
    let corrected = ["A": (Self.other, 2), "C": (Self.village, 1)]
    let summary = try await store.importRecords(from: [list(Self.today, corrected)])
    #expect(summary.joined.map(\.families) == [2])
    #expect(
      try await listings(store) == [
        "A 3216012001 2 20250930 –", "B 3216011007 1 20250930 –", "C 3216011007 1 20250930 –",
      ]
    )
    let families = FamilyQuery(region: Governments.bekasiRegency)
    #expect(try await store.countFamilies(families, at: MomentQuery(), for: .steward) == 3)
  }

  @Test func aDecileThatIsCorrectedTwiceLeavesOneListing() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list("2025-03-31", ["A": (Self.village, 1)])])
    for decile in [2, 1] {
      let file = try list(Self.today, ["A": (Self.village, decile), "B": (Self.village, 1)])
      _ = try await store.importRecords(from: [file])
    }
    #expect(
      try await listings(store) == [
        "A 3216011007 1 20250331 20250331", "A 3216011007 1 20250930 –",
        "B 3216011007 1 20250930 –",
      ]
    )
  }

  @Test(arguments: [["A", "B"], ["A"]])
  func whatTheListSaysAlreadyChangesNothing(names: [String]) async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let first = ["A": (Self.village, 1), "B": (Self.village, 1)]
    _ = try await store.importRecords(from: [list(Self.today, first)])
    let before = try await WholeRegistry.rows(store)
    let again = try list(Self.today, first.filter { names.contains($0.key) })
    #expect(try await !store.importRecords(from: [again]).hasChanged)
    #expect(try await WholeRegistry.rows(store) == before)
  }

  @Test func whoLeftWithANewerListOfAPartStaysAway() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let first = ["A": (Self.village, 1), "B": (Self.village, 1)]
    _ = try await store.importRecords(from: [list(Self.today, first, covers: "32.16")])
    let part = try list("2025-10-31", ["A": (Self.village, 1)], covers: "32.16.01")
    _ = try await store.importRecords(from: [part])
    let rows = ["B": (Self.village, 1), "C": (Self.other, 1)]
    let later = try list(Self.today, rows)
    #expect(try await store.importRecords(from: [later]).joined.count == 1)
    #expect(
      try await listings(store) == [
        "A 3216011007 1 20250930 –", "B 3216011007 1 20250930 20250930",
        "C 3216012001 1 20250930 –",
      ]
    )
  }

  @Test func theSourceOfTheListNamesAllItsFiles() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    for (file, name) in [("a.csv", "A"), ("b.csv", "B"), ("b.csv", "C")] {
      let part = try list(Self.today, [name: (Self.village, 1)], file: file)
      _ = try await store.importRecords(from: [part])
    }
    let sources = try await store.sources(at: MomentQuery(), for: .steward)
    let source = sources.rows.first { $0.source.id == "dtsen-32.16.01-2025-09-30" }?.source
    #expect(source?.title == "a.csv, b.csv")
  }

  @Test func joiningIsTakenBack() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: [list(Self.today, ["A": (Self.village, 1)])])
    let before = try await WholeRegistry.rows(store)
    _ = try await store.importRecords(from: [list(Self.today, ["B": (Self.village, 1)])])
    _ = try await store.undoImport()
    let after = try await WholeRegistry.rows(store)
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
  }
}
