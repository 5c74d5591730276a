import Testing
import TuntasModel

@Suite("How fast families would have to leave poverty")
struct PaceNeededTests {
  private func outcome(
    _ value: Double = 0,
    _ unit: String = "percent",
    year: Int = 2026,
    subject: TargetSubject = .indicator("extreme-poverty-rate"),
    families: Int = 1_160,
    listDate: String = "2023-12-05",
    on day: String = "2025-09-30"
  ) -> PaceNeeded.Outcome {
    let target = Target(
      subject: subject,
      region: .country,
      year: year,
      value: value,
      unit: unit,
      certainty: .published,
      source: "source"
    )
    return PaceNeeded(
      target,
      families: families,
      listDate: ListSamples.day(listDate),
      on: ListSamples.day(day)
    ).outcome
  }

  @Test("From today to the end of the target's year")
  func needed() {
    // 457 days are 5.005 quarters: 231.8 and 115.9, and nobody is a part of a family.
    #expect(outcome() == .perQuarter(families: 232))
    #expect(outcome(580, "families") == .perQuarter(families: 116))
    #expect(outcome(families: 1) == .perQuarter(families: 1))
  }

  @Test("From a list that is newer than today, from its own day")
  func neededFromTheList() {
    let later = outcome(listDate: "2025-12-31")
    #expect(later == outcome(on: "2025-12-31"))
    #expect(later != outcome())
  }

  @Test("The earlier target has passed and is still told")
  func missed() {
    #expect(outcome(year: 2024) == .missed(families: 1_160))
    #expect(outcome(580, "families", year: 2024) == .missed(families: 580))
    #expect(outcome(year: 2025, on: "2025-12-30") != .missed(families: 1_160))
    #expect(outcome(year: 2025, on: "2026-01-01") == .missed(families: 1_160))
    #expect(
      outcome(year: 2025, listDate: "2025-12-31", on: "2025-12-31") == .missed(families: 1_160)
    )
  }

  @Test("A list with no more families than the target allows has reached it")
  func reached() {
    #expect(outcome(families: 0) == .reached)
    #expect(outcome(580, "families", families: 580) == .reached)
    #expect(outcome(year: 2024, families: 0) == .reached)
  }

  @Test(
    "Zero is zero in every unit of extreme poverty; other values only in families",
    arguments: [
      (0, "percent", true), (0, "people", true), (0, "families", true), (5, "families", true),
      (1, "percent", false), (5, "people", false), (-5, "percent_relative", false),
      (0, "percent_relative", false), (-1, "families", false), (0.5, "families", false),
      (.nan, "families", false), (.nan, "percent", false), (.infinity, "families", false),
    ] as [(Double, String, Bool)]
  )
  func units(value: Double, unit: String, isOfFamilies: Bool) {
    #expect((outcome(value, unit) != .notOfFamilies) == isOfFamilies)
  }

  @Test("A target of a programme or of ordinary poverty says nothing of the list")
  func subjects() {
    #expect(outcome(subject: .programme("pkh")) == .notOfFamilies)
    #expect(outcome(subject: .indicator("poor-people")) == .notOfFamilies)
  }
}
