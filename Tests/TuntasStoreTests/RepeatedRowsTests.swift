import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Rows that repeat others, refused and sent again")
struct RepeatedRowsTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Takes a file, and writes what was refused to another.
  private func take(
    _ name: String,
    into store: Store,
    refused: String
  ) async throws
    -> ImportSummary
  {
    let files = try ImportFiles.open(
      paths: [folder.file(name).path()],
      today: try #require(CalendarDate("2026-11-22"))
    )
    let summary = try await store.importRecords(from: files.sources)
    var text: [UInt8] = []
    var writer = RefusedRowsWriter(files.files) { text += $0 }
    try writer.write(summary.rejections) { _ in "something else" }
    try folder.write(String(decoding: text, as: UTF8.self), to: refused)
    return summary
  }

  /// A file whose last row repeats the key of an earlier one, and a correction that makes it another
  /// row.
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: RecordKind
    var text: String
    var wrong: String
    var right: String
    var testDescription: String { kind.rawValue }
  }

  private static let family = "32.16.01.1007/1"
  private static let cases = [
    Case(
      kind: .families,
      text: "id,village,decile\nF1,32.16.02.1006,1\nF1,32.16.01.1007,4\n",
      wrong: "F1,32.16.01",
      right: "F2,32.16.01"
    ),
    Case(
      kind: .members,
      text: "family,number,name\n\(family),5,Ani\n\(family),5,Tuti\n",
      wrong: "5,Tuti",
      right: "6,Tuti"
    ),
    Case(
      kind: .listings,
      text: """
        family,register,from_list,village,decile
        \(family),p3ke,bekasi,32.16.01.1007,1
        \(family),p3ke,bekasi,32.16.01.1007,2

        """,
      wrong: "p3ke,bekasi,32.16.01.1007,2",
      right: "dtks,bekasi,32.16.01.1007,2"
    ),
    Case(
      kind: .verifications,
      text: "family,status\n\(family),eligible\n\(family),not_eligible\n",
      wrong: "/1,not_eligible",
      right: "/2,not_eligible"
    ),
    Case(
      kind: .enrolments,
      text: """
        programme,family,year,source,status
        pkh,\(family),2025,sample,received
        pkh,\(family),2025,sample,refused

        """,
      wrong: "2025,sample,refused",
      right: "2024,sample,refused"
    ),
    Case(
      kind: .deliberations,
      text: "village,year,stage\n3216011007,2026,held\n3216011007,2026,decree\n",
      wrong: "2026,decree",
      right: "2027,decree"
    ),
  ]

  @Test("A row that nobody corrected never takes the place of the one it repeats", arguments: cases)
  func uncorrected(_ given: Case) async throws {
    let store = try await Fixture.store()
    try folder.write(given.text, to: given.kind.fileName)
    let first = try await take(given.kind.fileName, into: store, refused: "one.csv")
    #expect(first.rejections.map(\.reason) == [.duplicate(line: 2)])
    let before = try await WholeRegistry.rows(store)
    let again = try await take("one.csv", into: store, refused: "two.csv")
    #expect(again.rejections == first.rejections)
    #expect(again.rowsTaken == 0)
    #expect(try await WholeRegistry.rows(store) == before)
    #expect(try folder.text("two.csv") == folder.text("one.csv"))
  }

  @Test("Once it is corrected it is a row of its own", arguments: cases)
  func corrected(_ given: Case) async throws {
    let store = try await Fixture.store()
    try folder.write(given.text, to: given.kind.fileName)
    _ = try await take(given.kind.fileName, into: store, refused: "one.csv")
    let text = try folder.text("one.csv")
    try folder.write(text.replacingOccurrences(of: given.wrong, with: given.right), to: "one.csv")
    let summary = try await take("one.csv", into: store, refused: "two.csv")
    #expect(summary.rejections.isEmpty)
    #expect(summary[given.kind].written == 1)
  }

  @Test("Of several rows that repeat one each says where that one stands")
  func several() async throws {
    let store = try await Fixture.store()
    try folder.write("id,village\nA,3216011007\nA,3216011007\nA,3216012001\n", to: "a.csv")
    let first = try await take("a.csv", into: store, refused: "one.csv")
    let again = try await take("one.csv", into: store, refused: "two.csv")
    #expect(again.rejections == first.rejections)
    #expect(again.rejections.map(\.reason) == [.duplicate(line: 2), .duplicate(line: 2)])
  }

  @Test("A row that repeats one of another file says so again")
  func acrossFiles() async throws {
    let store = try await Fixture.store()
    try FileManager.default.createDirectory(
      at: folder.file("kiriman"),
      withIntermediateDirectories: true
    )
    for name in ["a.csv", "b.csv"] {
      try folder.write("id,village\nA,3216011007\n", to: "kiriman/\(name)")
    }
    let first = try await take("kiriman", into: store, refused: "one.csv")
    #expect(first.rejections.map(\.earlierFile) == ["a.csv"])
    let again = try await take("one.csv", into: store, refused: "two.csv")
    #expect(again.rejections == first.rejections)
  }

  @Test("A row that waited for its family is taken as it is once the family has come")
  func fits() async throws {
    let store = try await Fixture.store()
    try folder.write("family,status\nlate,eligible\n", to: "verifications.csv")
    let first = try await take("verifications.csv", into: store, refused: "one.csv")
    #expect(first.rejections.map(\.reason) == [.unknownFamily])
    let family = CSVText("id,village\nlate,32.16.01.1007\n", kind: .families)
    _ = try await store.importRecords(from: [family])
    let again = try await take("one.csv", into: store, refused: "two.csv")
    #expect(again[.verifications].new == 1)
  }
}
