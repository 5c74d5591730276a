import Testing
import TuntasModel

@Suite("Which targets count")
struct TargetRulesTests {
  private static let bekasi = Governments.bekasiRegency

  private static func target(_ region: RegionCode, _ year: Int, _ document: String?) -> Target {
    Target(
      subject: .indicator(ZeroTargets.indicators[0]),
      region: region,
      year: year,
      value: 0,
      unit: "percent",
      document: document,
      certainty: .published,
      source: "source"
    )
  }

  @Test(
    "A target told twice counts once, and a government's own stands for the instruction it repeats",
    arguments: [
      ([(.country, 2024, "A"), (.country, 2024, "B")], [0]),
      ([(.country, 2024, "A"), (bekasi, 2024, "A")], [1]),
      ([(.country, 2024, "A"), (bekasi, 2024, "B")], [0, 1]),
      ([(.country, 2024, "A"), (bekasi, 2026, "A")], [0, 1]),
      ([(.country, 2024, nil), (bekasi, 2024, nil)], [0, 1]),
    ] as [([(RegionCode, Int, String?)], [Int])]
  )
  func counted(given: [(RegionCode, Int, String?)], expected: [Int]) {
    let targets = given.map { Self.target($0.0, $0.1, $0.2) }
    #expect(ZeroTargets.counted(targets) == expected.map { targets[$0] })
  }

  @Test("One target a year, oldest first, the country's own before another's")
  func oneAYear() {
    let targets = [
      Self.target(Self.bekasi, 2026, "C"), Self.target(Self.bekasi, 2024, "B"),
      Self.target(.country, 2024, "A"),
    ]
    #expect(Target.oneAYear(targets) == [targets[2], targets[0]])
  }

  @Test(
    "Nobody is waiting below zero",
    arguments: [
      (.list(families: 7), 7), (.list(families: -1), 0), (.target(target: 10, actual: 4), 6),
      (.target(target: 4, actual: 10), 0),
    ] as [(NotServed, Int)]
  )
  func notServed(waiting: NotServed, expected: Int) {
    #expect(waiting.count == expected)
  }
}
