import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Rows that are refused")
struct RejectionTests {
  /// Rows added to the fixture, and what becomes of them.
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: RecordKind
    var rows: String
    var column: String
    var found: String
    var reason: RejectionReason
    var testDescription: String { "\(kind): \(reason)" }
  }

  private static let family = "32.16.01.1007/1"

  @Test(
    "What a row refers to must be there",
    arguments: [
      Case(
        kind: .members,
        rows: "family,number\nnobody,1\n",
        column: "family",
        found: "nobody",
        reason: .unknownFamily
      ),
      Case(
        kind: .members,
        rows: "family,number\n\(family),64\n",
        column: "number",
        found: "64",
        reason: .outOfRange(1...63)
      ),
      Case(
        kind: .listings,
        rows: "family,register,from_list,village\n\(family),p3ke,none,32.16.01.1007\n",
        column: "from_list",
        found: "none",
        reason: .unknownList
      ),
      Case(
        kind: .listings,
        rows: "family,register,from_list,to_list,village\n\(family),p3ke,bekasi,x,32.16.01.1007\n",
        column: "to_list",
        found: "x",
        reason: .unknownList
      ),
      Case(
        kind: .listings,
        rows: "family,register,from_list,to_list,village\n"
          + "\(family),p3ke,bekasi,bekasi-old,32.16.01.1007\n",
        column: "to_list",
        found: "bekasi-old",
        reason: .endsBeforeBeginning
      ),
      Case(
        kind: .lists,
        rows: "id,register,covers,date,source\nx,p3ke,32.16,9999-12-31,sample\n",
        column: "date",
        found: "9999-12-31",
        reason: .yearOutOfRange(1900...2200)
      ),
      Case(
        kind: .verifications,
        rows: "family,list,status\n\(family),x,eligible\n",
        column: "list",
        found: "x",
        reason: .unknownList
      ),
      Case(
        kind: .enrolments,
        rows: "programme,family,year,source\nx,\(family),2025,sample\n",
        column: "programme",
        found: "x",
        reason: .unknownProgramme
      ),
      Case(
        kind: .enrolments,
        rows: "programme,family,year,source\npkh,\(family),2025,x\n",
        column: "source",
        found: "x",
        reason: .unknownSource
      ),
      Case(
        kind: .enrolments,
        rows: "programme,family,year,source\npkh,nobody,2025,sample\n",
        column: "family",
        found: "nobody",
        reason: .unknownFamily
      ),
      Case(
        kind: .enrolments,
        rows: "programme,recipient,year,source\npkh,Omo,2025,sample\n",
        column: "recipient",
        found: "Omo",
        reason: .unknownPerson
      ),
      Case(
        kind: .enrolments,
        rows: "programme,village,recipient,year,source\npkh,99,Omo,2025,sample\n",
        column: "village",
        found: "99",
        reason: .unknownVillage
      ),
      Case(
        kind: .enrolments,
        rows: "programme,family,year,source\npkh,\(family),25,sample\n",
        column: "year",
        found: "25",
        reason: .outOfRange(1900...2200)
      ),
      Case(
        kind: .achievements,
        rows: "programme,region,year,quarter,source\npkh,32.16,2025,5,sample\n",
        column: "quarter",
        found: "5",
        reason: .outOfRange(1...4)
      ),
      Case(
        kind: .targets,
        rows: "region,year,value,unit,certainty,source\n32.16,2025,1,x,published,sample\n",
        column: "programme",
        found: "",
        reason: .missing
      ),
    ]
  )
  func references(_ given: Case) async throws {
    let store = try await Fixture.store()
    let summary = try await store.importRecords(from: [CSVText(given.rows, kind: given.kind)])
    let refused = Rejection(
      file: given.kind.fileName,
      line: 2,
      column: given.column,
      found: given.found,
      reason: given.reason
    )
    let row = try #require(given.rows.split(separator: "\n").last)
    #expect(summary.rejections.map(\.row) == [String(row)])
    #expect(summary.rejections.map(\.withoutRow) == [refused])
    #expect(summary.rowsTaken == 0)
  }

  @Test(
    "The later of two rows with one key is refused, and told where the earlier stands",
    arguments: [
      (RecordKind.families, "id,village\nF1,32.16.02.1006\nF2,32.16.01.1007\nF1,32.16.01.1007\n"),
      (.members, "family,number\n\(family),5\n\(family),6\n\(family),5\n"),
      (
        .listings,
        "family,register,from_list,village\n"
          + "\(family),p3ke,bekasi,32.16.01.1007\n32.16.01.1007/2,p3ke,bekasi,32.16.01.1007\n"
          + "\(family),p3ke,bekasi,32.16.01.1007\n"
      ),
      (.verifications, "family,status\n\(family),eligible\nF2,\n\(family),eligible\n"),
      (
        .enrolments,
        "programme,family,year,source\npkh,\(family),2025,sample\npkh,\(family),2024,sample\n"
          + "pkh,\(family),2025,sample\n"
      ),
      (
        .deliberations,
        "village,year,stage\n3216011007,2025,held\n3216011007,2024,held\n3216011007,2025,held\n"
      ),
      (.sources, "id,title,synthetic\na,A,no\nb,B,no\na,A,no\n"),
    ]
  )
  func duplicates(kind: RecordKind, text: String) async throws {
    let store = try await Fixture.store()
    let summary = try await store.importRecords(from: [CSVText(text, kind: kind)])
    let duplicates = summary.rejections.filter { $0.reason == .duplicate(line: 2) }
    #expect(duplicates.map(\.line) == [4])
  }

  @Test(
    "A key that stands in two files of one import is refused in the later one",
    arguments: [
      (RecordKind.families, "id,village\nF1,32.16.02.1006\n"),
      (.members, "family,number\n\(family),5\n"),
      (.listings, "family,register,from_list,village\n\(family),p3ke,bekasi,32.16.01.1007\n"),
      (.verifications, "family,status\n\(family),eligible\n"),
      (.enrolments, "programme,family,year,source\npkh,\(family),2025,sample\n"),
      (.enrolments, "programme,village,recipient,year,source\npkh,3216011007,Omo,2025,sample\n"),
      (.deliberations, "village,year,stage\n3216011007,2025,held\n"),
      (.sources, "id,title,synthetic\na,A,no\n"),
    ]
  )
  func duplicatesAcrossFiles(kind: RecordKind, text: String) async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    var fixture = Fixture()
    fixture.texts[kind] = nil
    if kind == .families || kind == .sources { fixture.texts = [:] }
    let files = ["a", "b"].map { CSVText(text, kind: kind, name: $0) }
    let summary = try await store.importRecords(from: fixture.sources + files)
    #expect(summary.rejections.map(\.file) == ["b"])
    #expect(summary.rejections.map(\.reason) == [.duplicate(line: 2)])
    #expect(summary.rejections.map(\.earlierFile) == ["a"])
    #expect(summary.taken[kind] == 1)
  }

  @Test("The members of a refused family are refused with it, the rest is taken")
  func refusedFamily() async throws {
    var fixture = Fixture()
    fixture.texts[.families]? += "X1,32.99.01.2001,1,,,\n"
    fixture.texts[.members]? += "X1,1,,Nobody,f,,head,,\n"
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(from: fixture.sources)
    #expect(summary.rejections.map(\.reason) == [.unknownVillage, .unknownFamily])
    #expect(summary.taken[.families] == 12)
    #expect(summary.read[.families] == 13)
  }

  @Test("When nothing can be taken the registry stays as it was")
  func nothing() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let text = CSVText("id,village\nF1,32.99.01.2001\n", kind: .families)
    let summary = try await store.importRecords(from: [text])
    #expect(summary.rowsTaken == 0)
    #expect(summary.rowsRead == 1)
    await #expect(throws: RegistryError.empty) {
      try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    }
    let later = try await store.importRecords(from: Fixture().sources)
    #expect(later.rejections.isEmpty)
  }

  @Test("A header that cannot be used undoes what was read before it")
  func badHeader() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    var fixture = Fixture()
    fixture.texts[.verifications] = "famili,status\nF1,eligible\n"
    let error = FileError.missingColumn(file: "verifications.csv", line: 1, column: "family")
    await #expect(throws: error) { try await store.importRecords(from: fixture.sources) }
    await #expect(throws: RegistryError.empty) {
      try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    }
  }
}

extension Rejection {
  /// The same without the row as it was sent.
  fileprivate var withoutRow: Rejection {
    var rejection = self
    rejection.row = nil
    return rejection
  }
}
