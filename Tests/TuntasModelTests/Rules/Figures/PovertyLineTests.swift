import Testing

@testable import TuntasModel

struct PovertyLineTests {
  private static let bekasi = Governments.bekasiRegency

  private static func line(
    _ amount: Double,
    _ from: String,
    _ basis: String? = nil,
    kind: PovertyLineKind = .extreme,
    unit: PovertyLineUnit = .personDay,
    of region: RegionCode = bekasi,
    source: String = "a"
  ) -> PovertyLine {
    PovertyLine(
      region: region,
      kind: kind,
      amount: amount,
      unit: unit,
      basis: basis,
      validFrom: period(from),
      certainty: .published,
      source: source
    )
  }

  private static func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure(text) }
    return period
  }

  private static func bps(_ amount: Double, _ year: String, source: String = "a") -> PovertyLine {
    line(amount, year, "BPS", kind: .bps, unit: .personMonth, source: source)
  }

  @Test(arguments: [
    // Kab. Bekasi: two lines in 2023, printed in January and in December.
    (line(10739, "2023-12"), [line(11941.1, "2023-01")], PovertyLineConflict.twoLines),
    (line(11941.1, "2023-01"), [line(10739, "2023-12")], .twoLines),
    (line(10739, "2024-02"), [line(11941.1, "2023-01")], nil),
    (line(10739, "2023"), [line(11941.1, "2023-01")], .twoLines),
    (line(10739, "2024"), [line(11941.1, "2023-01")], nil),
    // The same amount again contradicts nothing.
    (line(10739, "2023-12"), [line(10739, "2023-01")], nil),
    (line(10739, "2023-12"), [line(11000, "2023-12", source: "b")], .sourcesDiffer),
    // Another unit, kind or region is another thing.
    (line(10739, "2023-12"), [line(322170, "2023-12", unit: .personMonth)], nil),
    (line(10739, "2023-12"), [line(11941, "2023-12", of: .country)], nil),
    (line(10739, "2023-12"), [line(500_000, "2023", kind: .bps, unit: .personMonth)], nil),
    // The country: US$1.9 in 2022, US$2.15 from 2025; in between no method is stated.
    (
      line(391_000, "2025-01", "US$2.15", unit: .personMonth, of: .country),
      [line(322_170, "2022", "US$1.9", unit: .personMonth, of: .country)], .otherMethod
    ),
    (
      line(10739, "2022", "US$1.9", of: .country), [line(11941, "2021", of: .country)], nil
    ),
  ])
  func whatContradictsALine(
    line: PovertyLine,
    others: [PovertyLine],
    conflict: PovertyLineConflict?
  ) {
    #expect(line.conflict(among: others + [line]) == conflict)
  }

  @Test func aYearWithoutALineIsAGapAndHasNoRise() {
    let history = PovertyLineHistory(
      of: Self.bekasi,
      [Self.bps(120, "2012"), Self.bps(100, "2010"), Self.bps(126, "2013")]
    )
    #expect(history.years.map(\.year) == [2010, 2012, 2013])
    #expect(history.missingYears == [2011])
    #expect(history.years.map(\.rise) == [nil, nil, 126 / 120.0 - 1])
    #expect(history.hasOneMethod)
  }

  @Test func whereSourcesDifferThereIsNoAmountAndNoRise() {
    let history = PovertyLineHistory(
      of: Self.bekasi,
      [
        Self.bps(100, "2010"), Self.bps(110, "2011"), Self.bps(111, "2011", source: "b"),
        Self.bps(120, "2012"),
      ]
    )
    #expect(history.years.map(\.amount) == [100, nil, 120])
    #expect(history.years.allSatisfy { $0.rise == nil })
    #expect(history.years[1].lines.count == 2)
  }

  @Test func theNewestExtremeLineOfTheRegionItselfStandsFirst() throws {
    let lines = [
      Self.line(1, "2022", of: .country), Self.line(2, "2025", of: .country),
      Self.line(3, "2023-01"), Self.line(4, "2023-12"), Self.bps(5, "2024"),
    ]
    let moment = Moment(year: 2025, day: try #require(CalendarDate("2025-09-30")))
    let page = PovertyLinesPage(region: nil, moment: moment, lines: lines)
    #expect(page.extremeLines.map(\.amount) == [4, 3, 2, 1])
    #expect(page.histories.map(\.region) == [Self.bekasi])
  }
}
