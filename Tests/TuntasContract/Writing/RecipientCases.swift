import Testing
import TuntasModel

/// Recipients whom an agency sends by their NIK.
enum RecipientCases {
  static let all = [
    ContractCase("A known NIK is an enrolment of that family and member", known),
    ContractCase("A NIK that tells nobody, or two, is refused without a village", refused),
    ContractCase("A recipient on no list is kept with a village and counted by name", kept),
    ContractCase("Who comes later gets the enrolments that waited", tied),
    ContractCase("An enrolment waits as long as two have the NIK", waiting),
  ]

  private static let header = "programme,family,village,recipient,year,status,source\n"
  private static let newcomer = "3216410512990000"

  private static func known(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let row = header + "pip,,,3216410105120000,2025,received,sample\n"
    #expect(try await clerk.take(.enrolments, row)[.enrolments].new == 1)
    let card = try await clerk.card("SITI N.", in: .setiaAsih)
    let enrolment = try #require(card.enrolments.first { $0.programme == "pip" })
    #expect(enrolment.member == 2)
    #expect(try await clerk.take(.enrolments, row)[.enrolments].same == 1)
  }

  private static func refused(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(.members, "family,number,nik,name\nB3,2,3216410206750000,Omo Lain\n")
    let cases = [
      (newcomer, RejectionReason.unknownPerson), ("3216410206750000", .severalPersons),
    ]
    for (nik, reason) in cases {
      let row = header + "pip,,,\(nik),2025,received,sample\n"
      let summary = try await clerk.take(.enrolments, row)
      #expect(summary.rejections.map(\.reason) == [reason])
      #expect(summary.rejections.map(\.column) == ["recipient"])
      #expect(summary.rejections.map(\.found) == [nik])
    }
  }

  private static func kept(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.standing(.bekasi).recorded
    try await clerk.take(.enrolments, waits)
    #expect(try await clerk.programme("pkh", in: .bekasi).whole.figures.byName == 1)
    #expect(try await clerk.programme("pkh", in: .babelan).whole.figures.byName == 1)
    #expect(try await clerk.standing(.bekasi).recorded == before)
    #expect(try await clerk.take(.enrolments, waits)[.enrolments].same == 1)
  }

  private static let waits = header + "pkh,,32.16.02.1006,\(newcomer),2025,received,sample\n"
  private static let comes = "family,number,nik,name\nB3,2,\(newcomer),Ani Baru\n"

  private static func tied(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(.enrolments, waits)
    let before = try await clerk.answers()
    let summary = try await clerk.take(.members, comes)
    #expect(summary.tied == 1)
    let card = try await clerk.card("TUTI A.", in: .setiaAsih)
    #expect(card.enrolments.map(\.programme) == ["pkh"])
    #expect(card.enrolments.map(\.member) == [2])
    #expect(try await clerk.programme("pkh", in: .bekasi).whole.figures.byName == 1)
    #expect(try await clerk.programme("pkh", in: .tarumajaya).whole.figures.byName == 1)
    #expect(try await clerk.standing(.bekasi).recorded == 3)
    #expect(try await clerk.take(.enrolments, waits)[.enrolments].same == 1)
    _ = try await clerk.registry.undoImport()
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func waiting(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(.enrolments, waits)
    let both = comes + "B3,3,\(newcomer),Tuti Baru\n"
    #expect(try await clerk.take(.members, both).tied == 0)
    #expect(try await clerk.card("TUTI A.", in: .setiaAsih).enrolments.isEmpty)
    #expect(try await clerk.programme("pkh", in: .babelan).whole.figures.byName == 1)
  }
}
