import Testing
import TuntasFiles
@testable import TuntasModel

/// Days in the past.
enum MomentCases {
  static let all = [
    ContractCase("The answer for a past day does not change with later facts", later),
    ContractCase("A later answer of a village does not count", verification),
    ContractCase("An enrolment counts from its day on, everywhere alike", enrolment),
    ContractCase("What has no day counts with its year, and is told to be undated", undated),
    ContractCase("A report counts from the day it came", report),
    ContractCase("A target that was set later does not count, and says so", target),
    ContractCase("A list that had not been made is not counted, and its day is told", list),
    ContractCase("A deliberation counts from its day on", deliberation),
    ContractCase("A day on which all had come shows what no day shows", lastDay),
    ContractCase("The year and the day are the newest of the data unless asked for", newest),
  ]

  /// What became known after the middle of 2025, and counts for a year before it too.
  private static let facts: [RecordKind: String] = [
    .sources: "id,title,publisher,date,synthetic\nnews,Berita,Koran,2025-08-20,no\n",
    .indicators: """
    region,indicator,period,value,unit,certainty,source
    32.16,extreme-poor-people,2024,900,people,published,news

    """,
    .achievements: """
    programme,region,year,quarter,plan,actual,spent,ceiling,reported,source
    rutilahu,32.16,2025,3,8,7,90,200,2025-10-05,agency
    sembako,32.16,2025,1,2,2,10,20,2025-08-05,agency

    """,
    .enrolments: """
    programme,family,year,status,date,source
    sembako,B6,2025,received,2025-08-01,sample
    pkh,B3,2025,received,2025-09-01,sample

    """,
    .verifications: """
    family,list,status,date
    B3,bekasi,eligible,2025-08-14
    B1,,not_eligible,2025-08-15

    """,
    .deliberations: "village,year,stage,date\n32.16.02.1006,2025,decree,2025-08-02\n",
  ]

  private static func later(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let days = ["2024-12-31", "2025-03-31", "2025-06-29"]
    var before: [String: [String]] = [:]
    for day in days { before[day] = try await Picture(clerk, on: day).lines }
    let now = try await Picture(clerk, on: nil).lines
    _ = try await clerk.registry.importRecords(from: Town.files(facts))
    for day in days { #expect(try await Picture(clerk, on: day).lines == before[day], "\(day)") }
    #expect(try await Picture(clerk, on: nil).lines != now)
  }

  private static func verification(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .verifications,
      "family,list,status,reason,date\nB3,bekasi,postponed,,2025-04-01\n"
    )
    let query = FamilyQuery(
      region: .bekasi,
      conditions: [FamilyCondition(.verification, [.verification(.postponed)])]
    )
    for (day, count, verified) in [("2025-03-31", 0, 2), ("2025-04-01", 1, 3)] {
      #expect(try await clerk.count(query, on: day) == count, "\(day)")
      #expect(try await clerk.families(query, on: day).count == count, "\(day)")
      #expect(try await clerk.standing(.bekasi, on: day).verified == verified, "\(day)")
      let card = try await clerk.card("TUTI A.", in: .setiaAsih, on: day)
      #expect(card.verifications.count == count, "\(day)")
    }
  }

  private static func enrolment(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let without = FamilyQuery(region: .bekasi, onlyWithoutProgramme: true)
    let cases: [(String, Int?, [ProgrammeCode])] = [
      ("2025-01-31", nil, []), ("2025-02-01", 1, ["sembako"]), ("2025-03-10", 2, ["sembako"]),
      ("2025-06-01", 2, ["sembako", "rutilahu"]),
    ]
    for (day, recorded, programmes) in cases {
      let standing = try await clerk.standing(.bekasi, on: day)
      #expect(standing.recorded == recorded && standing.undated.recorded == 0, "\(day)")
      #expect(try await clerk.count(without, on: day) == 7 - (recorded ?? 0), "\(day)")
      #expect(try await clerk.families(without, on: day).count == 7 - (recorded ?? 0), "\(day)")
      let rows = try await clerk.families(FamilyQuery(region: .setiaAsih), on: day)
      #expect(Set(rows.first?.programmes ?? []) == Set(programmes), "\(day)")
      let card = try await clerk.card("SITI N.", in: .setiaAsih, on: day)
      #expect(Set(card.enrolments.map(\.programme)) == Set(programmes), "\(day)")
      let sembako = FamilyQuery(
        region: .bekasi,
        conditions: [.recorded(in: "sembako")]
      )
      #expect(try await clerk.count(sembako, on: day) == recorded ?? 0, "\(day)")
    }
  }

  private static func undated(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let row = "programme,family,year,status,source\nsembako,B6,2025,received,sample\n"
    try await clerk.take(.enrolments, row)
    let standing = try await clerk.standing(.bekasi, on: "2025-03-31")
    #expect(standing.recorded == 3 && standing.undated.recorded == 1)
    let rows = try await clerk.families(FamilyQuery(region: .sagaraMakmur), on: "2025-03-31")
    #expect(rows.map(\.undatedProgrammes) == [[], ["sembako"], []])
    let earlier = try await clerk.standing(.bekasi, on: "2024-12-31")
    #expect(earlier.undated.recorded == 0)
    #expect(try await clerk.standing(.bekasi).undated.recorded == 0)
    let page = try await clerk.programme("sembako", in: .bekasi, on: "2025-03-31")
    #expect(page.whole.figures.byName == 3 && page.whole.figures.undatedByName == 1)
  }

  private static func report(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .achievements,
      """
      programme,region,year,quarter,plan,actual,spent,ceiling,reported,source
      sembako,32.16,2025,2,4,6,10,20,2025-07-20,agency

      """
    )
    for (day, actual) in [("2025-07-19", nil), ("2025-07-20", 6)] as [(String, Double?)] {
      let page = try await clerk.programme("sembako", in: .bekasi, on: day)
      #expect(page.whole.actual == actual && page.whole.target == 8, "\(day)")
      #expect((page.whole.status == .notReported) == (actual == nil), "\(day)")
      #expect(!page.whole.isUndated, "\(day)")
    }
    let other = try await clerk.programme("rutilahu", in: .bekasi, on: "2025-07-19").whole
    #expect(other.actual == 3 && other.isUndated)
    #expect(try await clerk.programme("sembako", in: .bekasi).whole.actual == 6)
  }

  private static func target(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .sources,
      "id,title,publisher,date,synthetic\nnews,Berita,Koran,2025-06-24,no\n"
    )
    try await clerk.take(
      .targets,
      "region,programme,year,value,unit,certainty,source\n"
        + "32.16,water,2025,7,connection,published,news\n"
    )
    for (day, target, later) in [("2025-06-23", nil, 7), ("2025-06-24", 7, nil)]
      as [(String, Double?, Double?)]
    {
      let figures = try await clerk.programme("water", in: .bekasi, on: day).whole.figures
      #expect(figures.target?.value == target && figures.laterTarget?.value == later, "\(day)")
    }
  }

  private static func list(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.regions(below: nil, on: "2025-04-30").rows
    #expect(rows.map(\.families) == [7, 0, 0, 0])
    #expect(rows.map { $0.list?.id } == ["bekasi", nil, nil, nil])
    #expect(rows.map(\.laterList) == [nil, nil, CalendarDate("2025-05-01"), nil])
    #expect(try await clerk.count(FamilyQuery(region: .bogor), on: "2025-04-30") == 0)
    #expect(try await clerk.count(FamilyQuery(region: .country), on: "2025-04-30") == 7)
    #expect(try await clerk.count(FamilyQuery(region: .country), on: "2025-05-01") == 10)
  }

  private static func deliberation(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for (day, done) in [("2025-02-28", nil), ("2025-03-01", 1)] as [(String, Int?)] {
      #expect(try await clerk.standing(.setiaAsih, on: day).deliberated ?? 0 == done ?? 0, "\(day)")
      let card = try await clerk.card("SITI N.", in: .setiaAsih, on: day)
      #expect(card.deliberation?.stage == (done == nil ? nil : .decree), "\(day)")
    }
  }

  private static func lastDay(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let then = try await Picture(clerk, on: "2025-12-31", year: 2025).lines
    // The quarter that is shown follows the day, so programmes are left out.
    let now = try await Picture(clerk, on: nil, year: 2025).lines
    #expect(then.filter { !$0.hasPrefix("programme") } == now.filter { !$0.hasPrefix("programme") })
    #expect(try await !clerk.regions(below: nil, on: "2025-12-31").moment.isEarlier)
  }

  private static func newest(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let now = try await clerk.regions(below: nil).moment
    #expect(now.year == 2025 && now.day == CalendarDate("2025-06-30") && !now.isEarlier)
    let then = try await clerk.regions(below: nil, on: "2024-05-31").moment
    #expect(then.year == 2024 && then.day == CalendarDate("2024-05-31") && then.isEarlier)
    let asked = MomentQuery(year: 2023)
    let year = try await clerk.registry.regions(below: nil, at: asked, for: .steward).moment
    #expect(year.year == 2023 && year.day == now.day)
  }
}
