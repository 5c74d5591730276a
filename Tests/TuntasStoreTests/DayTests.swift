import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

/// What the fixture shows on days in the past.
///
/// Setia Asih's family 1 has Sembako from 1 February and Rutilahu from 1 June 2025; family 2 has a
/// training from 1 February. Kube of Sagara Makmur and the road have no day.
@Suite("A day in the past")
struct DayTests {
  private static let setiaAsih = RegionCode("32.16.01.1007") ?? .country
  private static let bekasi = Governments.bekasiRegency

  private func store(_ change: (inout Fixture) -> Void = { _ in }) async throws -> Store {
    var fixture = Fixture()
    change(&fixture)
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    return store
  }

  private func day(_ text: String) -> MomentQuery {
    MomentQuery(year: 2025, asOf: CalendarDate(text))
  }

  @Test(
    "Who was recorded then, and how many of them without a day",
    arguments: [
      ("2025-01-31", 2, 2), ("2025-02-01", 3, 2), ("2025-06-01", 3, 2), ("2024-12-31", nil, 0),
    ]
  )
  func recorded(text: String, recorded: Int?, undated: Int) async throws {
    let store = try await store()
    let table = try await store.regions(below: nil, at: day(text), for: .steward)
    let standing = try #require(table.rows.first { $0.region.code == Self.bekasi })
    #expect(standing.recorded == recorded)
    #expect(standing.undated.recorded == undated)
    #expect(table.moment.isEarlier)
  }

  @Test(
    "The list of those without a programme follows, its count and its programmes too",
    arguments: [("2025-01-31", 4), ("2025-02-01", 3), ("2025-12-31", 3)]
  )
  func without(text: String, families: Int) async throws {
    let store = try await store()
    let query = FamilyQuery(region: Self.bekasi, onlyWithoutProgramme: true)
    #expect(try await store.countFamilies(query, at: day(text), for: .steward) == families)
    let page = try await store.families(
      query,
      page: PageRequest(limit: 10),
      at: day(text),
      for: .steward
    )
    #expect(page.rows.count == families)
    #expect(page.rows.allSatisfy { $0.programmes.isEmpty })
    let all = try await store.families(
      FamilyQuery(region: Self.setiaAsih),
      page: PageRequest(limit: 1),
      at: day(text),
      for: .steward
    )
    let expected = ["2025-01-31": [], "2025-02-01": ["sembako"]][text] ?? ["sembako", "rutilahu"]
    #expect(Set(all.rows[0].programmes.map(\.word)) == Set(expected))
  }

  @Test(
    "Filters and counts by programme follow",
    arguments: [("2025-05-31", 0), ("2025-06-01", 1)]
  )
  func filter(text: String, families: Int) async throws {
    let store = try await store()
    var query = FamilyQuery(region: Self.bekasi)
    let counts = try await store.familyCounts(query, by: .programmes, at: day(text), for: .steward)
    let code = ProgrammeCode("rutilahu")
    #expect((counts.first { $0.value == .programme(code) }?.families ?? 0) == families)
    query.conditions = [.recorded(in: code)]
    #expect(try await store.countFamilies(query, at: day(text), for: .steward) == families)
    let page = try await store.families(
      query,
      page: PageRequest(limit: 10),
      at: day(text),
      for: .steward
    )
    #expect(page.rows.count == families)
  }

  @Test(
    "Names follow in the unit of their programme",
    arguments: [
      ("sembako", "2025-01-31", nil, 0), ("sembako", "2025-02-01", 2, 0),
      ("rutilahu", "2025-05-31", 1, 1), ("rutilahu", "2025-06-01", 2, 1),
      ("kube", "2025-01-01", 1, 1), ("kube", "2024-12-31", nil, 0),
    ]
  )
  func named(code: String, text: String, count: Int?, undated: Int) async throws {
    let store = try await store()
    let page = try await store.programme(
      ProgrammeCode(code),
      in: Self.bekasi,
      at: day(text),
      for: .steward
    )
    // A report of the year's quarters that names nobody says that nobody is named.
    let names = page.whole.figures.byName.flatMap { $0 == 0 ? nil : $0 }
    #expect(names == count)
    #expect(page.whole.figures.undatedByName == undated)
  }

  @Test("Stages of a training follow", arguments: [("2025-01-31", nil), ("2025-02-01", 1)])
  func stages(text: String, invited: Double?) async throws {
    let store = try await store()
    let page = try await store.programme("training", in: Self.bekasi, at: day(text), for: .steward)
    let funnel = page.funnels.first { $0.basis == .names }
    #expect(funnel?.stages.first { $0.stage == .invited }?.count == invited)
  }

  @Test("Answers, deliberations and the card follow")
  func card() async throws {
    let store = try await store { fixture in
      fixture.texts[.verifications]? += "32.16.01.1007/2,bekasi,postponed,,2025-04-01\n"
    }
    for (text, answers, deliberated) in [("2025-02-28", 2, 1), ("2025-04-01", 3, 1)] {
      let overview = try await store.overview(of: Self.bekasi, at: day(text), for: .steward)
      #expect(overview.regions.whole?.verified == answers, "\(text)")
      #expect(overview.deliberations?.part == Double(deliberated), "\(text)")
    }
    let key = Fixture.key("32.16.01.1007", 1)
    let before = try await store.family(key, at: day("2025-05-31"), for: .steward)
    #expect(before.enrolments.map(\.programme.word) == ["sembako"])
    #expect(before.deliberation?.year == 2025)
    let first = try await store.family(key, at: day("2025-02-28"), for: .steward)
    #expect(first.deliberation?.year == 2024)
    var query = FamilyQuery(region: Self.bekasi)
    query.conditions = [FamilyCondition(.verification, [.verification(.postponed)])]
    #expect(try await store.countFamilies(query, at: day("2025-03-31"), for: .steward) == 0)
    #expect(try await store.countFamilies(query, at: day("2025-04-01"), for: .steward) == 1)
  }

  @Test("Who had left by a later list was on the list until then")
  func stay() async throws {
    let store = try await store()
    let key = Fixture.key("32.16.01.1007", 4)
    let before = try await store.family(key, at: day("2023-06-30"), for: .steward)
    #expect(before.listings.map(\.last) == [nil])
    #expect(before.listings.map(\.reason) == [.unknown])
    let after = try await store.family(key, at: day("2023-12-05"), for: .steward)
    #expect(after.listings.map(\.last) == ["bekasi-old"])
  }

  @Test(
    "An instruction counts from the day it was signed, and a list from its own",
    arguments: [("2025-03-26", 0), ("2025-03-27", 1)]
  )
  func instruction(text: String, targets: Int) async throws {
    let store = try await store()
    let overview = try await store.overview(of: nil, at: day(text), for: .steward)
    #expect(overview.zeroTargets.count { $0.year == 2026 } == targets)
    let bogor = try #require(overview.regions.rows.first { $0.region.code == Governments.bogor })
    #expect(bogor.list == nil)
    #expect(bogor.laterList == CalendarDate("2025-05-01"))
  }

  @Test("A programme's target that was set later does not count, and says so")
  func laterTarget() async throws {
    let store = try await store { fixture in
      fixture.texts[.sources]? += "news,Berita,Koran,2025-06-24,,,no\n"
      fixture.texts[.targets]? += "32.16,water,,2025,7,connection,,published,no,,news\n"
    }
    for (text, target, later) in [("2025-03-31", nil, 7.0), ("2025-06-24", 7.0, nil)] {
      let table = try await store.programmes(in: Self.bekasi, at: day(text), for: .steward)
      let water = try #require(
        table.standings.map(\.figures).first { $0.programme.code == "water" }
      )
      #expect(water.target?.value == target, "\(text)")
      #expect(water.laterTarget?.value == later, "\(text)")
    }
  }

  /// Reports of the second quarter: Rutilahu's came on 20 July, that of its district on 2 August, the
  /// road's has no day.
  private func dated(_ fixture: inout Fixture) {
    fixture.texts[.achievements] = """
      programme,region,year,quarter,target,plan,actual,spent,ceiling,obstacle,reported,source
      rutilahu,32.16,2025,1,,0,0,0,200,,2025-04-28,dinsos
      rutilahu,32.16,2025,2,,4,3,50,200,Bahan terlambat,2025-07-20,dinsos
      rutilahu,32.16.01,2025,2,,2,1,,,,2025-08-02,sample
      road,32.16,2025,2,500,,120,,,,,dinsos
      water,32.16,2025,2,70,35,30,,,,2025-07-20,sample

      """
  }

  @Test(
    "A report counts from the day it came; one without a day counts and is marked",
    arguments: [
      ("2025-06-30", nil, nil, 1), ("2025-07-19", nil, nil, 1), ("2025-07-20", 3.0, 50.0, 3),
      ("2025-08-02", 3.0, 50.0, 3),
    ] as [(String, Double?, Double?, Int)]
  )
  func report(text: String, actual: Double?, spent: Double?, received: Int) async throws {
    let store = try await store(dated)
    let table = try await store.programmes(in: Self.bekasi, at: day(text), for: .steward)
    func standing(_ code: String) throws -> ProgrammeStanding {
      try #require(table.standings.first { $0.figures.programme.code.word == code })
    }
    let rutilahu = try standing("rutilahu")
    #expect(rutilahu.actual == actual)
    #expect(rutilahu.spent == spent)
    #expect(rutilahu.status == (actual == nil ? .notReported : .behind))
    #expect(!rutilahu.isUndated)
    #expect(table.reports.expected == 3)
    #expect(table.reports.received == received)
    // Without a later day in the data there is no earlier day that anything could be asked for.
    #expect(try standing("road").isUndated == table.moment.isEarlier)
    #expect(table.reports.undated == (table.moment.isEarlier ? 1 : 0))
    let water = try standing("water")
    #expect(water.target == (actual == nil ? nil : 70))
    #expect(water.figures.isTargetReportedLater(by: water.quarter) == (actual == nil))
    #expect(water.status == (actual == nil ? .notReported : .behind))
    let page = try await store.programme(
      "rutilahu",
      in: Self.bekasi,
      at: day(text),
      for: .steward
    )
    #expect((page.obstacle != nil) == (actual != nil))
    // Once a district has reported, the one in which somebody is named stands beside it.
    #expect(page.parts.count == (text == "2025-08-02" ? 2 : 0))
    let map = try await store.map(of: Self.bekasi, at: day(text), for: .steward)
    #expect(map.pointsBehind.count == (text == "2025-08-02" ? 1 : 0))
    let source = try await store.source("dinsos", at: day(text), for: .steward)
    #expect(source.reports.count == (actual == nil ? 2 : 3))
    #expect(source.standing.reports == source.reports.count)
  }

  @Test("While the newest data is shown every report counts and none is marked")
  func newestReports() async throws {
    let store = try await store(dated)
    let table = try await store.programmes(in: Self.bekasi, at: MomentQuery(), for: .steward)
    #expect(table.reports.received == 3)
    #expect(table.reports.undated == 0)
    #expect(table.standings.allSatisfy { $0.figures.laterReports.isEmpty && !$0.isUndated })
  }

  @Test("A need is answered from the day on which a programme answered it")
  func need() async throws {
    let store = try await store()
    for (text, open) in [("2025-05-31", 6), ("2025-06-01", 5)] {
      let query = FamilyQuery(region: Self.bekasi, unansweredNeed: .house)
      let count = try await store.countFamilies(query, at: day(text), for: .steward)
      #expect(count == open, "\(text)")
      let page = try await store.families(
        query,
        page: PageRequest(limit: 10),
        at: day(text),
        for: .steward
      )
      #expect(page.rows.count == open, "\(text)")
      #expect(page.rows.allSatisfy { $0.listDay == CalendarDate("2023-12-05") })
    }
  }

  @Test("Where every answer of a village came later, nobody had answered")
  func noAnswerYet() async throws {
    let store = try await store()
    let overview = try await store.overview(of: Self.bekasi, at: day("2023-12-05"), for: .steward)
    #expect(overview.regions.whole?.verified == 2)
    let table = try await store.regions(
      below: nil,
      at: MomentQuery(year: 2025, asOf: CalendarDate("2023-12-05")),
      for: .steward
    )
    #expect(table.rows.first { $0.region.code == Governments.bogor }?.verified == nil)
  }

  @Test("Findings know no day, so the rows they were found in are those of the newest lists")
  func findings() async throws {
    let store = try await store()
    let before = try await store.quality(
      in: nil,
      of: .onList,
      at: day("2025-03-31"),
      for: .steward
    )
    let now = try await store.quality(in: nil, of: .onList, at: MomentQuery(), for: .steward)
    #expect(before.moment.isEarlier)
    #expect(before.rows == now.rows)
    #expect(before.summary == now.summary)
    #expect(before.parts.map(\.rows) == now.parts.map(\.rows))
    #expect(before.sources == now.sources)
  }

  @Test("A day on which all had come shows what no day shows")
  func lastDay() async throws {
    let store = try await store()
    let asked = MomentQuery(year: 2025, asOf: CalendarDate("2025-12-31"))
    for region in [nil, Self.bekasi, Self.setiaAsih] {
      let then = try await store.regions(below: region, at: asked, for: .steward)
      let now = try await store.regions(below: region, at: MomentQuery(), for: .steward)
      #expect(then.rows.map(\.recorded) == now.rows.map(\.recorded))
      #expect(then.rows.map(\.verified) == now.rows.map(\.verified))
      #expect(!then.moment.isEarlier)
    }
  }
}
