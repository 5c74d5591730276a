import Foundation
import GRDB
import Testing
import TuntasContract
import TuntasFiles
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Databases that earlier programs wrote")
struct EarlierDatabaseTests {
  private let folder: ScratchFolder
  private var earlier: String { folder.file("earlier.sqlite").path() }
  private var new: String { folder.file("new.sqlite").path() }

  init() throws { folder = try ScratchFolder() }

  @Test("Each has the schema that its versions make", arguments: EarlierDatabase.versions)
  func frozen(version: String) throws {
    try EarlierDatabase.make(version, at: earlier)
    let queue = try DatabaseQueue()
    try queue.write { db in
      let last = try #require(Migrations.steps.firstIndex { $0.name == version })
      for step in Migrations.steps[...last] { try step.make(db) }
    }
    let made = try queue.read { try SchemaDescription($0) }
    let kept = try SchemaDescription(earlier)
    for (table, columns) in kept.columns where table != "grdb_migrations" {
      // Of regions two programs of one version had the columns in two orders ("regionColumns").
      let isRegion = table == "region"
      let expected = made.columns[table] ?? []
      #expect(isRegion ? Set(columns) == Set(expected) : columns == expected, "\(table)")
      if !isRegion { #expect(kept.statements[table] == made.statements[table], "\(table)") }
    }
    #expect(Set(kept.columns.keys).subtracting(["grdb_migrations"]) == Set(made.columns.keys))
  }

  @Test("Brought up to date, each has the schema of a new one", arguments: EarlierDatabase.versions)
  func schema(version: String) async throws {
    try EarlierDatabase.make(version, at: earlier)
    try Store(path: earlier).close()
    try await EarlierDatabase.makeNew(at: new)
    let (found, expected) = try (SchemaDescription(earlier), SchemaDescription(new))
    #expect(Set(found.statements.keys) == Set(expected.statements.keys))
    for (table, columns) in expected.columns {
      #expect(found.columns[table] == columns, "\(table)")
    }
    for (name, statement) in expected.statements {
      #expect(found.statements[name] == statement, "\(name)")
    }
  }

  @Test("Brought up to date, each answers every question as a new import of the same files does")
  func answers() async throws {
    try await EarlierDatabase.makeNew(at: new)
    let fresh = try Store(readingFrom: new)
    let past = MomentQuery(asOf: CalendarDate(year: 2025, month: 6, day: 30))
    for moment in [MomentQuery(), past] {
      let expected = try await RegistryAnswers(fresh, at: moment)
      #expect(expected.answers.count > 250)
      for version in EarlierDatabase.outdated {
        let path = folder.file("\(version).sqlite").path()
        if moment == MomentQuery() { try EarlierDatabase.make(version, at: path) }
        let store = try Store(readingFrom: path)
        let found = try await RegistryAnswers(store, at: moment)
        #expect(found.differences(from: expected) == [], "\(version)")
        try store.close()
      }
    }
    try fresh.close()
  }

  @Test(
    "Brought up to date, each holds row by row what a new one holds",
    arguments: EarlierDatabase.versions
  )
  func rows(version: String) async throws {
    try EarlierDatabase.make(version, at: earlier)
    try await EarlierDatabase.makeNew(at: new)
    let (old, fresh) = try (Store(readingFrom: earlier), Store(readingFrom: new))
    let (found, expected) = try await (WholeRegistry.rows(old), WholeRegistry.rows(fresh))
    #expect(Set(found.keys) == Set(expected.keys))
    for (table, rows) in expected where !isForgotten(table, version) {
      #expect(found[table] == rows, "\(table)")
    }
    // No file of the tuntas layout calls a village otherwise than its code does.
    #expect(expected.filter(\.value.isEmpty).keys.sorted() == ["writtenName"])
    try old.close()
    try fresh.close()
  }

  /// What a region was called first, a file from before the rules of quality cannot tell.
  private func isForgotten(_ table: String, _ version: String) -> Bool {
    table == "qualityRegion" && ["registry", "flows"].contains(version)
  }

  @Test("Files imported again change nothing in it", arguments: EarlierDatabase.versions)
  func importingAgain(version: String) async throws {
    try EarlierDatabase.make(version, at: earlier)
    let store = try Store(path: earlier)
    let summary = try await store.importRecords(from: EarlierDatabase.files)
    #expect(summary.total.written == 0 && summary.rejections.isEmpty)
    try store.close()
  }

  @Test(
    "The last import of the program that wrote it can still be taken back",
    arguments: ["quality", "writtenNames", "shownNames"]
  )
  func takingBack(version: String) async throws {
    try EarlierDatabase.make(version, at: earlier)
    let store = try Store(path: earlier)
    let found = try await RecordsTexts(store)
    #expect(found.rows(.families).count == 60)
    _ = try await store.undoImport()
    let left = try await RecordsTexts(store)
    #expect(left.rows(.families).isEmpty && left.rows(.lists).isEmpty)
    // The spelling came with the import, the region was there before.
    #expect(found.texts[.regions]?.contains("EJAAN LAMA") == true)
    #expect(left.texts[.regions]?.contains("EJAAN LAMA") == false)
    #expect(left.keys(.regions).contains("32.16.03.2006"))
    try store.close()
  }

  @Test(
    "A column that came later is filled by a file, shown on the card and taken back",
    arguments: EarlierDatabase.versions
  )
  func laterColumn(version: String) async throws {
    try EarlierDatabase.make(version, at: earlier)
    let store = try Store(path: earlier)
    let rows = try await store.families(
      FamilyQuery(region: Governments.bekasiRegency),
      page: PageRequest(.first, limit: 2),
      at: MomentQuery(),
      for: .steward
    ).rows
    let ids = try await RegisterIDs(store).of(rows)
    func disposals() async throws -> [Recorded<WasteDisposal>] {
      var found: [Recorded<WasteDisposal>] = []
      for row in rows {
        found.append(
          try await store.family(row.key, at: MomentQuery(), for: .steward).family.house.disposal
        )
      }
      return found
    }
    #expect(try await disposals() == [.unknown, .unknown])
    let village = rows[0].village.code
    let text = "id,village,toilet,disposal\n\(ids[0]),\(village),own,septic_tank\n"
    _ = try await store.importRecords(from: [CSVText(text, kind: .families)])
    #expect(try await disposals().filter { $0 == .known(.septicTank) }.count == 1)
    _ = try await store.undoImport()
    #expect(try await disposals() == [.unknown, .unknown])
    try store.close()
  }

  @Test("There is one of the newest version, so that the next one is tried on it")
  func newest() throws {
    let newest = try #require(Migrations.steps.last).name
    #expect(
      EarlierDatabase.versions.last == newest,
      "run .ci/write-fixture and add \(newest) to EarlierDatabase.versions"
    )
  }
}
