import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

@Suite("Recipients who are sent by their NIK")
struct ImportRecipientsTests {
  private static let header = "programme,family,village,recipient,year,status,source\n"
  private static let known = "3216410512850000"
  private static let shared = "3216410512800000"
  private static let unknown = "3216410512990000"
  private static let head = "32.16.01.1007/1"

  private func store() async throws -> Store {
    var fixture = Fixture()
    fixture.texts[.members]? += "\(Self.head),2,\(Self.known),Omo,m,1985-12-05,spouse,,\n"
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    return store
  }

  private func take(_ row: String, into store: Store) async throws -> ImportSummary {
    let text = Self.header + row + "\n"
    return try await store.importRecords(from: [CSVText(text, kind: .enrolments)])
  }

  @Test func aKnownNIKIsTheEnrolmentOfThatFamilyAndMember() async throws {
    let store = try await store()
    let row = "pkh,,,\(Self.known),2025,received,sample"
    #expect(try await take(row, into: store)[.enrolments].new == 1)
    let card = try await store.family(
      Fixture.key("32.16.01.1007", 1),
      at: MomentQuery(),
      for: .steward
    )
    let enrolment = try #require(card.enrolments.first { "\($0)".contains("pkh") })
    #expect("\(enrolment)".contains("2"))
    #expect(try await take(row, into: store)[.enrolments].same == 1)
    let named = "pkh,\(Self.head),,,2025,received,sample"
    #expect(try await take(named, into: store)[.enrolments].new == 1)
  }

  @Test(arguments: [
    (unknown, RejectionReason.unknownPerson), (shared, .severalPersons),
  ])
  func aNIKThatTellsNoOneIsRefusedWithoutAVillage(
    nik: String,
    reason: RejectionReason
  ) async throws {
    let store = try await store()
    let summary = try await take("pkh,,,\(nik),2025,received,sample", into: store)
    #expect(summary.rejections.map(\.reason) == [reason])
    #expect(summary.rejections.map(\.column) == ["recipient"])
    #expect(summary.rejections.map(\.found) == [nik])
  }

  @Test(arguments: [unknown, shared, "Bapak Amir", "321641051285000"])
  func withAVillageItStaysARecipientOnNoList(recipient: String) async throws {
    let store = try await store()
    let row = "pkh,,32.16.01.1007,\(recipient),2025,received,sample"
    #expect(try await take(row, into: store)[.enrolments].new == 1)
    let kept = try await WholeRegistry.rows(store)["recipient"] ?? []
    #expect(kept.filter { $0.contains(recipient) }.count == 1)
  }

  /// The recipients on no list, and the enrolments of the first family in a programme, as texts.
  private func kept(_ store: Store) async throws -> [String] {
    try await store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT 'no list ' || recipient FROM recipient WHERE recipient GLOB '3*'
          UNION ALL
          SELECT f.id || ' ' || e.member || ' ' || e.year || ' ' || p.code || ' ' || e.recipient
          FROM enrolment e JOIN family f ON f.key = e.family
            JOIN programme p ON p.number = e.programme
          WHERE e.recipient <> ''
          """
      )
    }
  }

  private static let early = "pkh,,32.16.02.1006,\(unknown),2025,received,sample"

  /// The person who was unknown, on a list in another village.
  private func come(into store: Store, nik: String = unknown) async throws -> ImportSummary {
    let text = "family,number,nik,name\n\(Self.head),3,\(nik),Ani\n"
    return try await store.importRecords(from: [CSVText(text, kind: .members)])
  }

  @Test func whoComesWithAListLaterGetsTheEnrolmentsThatWaited() async throws {
    let store = try await store()
    _ = try await take(Self.early, into: store)
    #expect(try await kept(store) == ["no list \(Self.unknown)"])
    let before = try await WholeRegistry.rows(store)
    #expect(try await come(into: store).tied == 1)
    let tied = ["\(Self.head) 3 2025 pkh \(Self.unknown)"]
    #expect(try await kept(store) == tied)
    #expect(try await take(Self.early, into: store)[.enrolments].same == 1)
    #expect(try await kept(store) == tied)
    #expect(try await come(into: store).tied == 0)
    _ = try await store.undoImport()
    let after = try await WholeRegistry.rows(store)
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
  }

  @Test func oneImportMayBringThePersonAndTheEnrolmentAgain() async throws {
    let store = try await store()
    _ = try await take(Self.early, into: store)
    let member = CSVText(
      "family,number,nik,name\n\(Self.head),3,\(Self.unknown),Ani\n",
      kind: .members
    )
    let again = CSVText(Self.header + Self.early + "\n", kind: .enrolments)
    let summary = try await store.importRecords(from: [member, again])
    #expect(summary.tied == 1 && summary.rejections.isEmpty)
    #expect(try await kept(store) == ["\(Self.head) 3 2025 pkh \(Self.unknown)"])
  }

  @Test func whatIsCountedIsTheSameAsIfThePersonHadBeenKnown() async throws {
    let known = try await store()
    _ = try await come(into: known)
    _ = try await take(Self.early, into: known)
    let later = try await store()
    _ = try await take(Self.early, into: later)
    _ = try await come(into: later)
    let (expected, rows) = try await (WholeRegistry.rows(known), WholeRegistry.rows(later))
    for (table, expected) in expected { #expect(rows[table] == expected, "\(table)") }
  }

  @Test func anEnrolmentWaitsAsLongAsTwoHaveTheNIK() async throws {
    let store = try await store()
    _ = try await take(Self.early, into: store)
    let both = """
      family,number,nik,name
      \(Self.head),3,\(Self.unknown),Ani
      \(Self.head),4,\(Self.unknown),Tuti

      """
    let summary = try await store.importRecords(from: [CSVText(both, kind: .members)])
    #expect(summary.tied == 0)
    #expect(try await kept(store) == ["no list \(Self.unknown)"])
  }

  @Test func twoRowsOfOnePersonAreOneEnrolment() async throws {
    let store = try await store()
    let row = "pkh,,,\(Self.known),2025,received,sample"
    let summary = try await take("\(row)\n\(row)", into: store)
    #expect(summary[.enrolments] == ImportCounts(read: 2, new: 1, rejected: 1))
  }
}
