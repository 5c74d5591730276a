import Testing
import TuntasModel

@Suite("Programmes by agency, strategy and region")
struct ProgrammeGroupingTests {
  private let standings = [
    GroupedSamples.standing("pkh", "Dinsos", .lowerSpending, actual: 50, money: (40, 100)),
    GroupedSamples.standing("kube", "Dinsos", .raiseIncome, actual: nil),
    GroupedSamples.standing("road", "PUPR", .shrinkPockets, actual: 30, money: (10, 50)),
    GroupedSamples.standing("rutilahu", "Disperkimtan", .shrinkPockets, actual: 10),
    GroupedSamples.standing("papers", "Dukcapil", nil, actual: 100, money: (5, nil)),
  ]

  @Test("The agency that is furthest behind stands first, its programmes by attention")
  func byAgency() {
    let grouping = ProgrammeGrouping.byAgency(standings)
    let names = grouping.groups.map(\.key.name)
    #expect(names == ["Disperkimtan", "PUPR", "Dinsos", "Dukcapil"])
    let social = grouping.groups[2]
    #expect(social.standings.map(\.status) == [.notReported, .onPlan])
    #expect(social.counts == [.notReported: 1, .onPlan: 1])
    #expect(social.reports.received == 1)
    #expect(social.reports.expected == 2)
  }

  @Test("By strategy; what is a process has none")
  func byStrategy() {
    let grouping = ProgrammeGrouping.byStrategy(standings)
    #expect(grouping.groups.map(\.key) == [.shrinkPockets, .raiseIncome, .lowerSpending, nil])
    #expect(
      grouping.groups[0].standings.map(\.figures.programme.code.word) == ["rutilahu", "road"]
    )
  }

  @Test("By region; equal ones keep the order they came in")
  func byRegion() {
    let regions = [Governments.cianjur, Governments.bogor, Governments.bekasiCity]
    let standings = zip(regions, [50.0, 20, 50]).map { region, actual in
      GroupedSamples.standing("pkh", "Dinsos", .lowerSpending, in: region, actual: actual)
    }
    let grouping = ProgrammeGrouping.byRegion(standings)
    let expected = [Governments.bogor, Governments.cianjur, Governments.bekasiCity]
    #expect(grouping.groups.map(\.key) == expected)
  }

  @Test("Agencies of one name in two governments are two agencies")
  func twoGovernments() {
    let standings = [Governments.bogor, Governments.cianjur].map {
      GroupedSamples.standing("pkh", "Dinas Sosial", .lowerSpending, in: $0, actual: 50)
    }
    #expect(ProgrammeGrouping.byAgency(standings).groups.count == 2)
  }

  @Test("Districts of one government share its agencies")
  func districts() throws {
    let districts = try ["32.16.01", "32.16.02"].map { try #require(RegionCode($0)) }
    let standings = districts.map {
      GroupedSamples.standing("pkh", "Dinas Sosial", .lowerSpending, in: $0, actual: 50)
    }
    #expect(ProgrammeGrouping.byAgency(standings).groups.count == 1)
  }

  @Test("Nothing to put together")
  func empty() {
    #expect(ProgrammeGrouping.byAgency([]).groups.isEmpty)
  }
}
