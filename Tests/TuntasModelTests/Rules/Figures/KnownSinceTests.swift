import Testing
import TuntasModel

@Suite("Since when something published was known")
struct KnownSinceTests {
  private func target(_ document: String?) -> Target {
    Target(
      subject: .indicator("extreme-poverty-rate"),
      region: .country,
      year: 2026,
      value: 0,
      unit: "percent",
      document: document,
      certainty: .published,
      source: "news"
    )
  }

  @Test(
    "A target is as old as its document, otherwise as its source",
    arguments: [
      ("Inpres 8/2025", nil, "2025-03-27"), ("Inpres 4/2022", "2024-09-20", "2022-06-08"),
      ("Perbup 12/2024", "2025-06-24", "2024-01-01"), ("RKPD", "2025-06-24", "2025-06-24"),
      (nil, "2023-04", "2023-04-01"), (nil, "2023", "2023-01-01"), (nil, nil, nil),
    ] as [(String?, String?, String?)]
  )
  func targets(document: String?, published: String?, day: String?) {
    let since = target(document).knownSince(published.flatMap { Period($0) })
    #expect(since?.description == day)
  }

  @Test("A figure is no older than the time it speaks of, nor than its source")
  func indicators() {
    func since(_ period: String, _ published: String?) -> String? {
      Period(period).flatMap { period in
        Indicator(
          region: .country,
          code: "poor-people",
          period: period,
          value: 1,
          unit: "people",
          certainty: .published,
          source: "news"
        ).knownSince(published.flatMap { Period($0) })?.description
      }
    }
    #expect(since("2025-03", nil) == "2025-03-01")
    #expect(since("2019", "2021-07-12") == "2021-07-12")
    #expect(since("2025", "2025") == "2025-01-01")
  }
}
