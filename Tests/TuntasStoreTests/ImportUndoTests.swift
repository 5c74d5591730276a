import GRDB
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Taking an import back")
struct ImportUndoTests {
  /// Files that change a registry with the fixture in it, each in another way.
  static let files: [[RecordKind: String]] = [
    [.families: "id,village,decile\n32.16.01.1007/1,32.16.02.1006,3\nnew,32.16.01.1007,1\n"],
    [
      .members: """
      family,number,nik,name,sex,birth_date,relation
      32.16.01.1007/1,1,,Wati Komariah,f,1980-12-05,head
      32.16.01.1007/1,2,,Budi,m,2012-05-01,child

      """
    ],
    [
      .lists: "id,register,covers,date,source\ndtsen,dtsen,32.16,2025-06-01,dinsos\n",
      .listings:
        "family,register,from_list,village\n32.16.01.1007/4,dtsen,dtsen,32.16.01.1007\n",
    ],
    [
      .enrolments: """
      programme,family,member,group,village,recipient,year,status,date,source
      pkh,32.16.01.1007/3,,,,,2026,received,,sample
      sembako,32.16.01.1007/1,,,,,2025,refused,,sample
      road,,,,32.16.02.1006,Ibu Nani,2025,received,,sample

      """
    ],
    [.enrolments: enrolmentsOfManyYears],
    [.verifications: "family,list,status\n32.16.01.1007/3,bekasi,eligible\n"],
    [
      .regions: "code,kind,name\n32.16.01.2999,desa,Desa Baru\n",
      .programmes: """
      code,name_id,name_en,short_id,short_en,agency,beneficiary,unit
      baru,Baru,New,Baru,New,Dinsos,family,family

      """,
      .targets: """
      region,programme,indicator,year,value,unit,agency,certainty,approximate,document,source
      32.16,rutilahu,,2025,13,housing_unit,,published,no,,dinsos

      """,
    ],
  ]

  private static let enrolmentsOfManyYears =
    "programme,family,year,status,source\n"
    + (2018...2027).map { "pkh,32.16.01.1007/2,\($0),received,sample\n" }.joined()

  @Test("A version of the schema that makes a column after the import does not stand in its way")
  func columnMadeLater() async throws {
    let store = try await Fixture.store()
    let village = "32.16.01.1007"
    let file = "id,village,decile\n\(village)/1,\(village),3\n"
    _ = try await store.importRecords(from: [CSVText(file, kind: .families)])
    try await store.database.write { try $0.execute(sql: "ALTER TABLE family ADD COLUMN later") }
    _ = try await store.undoImport()
    let found = try await store.read { db in
      try String.fetchOne(
        db,
        sql: "SELECT quote(decile) || ' ' || quote(later) FROM family WHERE id = '\(village)/1'"
      )
    }
    #expect(found == "1 NULL")
  }

  @Test(arguments: files)
  func everythingIsAsItWasBefore(files: [RecordKind: String]) async throws {
    let store = try await Fixture.store()
    let rows = try await WholeRegistry.rows(store)
    let found = try await WholeRegistry.found(store)
    let sources = files.map { CSVText($0.value, kind: $0.key) }
    let summary = try await store.importRecords(from: sources)
    #expect(summary.hasChanged && summary.rejections.isEmpty)
    #expect(try await WholeRegistry.rows(store) != rows)
    _ = try await store.undoImport()
    for (table, before) in rows {
      let now = try await WholeRegistry.rows(store)[table]
      #expect(now == before, "\(table)")
    }
    #expect(try await WholeRegistry.found(store) == found)
  }

  @Test func aFirstLoadTakenBackLeavesANewRegistry() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let before = try await WholeRegistry.rows(store)
    _ = try await store.importRecords(from: Fixture().sources)
    _ = try await store.undoImport()
    let now = try await WholeRegistry.rows(store)
    for (table, rows) in before { #expect(now[table] == rows, "\(table)") }
    #expect(try await WholeRegistry.found(store).values.allSatisfy(\.isEmpty))
    let again = try await store.importRecords(from: Fixture().sources)
    #expect(again[.families].new == 12)
    let fresh = try await Fixture.store()
    #expect(try await WholeRegistry.found(store) == WholeRegistry.found(fresh))
  }

  @Test func onlyTheLastImportCanBeTakenBackAndBothStayListed() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    await #expect(throws: ImportError.nothingToUndo) { try await store.undoImport() }
    let first = ImportRequest(time: "2025-01-01T08:00:00+0700", who: "dian")
    _ = try await store.importRecords(from: Fixture().sources, first)
    let text = CSVText("id,village\nF1,32.16.01.1007\nF2,x\n", kind: .families, name: "kiriman.csv")
    let second = ImportRequest(time: "2025-01-02T08:00:00+0700", who: "omo")
    _ = try await store.importRecords(from: [text], second)
    let undone = try await store.undoImport()
    #expect(undone.number == 2 && undone.isUndone && !undone.canBeUndone)
    #expect(undone.who == "omo" && undone.time == second.time)
    #expect(undone.counts == ImportCounts(read: 2, new: 1, rejected: 1))
    #expect(undone.files.map(\.name) == ["kiriman.csv"])
    #expect(undone.files.map(\.size) == [text.size])
    #expect(undone.files.map(\.rows) == [2])
    await #expect(throws: ImportError.alreadyUndone(number: 2)) { try await store.undoImport() }
    let records = try await store.imports()
    #expect(records.map(\.number) == [2, 1])
    #expect(records.map(\.isUndone) == [true, false])
    #expect(records.last?.who == "dian")
  }

  @Test func anotherContentHasAnotherHash() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    for village in ["32.16.01.1007", "32.16.01.2001"] {
      let text = CSVText("id,village\nF1,\(village)\n", kind: .families)
      _ = try await store.importRecords(from: [text])
    }
    let hashes = try await store.imports().flatMap { $0.files.map(\.contentHash) }
    #expect(hashes.count == 2 && hashes[0] != hashes[1])
  }

  @Test func anImportThatChangesNothingLeavesTheOneBeforeToBeTakenBack() async throws {
    let store = try await Fixture.store()
    let text = CSVText("id,village\nF1,32.16.01.1007\n", kind: .families)
    let before = try await WholeRegistry.rows(store)
    _ = try await store.importRecords(from: [text])
    _ = try await store.importRecords(from: [text])
    _ = try await store.importRecords(from: [text], ImportRequest(isTrial: true))
    #expect(try await store.undoImport().number == 2)
    #expect(try await WholeRegistry.rows(store) == before)
  }
}
