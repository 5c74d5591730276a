import Testing
@testable import TuntasModel

/// Sources and what rests on them.
enum SourceCases {
  static let all = [
    ContractCase("Each source says how much rests on it", counts),
    ContractCase("What is shown of a source is what is counted of it", shown),
    ContractCase("Values that contradict one another are told of both", contradictions),
    ContractCase(
      "Sources stand in the order of publishers and dates, those without one last",
      order
    ),
    ContractCase(
      "On a past day what came later does not count, and the source stands there",
      later
    ),
    ContractCase("On a past day what has no day is told to be undated", undated),
    ContractCase("An unknown source is told", unknown),
  ]

  private static let figures = """
    region,indicator,period,value,unit,certainty,conflicts,source
    32.16,extreme-poor-people,2024,900,people,conflicting,bekasi,kabar
    32.16,extreme-poor-people,2024,950,people,conflicting,bekasi,agency
    32.01,extreme-poor-people,2024,800,people,published,,kabar

    """

  private static let lines = """
    region,kind,amount,per,valid_from,certainty,source
    32.16,bps,470000,person_month,2023,published,lama
    32.16,bps,500000,person_month,2024,published,lama

    """

  private static func take(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .sources,
      """
      id,title,publisher,date,synthetic
      kabar,Berita,Antara,2025-05-20,no
      lama,Berita lama,Antara,2021-05-01,no
      tanpa,Tanpa tanggal,Antara,,no

      """
    )
    try await clerk.take(.indicators, figures)
    try await clerk.take(.povertyLines, lines)
  }

  private static func standing(
    _ id: String,
    on day: String? = nil,
    _ clerk: Clerk
  ) async throws -> SourceStanding {
    let table = try await clerk.registry.sources(at: Clerk.moment(day), for: .steward)
    return try #require(table.rows.first { $0.source.id == id })
  }

  private static func counts(_ clerk: Clerk) async throws {
    try await take(clerk)
    let dinsos = try await standing("dinsos", clerk)
    #expect(dinsos.lists == 3 && dinsos.figures == 3)
    let agency = try await standing("agency", clerk)
    #expect(agency.targets == 4 && agency.reports == 3 && agency.indicators == 1)
    #expect(agency.figures == 8)
    let sample = try await standing("sample", clerk)
    // Rutilahu and Sembako in 2025, PKH in 2024; an invitation to a training is no enrolment yet.
    #expect(sample.lists == 3 && sample.enrolments == 3 && sample.source.isSynthetic)
    #expect(try await standing("lama", clerk).povertyLines == 2)
    #expect(try await standing("tanpa", clerk).figures == 0)
    #expect(try await standing("agency", clerk).undated == 0)
  }

  private static func shown(_ clerk: Clerk) async throws {
    try await take(clerk)
    for day in [nil, "2024-12-31", "2025-03-31"] {
      let moment = Clerk.moment(day)
      let table = try await clerk.registry.sources(at: moment, for: .steward)
      for row in table.rows {
        let page = try await clerk.registry.source(row.source.id, at: moment, for: .steward)
        #expect(page.standing == row && page.moment == table.moment)
        #expect(page.lists.count == row.lists, "\(row.source.id)")
        #expect(page.indicators.count == row.indicators, "\(row.source.id)")
        #expect(page.povertyLines.count == row.povertyLines, "\(row.source.id)")
        #expect(page.targets.count == row.targets, "\(row.source.id)")
        #expect(page.reports.count == row.reports, "\(row.source.id)")
      }
    }
  }

  private static func contradictions(_ clerk: Clerk) async throws {
    try await take(clerk)
    #expect(try await standing("kabar", clerk).contradictions == 1)
    #expect(try await standing("agency", clerk).contradictions == 1)
    let page = try await clerk.registry.source("kabar", at: MomentQuery(), for: .steward)
    let contested = page.indicators.filter { !$0.contradictions.isEmpty }
    #expect(contested.map(\.indicator.value) == [900])
    #expect(contested.flatMap(\.contradictions).map(\.value) == [950])
    #expect(page.sources.map(\.id) == ["agency"])
  }

  private static func order(_ clerk: Clerk) async throws {
    try await take(clerk)
    let rows = try await clerk.registry.sources(at: MomentQuery(), for: .steward).rows
    let own = rows.map(\.source.id).filter { ["kabar", "lama", "tanpa"].contains($0) }
    #expect(own == ["lama", "kabar", "tanpa"])
    let publishers = rows.map { $0.source.publisher.lowercased() }
    #expect(publishers == publishers.sorted())
    let page = try await clerk.registry.source("dinsos", at: MomentQuery(), for: .steward)
    #expect(page.lists.map(\.id) == ["bogor", "bekasi", "bekasi-old"])
  }

  private static func later(_ clerk: Clerk) async throws {
    try await take(clerk)
    let before = try await standing("kabar", on: "2025-05-19", clerk)
    #expect(before.indicators == 0 && before.figures == 0 && before.contradictions == 0)
    #expect(try await standing("kabar", on: "2025-05-20", clerk).indicators == 2)
    #expect(try await standing("agency", on: "2025-05-19", clerk).contradictions == 0)
    #expect(try await standing("dinsos", on: "2025-04-30", clerk).lists == 2)
    #expect(try await standing("dinsos", on: "2025-05-01", clerk).lists == 3)
    #expect(try await standing("lama", on: "2023-12-31", clerk).povertyLines == 1)
  }

  private static func undated(_ clerk: Clerk) async throws {
    try await take(clerk)
    let agency = try await standing("agency", on: "2025-03-31", clerk)
    // The second quarter had not begun; when the report of the first came nobody wrote down.
    #expect(agency.reports == 1 && agency.undated == 1)
  }

  private static func unknown(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    await #expect(throws: RegistryError.unknownSource("x'; --")) {
      try await clerk.registry.source("x'; --", at: MomentQuery(), for: .steward)
    }
  }
}
