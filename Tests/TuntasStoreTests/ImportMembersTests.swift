import Foundation
import GRDB
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("Members whose files have no numbers")
struct ImportMembersTests {
  private let folder: ScratchFolder
  private let store: Store

  private static let header = "ID Keluarga;NIK;Nama;Tanggal Lahir;Hubungan\n"
  private static let wati = "A;3216175512800000;WATI;15/12/1980;Kepala Keluarga\n"
  private static let budi = "A;3216171203050000;BUDI;12/03/2005;Anak\n"
  private static let sari = "A;;SARI;01/02/2015;Anak\n"
  private static let euis = "A;3216174407200000;EUIS;04/07/2020;Anak\n"

  init() throws {
    folder = try ScratchFolder()
    store = try Store(inMemoryWith: BuiltIn.sources)
  }

  /// Takes persons of P3KE, after their families where those are given.
  private func take(_ rows: String, families: String = "") async throws -> ImportSummary {
    try folder.write(Self.header + rows, to: "anggota.csv")
    return try await take(file: "anggota.csv", families: families)
  }

  private func take(file name: String, families: String = "") async throws -> ImportSummary {
    let files = try ImportFiles.open(
      paths: [folder.file(name).path()],
      today: try #require(CalendarDate("2026-11-22"))
    )
    let text = CSVText("id,village\n" + families, kind: .families)
    let summary = try await store.importRecords(from: [text] + files.sources)
    var refused: [UInt8] = []
    var writer = RefusedRowsWriter(files.files) { refused += $0 }
    try writer.write(summary.rejections) { _ in "" }
    try folder.write(String(decoding: refused, as: UTF8.self), to: "refused.csv")
    return summary
  }

  /// The members of family A, each with the number and the name.
  private func members() async throws -> [String] {
    try await store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT (m.key & 63) || ' ' || m.name FROM member m JOIN family f ON f.key = m.key >> 6
          WHERE f.id = 'A' ORDER BY m.key
          """
      )
    }
  }

  private func begin(_ rows: String) async throws {
    _ = try await take(rows, families: "A,32.16.17.2002\n")
  }

  @Test func anotherOrderChangesNothing() async throws {
    try await begin(Self.wati + Self.budi + Self.sari)
    let before = try await WholeRegistry.rows(store)
    let turned = try await take(Self.sari + Self.budi + Self.wati)
    #expect(turned.total.same == 3 && !turned.hasChanged)
    #expect(try await WholeRegistry.rows(store) == before)
  }

  @Test func whoIsNewComesBehindAndWhoIsAbsentStays() async throws {
    try await begin(Self.wati + Self.budi + Self.sari)
    let later = try await take(Self.euis + Self.sari + Self.wati)
    #expect(later[.members] == ImportCounts(read: 3, new: 1, same: 2))
    #expect(try await members() == ["1 WATI", "2 BUDI", "3 SARI", "4 EUIS"])
  }

  @Test func aRowRefusedInAnotherOrderComesBackAsTheSamePerson() async throws {
    try await begin(Self.wati + Self.budi + Self.sari)
    let damaged = "A;3,21617E+15;BUDI;12/03/2005;Anak\n"
    let later = try await take(Self.sari + Self.wati + damaged)
    #expect(later.rejections.map(\.reason) == [.damagedNIK])
    let refused = try folder.text("refused.csv")
    try folder.write(
      refused.replacingOccurrences(of: "3,21617E+15;BUDI", with: "3216171203050000;BUDI A."),
      to: "corrected.csv"
    )
    #expect(try await take(file: "corrected.csv").total.changed == 1)
    #expect(try await members() == ["1 WATI", "2 BUDI A.", "3 SARI"])
  }

  @Test func aRowRefusedAtFirstKeepsThePlaceOfItsFile() async throws {
    let damaged = "A;3,21617E+15;BUDI;12/03/2005;Anak\n"
    try await begin(Self.wati + damaged + Self.sari)
    let refused = try folder.text("refused.csv")
    try folder.write(
      refused.replacingOccurrences(of: "3,21617E+15;BUDI", with: "3216171203050000;BUDI"),
      to: "corrected.csv"
    )
    #expect(try await take(file: "corrected.csv").total.new == 1)
    #expect(try await members() == ["1 WATI", "2 BUDI", "3 SARI"])
  }

  @Test func whoMayBeTwoIsRefusedAndTheRestTaken() async throws {
    try await begin(Self.wati + "A;;BUDI;12/03/2005;Anak\n")
    let twins = Self.budi + "A;3216171203060000;BUDI;12/03/2005;Anak\n"
    let later = try await take(twins + Self.wati)
    #expect(later.rejections.map(\.reason) == [.otherPerson, .otherPerson])
    #expect(later.rejections.map(\.line) == [2, 3])
    #expect(later.total.same == 1)
    let numbered = "ID Keluarga;nomor_anggota;NIK;Nama;Hubungan\nA;2;3216171203050000;BUDI;Anak\n"
    try folder.write(numbered, to: "numbered.csv")
    #expect(try await take(file: "numbered.csv").total.changed == 1)
  }

  @Test func aFamilyIsSeenAsAWholeWhereverItStandsInTheFile() async throws {
    let before = (1...8_191).map { "F\($0),32.16.17.2002\n" }.joined()
    _ = try await take("A;;BUDI;12/03/2005;Anak\n", families: before + "A,32.16.17.2002\n")
    let others = (1...8_191).map { "F\($0);;X;;Anak\n" }.joined()
    let twins = Self.budi + "A;3216171203060000;BUDI;12/03/2005;Anak\n"
    let later = try await take(others + twins)
    #expect(later[.members].new == 8_191)
    #expect(later.rejections.map(\.reason) == [.otherPerson, .otherPerson])
  }

  @Test func oneMemberInTwoFilesIsTakenOnce() async throws {
    try await begin(Self.wati + Self.budi)
    try folder.write(Self.header + Self.budi, to: "b.csv")
    try folder.write(Self.header + Self.budi + Self.wati, to: "c.csv")
    let paths = ["b.csv", "c.csv"].map { folder.file($0).path() }
    let today = try #require(CalendarDate("2026-11-22"))
    let files = try ImportFiles.open(paths: paths, today: today)
    let summary = try await store.importRecords(from: files.sources)
    #expect(summary.rejections.map(\.reason) == [.duplicate(line: 2)])
    #expect(summary.rejections.map(\.earlierFile) == ["b.csv"])
    #expect(summary.total.same == 2)
  }
}
