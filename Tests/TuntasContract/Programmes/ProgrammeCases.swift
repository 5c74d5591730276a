import Testing
@testable import TuntasModel

/// Programmes, what agencies reported, and whom they named.
enum ProgrammeCases {
  static let all = [
    ContractCase("A programme stands in the table when it has a target or a report", table),
    ContractCase("What was not reported is not zero", notReported),
    ContractCase("Actual, plan and money stand quarter by quarter", quarters),
    ContractCase("What an agency reported is never summed with names", names),
    ContractCase("Reported less named stands region by region", withoutName),
    ContractCase("Where the whole alone is reported, the named still stand by region", namedAlone),
    ContractCase("Where nobody was named, nobody by name is no zero", unnamed),
    ContractCase("Parts stand below where the agency reported any", parts),
    ContractCase("The year asked for decides which targets and names count", years),
    ContractCase("A published target goes before a sample one", published),
    ContractCase("Reports of regions are not summed into the whole", noSum),
    ContractCase("Families not reached are those of the list", notServed),
    ContractCase("A programme that nobody knows is told", unknown),
  ]

  private static func programmes(
    _ clerk: Clerk,
    in region: RegionCode? = .bekasi,
    year: Int? = nil
  ) async throws -> ProgrammeTable {
    try await clerk.registry.programmes(in: region, at: MomentQuery(year: year), for: .steward)
  }

  private static func table(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let bekasi = try await programmes(clerk)
    #expect(bekasi.region?.code == .bekasi && bekasi.moment.year == 2025)
    #expect(bekasi.standings.map(\.figures.programme.code) == ["sembako", "rutilahu"])
    #expect(try await programmes(clerk, in: .bogor).standings.isEmpty)
    #expect(try await programmes(clerk, in: .babelan).standings.isEmpty)
    let four = try await programmes(clerk, in: nil)
    #expect(four.region == nil && four.standings == bekasi.standings)
    try await clerk.take(
      .achievements,
      "programme,region,year,quarter,actual,source\nroad,32.01,2025,2,120,agency\n"
    )
    let bogor = try await programmes(clerk, in: .bogor)
    #expect(bogor.standings.map(\.figures.programme.code) == ["road"])
    #expect(bogor.standings.map(\.target) == [nil] && bogor.standings.map(\.actual) == [120])
  }

  private static func notReported(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let table = try await programmes(clerk)
    let sembako = try #require(table.standings.first)
    #expect(sembako.target == 8 && sembako.actual == nil && sembako.spent == nil)
    #expect(sembako.status == .notReported && sembako.isReportExpected)
    #expect(table.reports.expected == 2 && table.reports.received == 1)
    let page = try await clerk.programme("sembako", in: .bekasi)
    #expect(page.quarters.map(\.actual) == [nil, nil, nil, nil])
    #expect(page.whole.figures.reports.isEmpty)
  }

  private static func quarters(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let page = try await clerk.programme("rutilahu", in: .bekasi)
    #expect(page.whole.quarter == Quarter(year: 2025, number: 2))
    #expect(page.whole.target == 10 && page.whole.figures.agency == "Disperkimtan")
    #expect(page.whole.actual == 3 && page.whole.plan == 5 && page.whole.planBasis == .agency)
    #expect(page.whole.spent == 50 && page.whole.ceiling == 200)
    #expect(page.whole.status == .behind)
    #expect(page.quarters.map(\.actual) == [0, 3, nil, nil])
    #expect(page.quarters.map(\.status).last == .notBegun)
    #expect(page.path.map(\.name) == ["Bekasi"])
    #expect(Set(page.sources.map(\.id)) == ["agency", "sample"])
  }

  private static func names(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.programme("rutilahu", in: .bekasi).whole
    #expect(before.actual == 3 && before.figures.byName == 2 && before.withoutName == 1)
    let row = "programme,family,year,status,source\nrutilahu,B6,2025,finished,sample\n"
    try await clerk.take(.enrolments, row)
    let after = try await clerk.programme("rutilahu", in: .bekasi).whole
    #expect(after.actual == 3 && after.figures.byName == 3 && after.withoutName == 0)
    let sembako = try await clerk.programme("sembako", in: .bekasi).whole
    #expect(sembako.actual == nil && sembako.figures.byName == 2)
  }

  private static func withoutName(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let page = try await clerk.programme("rutilahu", in: .bekasi)
    let parts = page.namedParts
    #expect(parts.map(\.standing.figures.region.code) == [.tarumajaya, .babelan])
    #expect(parts.map(\.standing.actual) == [2, nil])
    #expect(parts.map(\.standing.figures.byName) == [1, 1])
    #expect(parts.map(\.standing.withoutName) == [1, nil])
    #expect(parts.map(\.offList) == [0, 1] && parts.map(\.named) == [.families, .recipients])
    #expect(page.missingNamesOfParts == page.whole.withoutName && page.whole.withoutName == 1)
    #expect(page.namedOffList == parts.reduce(0) { $0 + $1.offList })
    #expect(page.regionsBelow > parts.count)
    let village = try await clerk.programme("rutilahu", in: .setiaAsih)
    #expect(village.namedParts.isEmpty && village.regionsBelow == 0)
    #expect(try await clerk.programme("rutilahu", in: .country).namedParts.isEmpty)
  }

  private static func namedAlone(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .achievements,
      "programme,region,year,quarter,actual,source\nsembako,32.16,2025,2,5,agency\n"
    )
    let page = try await clerk.programme("sembako", in: .bekasi)
    #expect(page.whole.withoutName == 3 && page.parts.isEmpty)
    #expect(page.namedParts.map(\.standing.figures.region.code) == [.tarumajaya])
    #expect(page.namedParts.map(\.standing.figures.byName) == [2])
    #expect(page.missingNamesOfParts == nil)
    let district = try await clerk.programme("rutilahu", in: .tarumajaya)
    #expect(district.whole.withoutName == 1 && district.missingNamesOfParts == nil)
    #expect(district.namedParts.map(\.standing.figures.region.code) == [.setiaAsih])
  }

  private static func unnamed(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    // A training that somebody was invited to has named nobody yet; metres of road have no names.
    for code in ["pkh", "training", "road"] as [ProgrammeCode] {
      let page = try await clerk.programme(code, in: .bekasi)
      #expect(page.whole.figures.byName == nil, "\(code.word)")
    }
    #expect(try await clerk.programme("rutilahu", in: .bogor).whole.figures.byName == nil)
    let named = try await clerk.programme("sembako", in: .babelan).whole.figures.byName
    #expect(named == 0)
  }

  private static func parts(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let page = try await clerk.programme("rutilahu", in: .bekasi)
    #expect(page.parts.map(\.figures.region.code) == [.tarumajaya, .babelan])
    #expect(page.parts.map(\.actual) == [2, nil])
    #expect(page.parts.map(\.figures.byName) == [1, 1])
    #expect(try await clerk.programme("sembako", in: .bekasi).parts.isEmpty)
  }

  private static func years(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let earlier = try await clerk.programme("rutilahu", in: .bekasi, year: 2024).whole
    #expect(earlier.target == 6 && earlier.actual == nil && earlier.status == .notReported)
    #expect(earlier.figures.byName == nil && earlier.figures.year == 2024)
    #expect(try await clerk.programme("pkh", in: .bekasi, year: 2024).whole.figures.byName == 1)
    let table = try await programmes(clerk, year: 2024)
    #expect(table.standings.map(\.figures.programme.code) == ["rutilahu"])
    #expect(try await programmes(clerk, year: 2020).standings.isEmpty)
  }

  private static func published(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let header = "region,programme,year,value,unit,certainty,source\n"
    try await clerk.take(
      .targets,
      header + "32.16,rutilahu,2025,99,housing_unit,published,sample\n"
    )
    #expect(try await clerk.programme("rutilahu", in: .bekasi).whole.target == 10)
    try await clerk.take(
      .targets,
      header + "32.01,rutilahu,2025,99,housing_unit,published,sample\n"
    )
    #expect(try await clerk.programme("rutilahu", in: .bogor).whole.target == 99)
  }

  private static func noSum(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .achievements,
      "programme,region,year,quarter,actual,source\nsembako,32.16.01,2025,2,4,agency\n"
    )
    let page = try await clerk.programme("sembako", in: .bekasi)
    #expect(page.whole.actual == nil && page.whole.status == .notReported)
    #expect(page.parts.map(\.actual) == [4])
    #expect(try await clerk.programme("sembako", in: .tarumajaya).whole.actual == 4)
  }

  private static func notServed(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    #expect(try await clerk.programme("sembako", in: .bekasi).notServed == 5)
    #expect(try await clerk.programme("rutilahu", in: .setiaAsih).notServed == 2)
    #expect(try await clerk.programme("road", in: .bekasi).notServed == nil)
  }

  private static func unknown(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    await #expect(throws: RegistryError.unknownProgramme("nothing")) {
      try await clerk.programme("nothing", in: .bekasi)
    }
  }
}
