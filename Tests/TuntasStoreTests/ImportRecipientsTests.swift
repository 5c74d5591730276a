import Testing
import TuntasFiles
import TuntasModel

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

  @Test func twoRowsOfOnePersonAreOneEnrolment() async throws {
    let store = try await store()
    let row = "pkh,,,\(Self.known),2025,received,sample"
    let summary = try await take("\(row)\n\(row)", into: store)
    #expect(summary[.enrolments] == ImportCounts(read: 2, new: 1, rejected: 1))
  }
}
