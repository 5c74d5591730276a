import Testing
@testable import TuntasModel

/// Recipients whom an agency sends by their NIK.
enum RecipientCases {
  static let all = [
    ContractCase("A known NIK is an enrolment of that family and member", known),
    ContractCase("A NIK that tells nobody, or two, is refused without a village", refused),
    ContractCase("A recipient on no list is kept with a village and counted by name", kept),
    ContractCase("Recipients on no list are listed as many as are counted, without names", listed),
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

  private static func listed(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = [
      ",32.16.02.1006,Bapak Amir,2025,received", ",32.16.02.1006,Ibu Nur,2025,finished",
      ",32.16.01.2001,Bapak Jaya,2025,received", ",32.16.01.2001,Ibu Lina,2025,proposed",
      ",32.16.01.2001,Ibu Lina,2024,received", "B6,,,2025,received",
    ]
    let text = rows.map { "pkh," + $0 + ",sample\n" }.joined()
    try await clerk.take(.enrolments, header + text)
    let counts: [(RegionCode, Int)] = [
      (.bekasi, 3), (.tarumajaya, 1), (.babelan, 2), (.bahagia, 2), (.setiaAsih, 0),
    ]
    for (region, count) in counts {
      let page = try await clerk.programme("pkh", in: region)
      let found = try await recipients("pkh", in: region, clerk)
      #expect(found.count == count && page.namedOffList == count, "\(region)")
      #expect(found.allSatisfy { region.contains($0.village.code) && $0.year == 2025 })
    }
    let all = try await recipients("pkh", in: .bekasi, clerk)
    #expect(all.map(\.village.code) == [.sagaraMakmur, .bahagia, .bahagia])
    #expect(all.map(\.number) == [1, 1, 2])
    #expect(all.map(\.status) == [.known(.received), .known(.received), .known(.finished)])
    #expect(try await clerk.programme("pkh", in: .bekasi).servedOnList == 1)
    #expect(try await clerk.programme("pkh", in: .country).namedOffList == nil)
    try await pages(all, clerk)
    let hidden = [Viewer(role: .lead), Viewer(role: .steward, isInMeeting: true)]
    for viewer in hidden {
      await #expect(throws: RegistryError.peopleHidden) {
        try await recipients("pkh", in: .bekasi, clerk, for: viewer)
      }
    }
    await #expect(throws: RegistryError.regionOutOfScope(.bekasi)) {
      try await recipients("pkh", in: .bekasi, clerk, for: Viewer(role: .analyst, home: .bogor))
    }
    await #expect(throws: RegistryError.unknownProgramme("no-such")) {
      try await recipients("no-such", in: .bekasi, clerk)
    }
  }

  /// Pages of one row give all rows in both directions, and tell where they end.
  private static func pages(_ all: [RecipientRow], _ clerk: Clerk) async throws {
    func page(_ anchor: PageRequest.Anchor) async throws -> Page<RecipientRow> {
      try await clerk.registry.recipients(
        of: "pkh",
        in: .bekasi,
        page: PageRequest(anchor, limit: 1),
        at: MomentQuery(),
        for: .steward
      )
    }
    let first = try await page(.first)
    #expect(first.rows == [all[0]] && !first.hasPrevious && first.hasNext)
    let second = try await page(.after(all[0].position))
    #expect(second.rows == [all[1]] && second.hasPrevious && second.hasNext)
    let last = try await page(.last)
    #expect(last.rows == [all[2]] && last.hasPrevious && !last.hasNext)
    let before = try await page(.before(all[1].position))
    #expect(before.rows == [all[0]] && !before.hasPrevious && before.hasNext)
    #expect(try await page(.after(all[2].position)).rows.isEmpty)
  }

  private static func recipients(
    _ code: ProgrammeCode,
    in region: RegionCode,
    _ clerk: Clerk,
    for viewer: Viewer = .steward
  ) async throws -> [RecipientRow] {
    try await clerk.registry.recipients(
      of: code,
      in: region,
      page: PageRequest(limit: 100),
      at: MomentQuery(),
      for: viewer
    ).rows
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
