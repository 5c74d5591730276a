import Testing
import TuntasModel

@Suite("Which agency sent what for which quarter")
struct ReportsByAgencyTests {
  /// The reports of one agency: a letter a quarter; `x` sent, `-` not sent.
  private func standings(_ agency: String, _ quarters: String) -> [ProgrammeStanding] {
    quarters.enumerated().map { index, letter in
      GroupedSamples.standing(
        ProgrammeCode(agency),
        agency,
        .lowerSpending,
        quarter: index + 1,
        actual: letter == "x" ? 50 : nil
      )
    }
  }

  @Test("The agency late the longest stands first, then the one with most missing")
  func order() {
    let reports = ReportsByAgency(
      standings("complete", "xxx") + standings("one", "xx-") + standings("first", "-xx")
        + standings("two", "x--") + standings("also", "xxx")
    )
    let names = reports.agencies.map(\.agency.name)
    #expect(names == ["first", "two", "one", "complete", "also"])
    #expect(reports.agencies.map(\.missing) == [1, 2, 1, 0, 0])
    #expect(reports.agencies.map { $0.lateSince?.number } == [1, 2, 3, nil, nil])
  }

  @Test("Received of expected, quarter by quarter, oldest first")
  func quarters() throws {
    let given = standings("a", "x-") + standings("a", "xx")
    let agency = try #require(ReportsByAgency(given.reversed()).agencies.first)
    #expect(agency.quarters.map(\.quarter.number) == [1, 2])
    #expect(agency.quarters.map(\.reports.received) == [2, 1])
    #expect(agency.quarters.map(\.reports.expected) == [2, 2])
    #expect(agency.quarters[1].sent.count == 1)
    #expect(agency.quarters[1].missing.count == 1)
  }

  @Test("A quarter that is not over is not late")
  func notOver() {
    let standing = GroupedSamples.standing("a", "a", nil, quarter: 4, actual: nil, today: 3)
    let reports = ReportsByAgency([standing])
    #expect(reports.agencies.first?.missing == 0)
    #expect(reports.agencies.first?.quarters.first?.reports.expected == 0)
  }

  @Test("Without a target nothing is expected; what came is shown all the same")
  func withoutTarget() {
    let given = [nil, 5.0].map {
      GroupedSamples.standing("a", "a", nil, target: nil, actual: $0)
    }
    let quarter = ReportsByAgency(given).agencies.first?.quarters.first
    #expect(quarter?.sent.count == 1)
    #expect(quarter?.missing.isEmpty == true)
    #expect(quarter?.reports.expected == 0)
  }

  @Test("A reported zero is a report")
  func zero() {
    let reports = ReportsByAgency([GroupedSamples.standing("a", "a", nil, actual: 0)])
    #expect(reports.agencies.first?.missing == 0)
  }

  @Test("No standings, no agencies")
  func empty() {
    #expect(ReportsByAgency([]).agencies.isEmpty)
  }
}
