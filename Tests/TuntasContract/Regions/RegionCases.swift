import Testing
@testable import TuntasModel

/// Regions and how their lists stand.
enum RegionCases {
  static let all = [
    ContractCase("The four governments stand in their order, and are never summed", governments),
    ContractCase("Children of a region stand in the order of their codes", children),
    ContractCase("A government is counted family by family", counted),
    ContractCase("Counts add up from level to level", sums),
    ContractCase("A region without a list says so and is not zero", withoutList),
    ContractCase("Where nobody named anyone, nobody recorded is no zero", withoutNames),
    ContractCase("A part of the list that holds nobody is a zero", emptyPart),
    ContractCase("In another year other programmes count", years),
    ContractCase("An unknown region is told by every question", unknown),
    ContractCase("The overview shows regions, programmes, targets and lists together", overview),
    ContractCase("A map shows every village and how each part stands", map),
    ContractCase("Published figures stand with their sources", figures),
  ]

  private static func governments(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let table = try await clerk.regions(below: nil)
    #expect(table.region == nil && table.whole == nil && table.path.isEmpty)
    #expect(table.rows.map(\.region.code) == Governments.all)
    #expect(table.rows.map { $0.list?.id } == ["bekasi", nil, "bogor", nil])
    #expect(table.rows.map(\.families) == [7, 0, 3, 0])
    #expect(Set(table.sources.map(\.id)) == ["dinsos", "sample"] && table.isSynthetic)
    #expect(table.moment == Moment(year: 2025, day: try #require(CalendarDate("2025-06-30"))))
  }

  private static func children(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let levels: [(RegionCode, RegionLevel, Int)] = [
      (.bekasi, .district, 23), (.tarumajaya, .village, 8), (.setiaAsih, .village, 0),
    ]
    for (region, level, count) in levels {
      let table = try await clerk.regions(below: region)
      let codes = table.rows.map(\.region.code)
      #expect(codes.count == count && codes == codes.sorted())
      #expect(codes.allSatisfy { $0.level == level && region.contains($0) })
      #expect(table.region?.code == region && table.path.last?.code == region)
    }
    let path = try await clerk.regions(below: .setiaAsih).path
    #expect(path.map(\.name) == ["Bekasi", "Tarumajaya", "Setia Asih"])
  }

  private static func counted(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let bekasi = try await clerk.standing(.bekasi)
    #expect(bekasi.families == 7 && bekasi.people == 11)
    #expect(bekasi.recorded == 2 && bekasi.withoutProgramme == 5)
    #expect(bekasi.verified == 2)
    #expect(bekasi.deliberated == 1 && bekasi.villages == 187)
    #expect(bekasi.published?.value == 7 && bekasi.isSynthetic)
    let sagara = try await clerk.standing(.sagaraMakmur)
    #expect(sagara.families == 3 && sagara.people == 5 && sagara.recorded == 1)
    #expect(sagara.deliberated == 0)
  }

  private static func sums(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for region in [RegionCode.bekasi, .tarumajaya, .babelan, .bogor, Governments.cianjur] {
      let table = try await clerk.regions(below: region)
      let whole = try #require(table.whole)
      for count in [\RegionStanding.families, \.people, \.villages] {
        #expect(table.rows.reduce(0) { $0 + $1[keyPath: count] } == whole[keyPath: count])
      }
      for count in [\RegionStanding.recorded, \.verified, \.deliberated] {
        let parts = table.rows.compactMap { $0[keyPath: count] }
        #expect(parts.reduce(0, +) == whole[keyPath: count] ?? 0)
      }
    }
  }

  private static func withoutList(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.regions(below: nil).rows
    let city = try #require(rows.first { $0.region.code == Governments.bekasiCity })
    #expect(city.list == nil && !city.isCounted)
    #expect(city.recorded == nil && city.withoutProgramme == nil && city.verified == nil)
    let day = try await clerk.regions(below: nil).moment.day
    #expect(city.status(on: day) == .noData)
    #expect(try await clerk.standing(Governments.cianjur).list == nil)
  }

  private static func withoutNames(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let bogor = try await clerk.standing(.bogor)
    #expect(bogor.list?.id == "bogor" && bogor.families == 3 && bogor.isCounted)
    #expect(bogor.recorded == nil && bogor.withoutProgramme == nil && bogor.verified == nil)
    try await clerk.take(
      .enrolments,
      "programme,family,year,status,source\npkh,C2,2025,received,sample\n"
    )
    let named = try await clerk.standing(.bogor)
    #expect(named.recorded == 1 && named.withoutProgramme == 2)
  }

  private static func emptyPart(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.regions(below: .bekasi).rows
    let empty = rows.filter { ![.tarumajaya, .babelan].contains($0.region.code) }
    #expect(empty.count == 21)
    #expect(empty.allSatisfy { $0.families == 0 && $0.list?.id == "bekasi" && $0.isCovered })
    #expect(empty.allSatisfy { $0.withoutProgramme == 0 })
  }

  private static func years(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for (year, recorded) in [(2023, nil), (2024, 1), (2025, 2)] as [(Int, Int?)] {
      let moment = MomentQuery(year: year)
      let table = try await clerk.registry.regions(below: .bekasi, at: moment, for: .steward)
      #expect(table.moment.year == year && table.whole?.year == year)
      #expect(table.whole?.recorded == recorded && table.whole?.families == 7)
    }
  }

  private static func unknown(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let nowhere = try #require(RegionCode("99.99"))
    let (moment, registry) = (MomentQuery(), clerk.registry)
    let questions: [@Sendable () async throws -> Void] = [
      { _ = try await registry.overview(of: nowhere, at: moment, for: .steward) },
      { _ = try await registry.regions(below: nowhere, at: moment, for: .steward) },
      { _ = try await registry.deliberations(in: nowhere, at: moment, for: .steward) },
      { _ = try await registry.programmes(in: nowhere, at: moment, for: .steward) },
      { _ = try await registry.programme("pkh", in: nowhere, at: moment, for: .steward) },
      { _ = try await registry.figures(of: nowhere, at: moment, for: .steward) },
      { _ = try await registry.pace(of: nowhere, at: moment, for: .steward) },
      { _ = try await registry.map(of: nowhere, at: moment, for: .steward) },
      { _ = try await registry.quality(in: nowhere, at: moment, for: .steward) },
      { _ = try await clerk.families(FamilyQuery(region: nowhere)) },
      { _ = try await clerk.count(FamilyQuery(region: nowhere)) },
      { _ = try await clerk.search("siti", in: nowhere) },
    ]
    for (number, question) in questions.enumerated() {
      await #expect(throws: RegistryError.unknownRegion("99.99"), "question \(number)") {
        try await question()
      }
    }
  }

  private static func overview(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let (moment, registry) = (MomentQuery(), clerk.registry)
    let whole = try await registry.overview(of: .bekasi, at: moment, for: .steward)
    #expect(try await whole.regions == clerk.regions(below: .bekasi))
    let programmes = try await registry.programmes(in: .bekasi, at: moment, for: .steward)
    #expect(whole.programmes == programmes)
    #expect(whole.zeroTargets.map(\.year) == [2026])
    #expect(whole.lists.map(\.id) == ["bekasi-old", "bekasi"])
    #expect(whole.earlierList?.id == "bekasi-old")
    #expect(Set(whole.sources.map(\.id)) == ["agency", "dinsos"])
    let four = try await registry.overview(of: nil, at: moment, for: .steward)
    #expect(four.lists.isEmpty && four.regions.whole == nil)
  }

  private static func map(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let (moment, registry) = (MomentQuery(), clerk.registry)
    let bekasi = try await registry.map(of: .bekasi, at: moment, for: .steward)
    #expect(bekasi.villages.count == 187)
    #expect(try await bekasi.parts == clerk.regions(below: .bekasi).rows)
    let district = try await registry.map(of: .tarumajaya, at: moment, for: .steward)
    #expect(district.villages.count == 8 && district.parts.map(\.families).reduce(0, +) == 6)
    await #expect(throws: RegistryError.withoutMap(.setiaAsih)) {
      try await registry.map(of: .setiaAsih, at: moment, for: .steward)
    }
  }

  private static func figures(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .indicators,
      """
      region,indicator,period,value,unit,certainty,source
      32.16,extreme-poor-people,2024,900,people,published,agency
      32.01,extreme-poor-people,2024,800,people,published,agency

      """
    )
    let (moment, registry) = (MomentQuery(), clerk.registry)
    let bekasi = try await registry.figures(of: .bekasi, at: moment, for: .steward)
    #expect(bekasi.region?.code == .bekasi)
    #expect(bekasi.indicators.filter { $0.region == .bekasi }.map(\.value) == [900])
    #expect(bekasi.indicators.allSatisfy { $0.region != .bogor })
    #expect(bekasi.sources.contains { $0.id == "agency" })
    let country = try await registry.figures(of: nil, at: moment, for: .steward)
    #expect(country.region == nil && country.targets.map(\.year).contains(2026))
  }
}
