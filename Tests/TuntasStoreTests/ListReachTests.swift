import Foundation
import GRDB
import Testing
import TuntasContract
import TuntasFiles
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Lists of districts that come on different days")
struct ListReachTests {
  private let folder: ScratchFolder
  private let store: Store

  /// Two runs of days: within one year, and over its end.
  private static let days = [("2026-11-29", "2026-11-30"), ("2025-12-31", "2026-01-01")]
  private static let (first, second) = ("3216011007", "3216022001")
  private static let government = Governments.bekasiRegency

  init() throws {
    folder = try ScratchFolder()
    store = try Store(inMemoryWith: BuiltIn.sources)
  }

  /// A file of DTSEN with families of villages, so many in each, counted from a number.
  private func file(_ name: String, _ families: [(String, Range<Int>)]) throws -> String {
    let rows = families.flatMap { village, numbers in
      numbers.map { "\(village.prefix(6))0101\(200_000 + $0)|\(village)|1\n" }
    }
    let head = "nomor_kartu_keluarga|kode_kelurahan_desa|desil_nasional\n"
    return try folder.write(head + rows.joined(), to: name).path()
  }

  @discardableResult
  private func take(
    _ families: [(String, Range<Int>)],
    on day: String,
    date: String? = nil,
    covers: String? = nil,
    mayBeShort: Bool = false,
    isTrial: Bool = false
  ) async throws -> ImportSummary {
    let files = try ImportFiles.open(
      paths: [try file("kiriman.csv", families)],
      listDate: date.flatMap { CalendarDate($0) },
      covers: covers.flatMap { RegionCode($0) },
      mayBeShort: mayBeShort,
      today: try #require(CalendarDate(day))
    )
    return try await store.importRecords(from: files.sources, ImportRequest(isTrial: isTrial))
  }

  private func standing(_ code: String) async throws -> RegionStanding {
    let region = try #require(RegionCode(code))
    let table = try await store.regions(below: region, at: MomentQuery(), for: .steward)
    return try #require(table.whole)
  }

  private func listed(_ code: String) async throws -> Int {
    let query = FamilyQuery(region: try #require(RegionCode(code)))
    return try await store.countFamilies(query, at: MomentQuery(), for: .steward)
  }

  @Test(arguments: days)
  func twoDistrictsOnTwoDaysAreBothOnTheListShown(one: String, two: String) async throws {
    try await take([(Self.first, 0..<50)], on: one)
    let summary = try await take([(Self.second, 0..<30)], on: two)
    #expect(summary.made == ["dtsen-32.16.02-\(two)"])
    let list = try #require(summary.lists.first)
    #expect(list.covers.code.description == "32.16.02" && !list.isReachGiven)
    #expect(list.replaced == nil && list.dateOrigin == .assumed)
    let table = try await store.regions(below: nil, at: MomentQuery(), for: .steward)
    let whole = try #require(table.rows.first { $0.region.code == Self.government })
    #expect(whole.families == 80)
    let days = try #require(CalendarDate(one))...(try #require(CalendarDate(two)))
    #expect(whole.listDays == days)
    #expect(try await standing("32.16").families == 80)
    #expect(try await listed("32.16") == 80)
    #expect(try await standing("32.16.01").list?.date == days.lowerBound)
    #expect(try await standing("32.16.02").list?.date == days.upperBound)
    #expect(try await standing("32.16.01.1007").list?.date == days.lowerBound)
    #expect(try await standing("32.16.03").list == nil)
  }

  @Test(arguments: days)
  func aDistrictWithoutRowsKeepsItsList(one: String, two: String) async throws {
    try await take([(Self.first, 0..<50), (Self.second, 0..<30)], on: one)
    try await take([(Self.second, 5..<35)], on: two)
    #expect(try await standing("32.16.01").families == 50)
    #expect(try await standing("32.16.02").families == 30)
    #expect(try await standing("32.16").families == 80)
    let left = try await listings("to_list IS NOT NULL")
    #expect(left == 5)
  }

  private func listings(_ condition: String) async throws -> Int {
    try await store.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM listing WHERE \(condition)") ?? 0
    }
  }

  @Test func whatIsSaidToCoverTheWholeEndsTheRest() async throws {
    try await take([(Self.first, 0..<50), (Self.second, 0..<30)], on: "2026-11-29")
    let summary = try await take([(Self.first, 0..<50)], on: "2026-11-30", covers: "32.16")
    #expect(summary.made == ["dtsen-32.16-2026-11-30"])
    #expect(summary.lists.first?.isReachGiven == true)
    let whole = try await standing("32.16")
    #expect(whole.families == 50 && whole.listDays == nil)
    #expect(try await standing("32.16.02").families == 0)
  }

  @Test func aListOfTheWholeIsFollowedByOneOfTheWholeWhenNobodyIsLeftOut() async throws {
    try await take([(Self.first, 0..<50)], on: "2026-03-31", covers: "32.16")
    let rows = [(Self.first, 0..<48), (Self.second, 0..<5)]
    #expect(try await take(rows, on: "2026-06-30").made == ["dtsen-32.16-2026-06-30"])
    let page = try await store.pace(of: Self.government, at: MomentQuery(), for: .steward)
    #expect(
      page.flows.map { [$0.start, $0.end, $0.new, $0.leftWithoutReason] } == [[50, 53, 5, 2]]
    )
  }

  @Test func whoLeavesAWholeListForADistrictsHadBeenOnItUntilThen() async throws {
    let all = [(Self.first, 0..<50), (Self.second, 0..<30)]
    try await take(all, on: "2026-01-31", covers: "32.16")
    try await take(all + [(Self.first, 50..<51)], on: "2026-02-28", covers: "32.16")
    try await take([(Self.first, 1..<51)], on: "2026-03-31")
    try await take(all + [(Self.first, 50..<51)], on: "2026-04-30", covers: "32.16")
    let page = try await store.pace(of: Self.government, at: MomentQuery(), for: .steward)
    let flows = page.flows.map { [$0.start, $0.end, $0.new, $0.back, $0.leftWithoutReason] }
    #expect(flows == [[80, 81, 1, 0, 0], [81, 81, 0, 0, 0]])
  }

  @Test(arguments: [(24, true), (25, false)])
  func lessThanHalfIsRefusedUntilItIsInsistedOn(count: Int, isRefused: Bool) async throws {
    try await take([(Self.first, 0..<50), (Self.second, 0..<30)], on: "2026-11-29")
    let before = try await WholeRegistry.rows(store)
    let rows = [(Self.first, 0..<count)]
    guard isRefused else {
      #expect(try await take(rows, on: "2026-11-30").made.count == 1)
      return
    }
    for isTrial in [false, true] {
      do {
        try await take(rows, on: "2026-11-30", isTrial: isTrial)
        Issue.record("taken")
      } catch ImportError.listTooShort(let short) {
        #expect(short.families == count && short.replaced.families == 50)
        #expect(short.covers.code.description == "32.16.01")
        #expect(short.replaced.id == "dtsen-32.16.01-2026-11-29")
      }
    }
    #expect(try await WholeRegistry.rows(store) == before)
    let insisted = try await take(rows, on: "2026-11-30", mayBeShort: true)
    #expect(insisted.lists.first?.replaced?.families == 50)
    #expect(try await standing("32.16").families == count + 30)
  }

  @Test func anotherRegisterOfLessThanHalfIsRefusedToo() async throws {
    try await take([(Self.first, 0..<50)], on: "2026-11-29")
    let rows = "ID Keluarga;Kode Desa;Atap\nA;\(Self.first);SENG\n"
    let path = try folder.write(rows, to: "p3ke.csv").path()
    let today = try #require(CalendarDate("2026-11-30"))
    let files = try ImportFiles.open(paths: [path], today: today)
    await #expect(throws: ImportError.self) { try await store.importRecords(from: files.sources) }
    let insisted = try ImportFiles.open(paths: [path], mayBeShort: true, today: today)
    let summary = try await store.importRecords(from: insisted.sources)
    #expect(summary.lists.first?.replaced?.register == .dtsen)
    #expect(try await standing("32.16").list?.register == .p3ke)
  }

  @Test func anotherRegisterOfAPartTakesNoDistrictsListAway() async throws {
    try await take([(Self.first, 0..<50), (Self.second, 0..<30)], on: "2026-11-29")
    let rows = (0..<60).map { "A\($0);\(Self.first);SENG\n" }.joined()
    let path = try folder.write("ID Keluarga;Kode Desa;Atap\n" + rows, to: "p3ke.csv").path()
    let files = try ImportFiles.open(paths: [path], today: try #require(CalendarDate("2026-11-30")))
    let summary = try await store.importRecords(from: files.sources)
    #expect(summary.lists.first?.hiddenBy?.register == .dtsen)
    #expect(try await standing("32.16").families == 80)
  }

  @Test(arguments: days)
  func anAssumedDayIsToldBesideTheKnownOne(one: String, two: String) async throws {
    try await take([(Self.first, 0..<50)], on: one, date: one)
    let later = try await take([(Self.first, 0..<49)], on: two)
    #expect(later.lists.first?.known?.id == "dtsen-32.16.01-\(one)")
    #expect(later.lists.first?.dateOrigin == .assumed)
    #expect(later.lists.first?.replaced?.isAssumed == false)
    await #expect(
      throws: ImportError.listNotNewer(
        id: "dtsen-32.16.01-\(two)",
        register: .dtsen,
        date: try #require(CalendarDate(one)),
        newest: try #require(CalendarDate(two)),
        isNewestAssumed: true
      )
    ) { try await take([(Self.first, 0..<50)], on: two, date: one) }
  }

  @Test func takenBackTheDistrictsAreAsTheyWere() async throws {
    try await take([(Self.first, 0..<50)], on: "2026-11-28")
    try await take([(Self.second, 0..<30)], on: "2026-11-29")
    let before = try await WholeRegistry.rows(store)
    try await take(
      [(Self.first, 0..<40), (Self.second, 0..<30)],
      on: "2026-11-30",
      covers: "32.16"
    )
    _ = try await store.undoImport()
    let after = try await WholeRegistry.rows(store)
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
  }

  @Test func whatIsExportedComesBackTheSame() async throws {
    try await take([(Self.first, 0..<50)], on: "2026-11-28")
    try await take([(Self.second, 0..<30)], on: "2026-11-29")
    try await take([(Self.first, 10..<55)], on: "2026-11-30")
    let texts = try await RecordsTexts(store)
    let copy = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await copy.importRecords(from: texts.sources)
    let query = MomentQuery()
    let mine = try await store.regions(below: Self.government, at: query, for: .steward)
    let theirs = try await copy.regions(below: Self.government, at: query, for: .steward)
    #expect(mine.rows == theirs.rows && mine.whole == theirs.whole)
    #expect(mine.whole?.families == 75)
  }
}
