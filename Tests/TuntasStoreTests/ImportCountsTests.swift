import Foundation
import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("What becomes of the rows of an import")
struct ImportCountsTests {
  @Test func everyRowOfAFirstLoadIsNew() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(from: Fixture().sources)
    #expect(summary[.families] == ImportCounts(read: 12, new: 12))
    for (kind, counts) in summary.counts {
      #expect(counts.read == counts.new && counts.read > 0, "\(kind)")
    }
  }

  @Test func theSameFilesAgainAreTheSameAndWriteNothing() async throws {
    let folder = try ScratchFolder()
    let path = folder.file("tuntas.sqlite").path()
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    let first = try await store.importRecords(from: Fixture().sources)
    let other = try DatabaseQueue(path: path)
    let before = try await version(other)
    let again = try await store.importRecords(from: Fixture().sources)
    #expect(again.total.same == first.total.read)
    #expect(again.total.written == 0)
    #expect(!again.hasChanged)
    #expect(try await version(other) == before)
    #expect(try await store.imports().count == 1)
  }

  private func version(_ database: DatabaseQueue) async throws -> Int? {
    try await database.read { try Int.fetchOne($0, sql: "PRAGMA data_version") }
  }

  /// A later file, and what becomes of its rows beside the fixture.
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: RecordKind
    var text: String
    var counts: ImportCounts
    var testDescription: String { "\(kind)" }
  }

  private static let head = "32.16.01.1007/1"

  @Test(arguments: [
    Case(
      kind: .families,
      text: """
        id,village,decile,address,wall,expenditure
        32.16.01.1007/1,32.16.01.1007,1,Kp. Baru,bamboo,400000
        32.16.01.1007/2,32.16.01.1007,2,Kp. Baru,bamboo,400000
        32.16.01.1007/3,32.16.02.1006,1,Kp. Baru,bamboo,400000
        new,32.16.01.1007,1,,,
        new,32.16.01.1007,1,,,

        """,
      counts: ImportCounts(read: 5, new: 1, changed: 2, same: 1, rejected: 1)
    ),
    Case(
      kind: .members,
      text: """
        family,number,nik,name,sex,birth_date,relation,disability,ktp_region
        \(head),1,3216410512800000,Siti Nurjanah,f,1980-12-05,head,physical,32.16
        32.16.01.1007/2,1,3216410512800000,Siti,f,1980-12-05,head,physical,32.16
        \(head),2,,,,,,,
        nobody,1,,,,,,,

        """,
      counts: ImportCounts(read: 4, new: 1, changed: 1, same: 1, rejected: 1)
    ),
    Case(
      kind: .listings,
      text: """
        family,register,from_list,to_list,decile,village,reason
        \(head),p3ke,bekasi-old,,1,32.16.01.1007,
        32.16.01.1007/2,p3ke,bekasi-old,bekasi-old,1,32.16.01.1007,
        \(head),dtsen,bogor,,1,32.16.01.1007,
        \(head),p3ke,none,,1,32.16.01.1007,

        """,
      counts: ImportCounts(read: 4, new: 1, changed: 1, same: 1, rejected: 1)
    ),
    Case(
      kind: .enrolments,
      text: """
        programme,family,member,group,village,recipient,year,status,date,source
        rutilahu,\(head),,,,,2025,finished,2025-06-01,sample
        sembako,\(head),,,,,2025,refused,2025-02-01,sample
        rutilahu,,,,32.16.02.1006,Bapak Omo,2025,received,,sample
        rutilahu,,,,32.16.02.1006,Bapak Amir,2025,received,,sample
        x,\(head),,,,,2025,received,,sample

        """,
      counts: ImportCounts(read: 5, new: 1, changed: 1, same: 2, rejected: 1)
    ),
    Case(
      kind: .verifications,
      text: """
        family,list,status,reason,date
        \(head),bekasi,eligible,,2023-11-14
        32.16.01.1007/2,bekasi-old,eligible,,
        \(head),,eligible,,

        """,
      counts: ImportCounts(read: 3, new: 1, changed: 1, same: 1)
    ),
    Case(
      kind: .targets,
      text: """
        region,programme,indicator,year,value,unit,agency,certainty,approximate,document,source
        32.16,rutilahu,,2024,10,housing_unit,,published,no,,dinsos
        32.16,rutilahu,,2025,13,housing_unit,Disperkimtan,published,no,,dinsos
        32.16,rutilahu,,2026,13,housing_unit,,published,no,,dinsos
        32.16,,,2026,13,housing_unit,,published,no,,dinsos

        """,
      counts: ImportCounts(read: 4, new: 1, changed: 1, same: 1, rejected: 1)
    ),
    Case(
      kind: .regions,
      text: "code,kind,name\n32.16,kabupaten,Bekasi Baru\n",
      counts: ImportCounts(read: 1, changed: 1)
    ),
  ])
  func eachRowIsNewOrChangedOrSameOrRefused(given: Case) async throws {
    let store = try await Fixture.store()
    let summary = try await store.importRecords(from: [CSVText(given.text, kind: given.kind)])
    #expect(summary[given.kind] == given.counts)
    let total = summary.total
    #expect(total.read == total.new + total.changed + total.same + total.rejected)
    let again = try await store.importRecords(from: [CSVText(given.text, kind: given.kind)])
    #expect(again[given.kind].written == 0)
  }

  @Test func whatAFileDoesNotHaveStaysAsItIs() async throws {
    let store = try await Fixture.store()
    let text = "id,village,wall\n32.16.01.1007/1,32.16.02.1006,brick\n"
    let absent = RecordKind.families.columns.indices.filter {
      !["id", "village", "wall"].contains(RecordKind.families.columns[$0].name)
    }
    let source = Lacking(CSVText(text, kind: .families), Set(absent))
    #expect(try await store.importRecords(from: [source])[.families].changed == 1)
    let key = Fixture.key("32.16.02.1006", 3)
    let card = try await store.family(key, at: MomentQuery(), for: .steward)
    #expect(try await RegisterIDs(store)[card.key] == "32.16.01.1007/1")
    #expect(card.family.decile == .known(1))
    #expect(card.family.house.wall == .known(.brick))
    #expect(try await store.importRecords(from: [source])[.families].same == 1)
  }

  @Test func aTrialCountsTheSameAndChangesNothing() async throws {
    let text = CSVText("id,village\nF1,32.16.01.1007\nF2,99\n", kind: .families)
    let store = try await Fixture.store()
    let tried = try await store.importRecords(from: [text], ImportRequest(isTrial: true))
    #expect(tried[.families] == ImportCounts(read: 2, new: 1, rejected: 1))
    let strict = try await store.importRecords(from: [text], ImportRequest(isStrict: true))
    #expect(strict.counts == tried.counts)
    let real = try await store.importRecords(from: [text])
    #expect(real.counts == tried.counts)
    #expect(try await store.imports().count == 2)
  }
}

/// A file that lacks columns.
struct Lacking: RecordSource {
  private let source: any RecordSource
  private let absent: Set<Int>

  init(_ source: any RecordSource, _ absent: Set<Int>) {
    self.source = source
    self.absent = absent
  }

  var kind: RecordKind { source.kind }
  var name: String { source.name }
  var size: Int { source.size }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try source.read(regions: regions) { batch, rejections, bytes in
      var batch = batch
      batch.absent = absent
      try deliver(batch, rejections, bytes)
    }
  }
}
