import Testing
import TuntasModel

@Suite("How long a programme would take at a capacity")
struct WhatIfTests {
  private func trial(
    _ capacity: Double?,
    notServed: Int,
    unit: CountedUnit = .housingUnit,
    from first: Quarter = Quarter(year: 2026, number: 1)
  ) -> WhatIf {
    var programme = Samples.programme
    programme.unit = unit
    return WhatIf(programme: programme, capacity: capacity, notServed: notServed, from: first)
  }

  @Test("Quarter by quarter, parts of a unit counted from the beginning")
  func steps() {
    let steps = trial(10, notServed: 12, from: Quarter(year: 2025, number: 4)).steps()
    #expect(steps.map(\.served) == [2, 5, 7, 10, 12])
    #expect(steps.map(\.remaining) == [10, 7, 5, 2, 0])
    #expect(steps.map(\.quarter.number) == [4, 1, 2, 3, 4])
    #expect(steps.map(\.quarter.year) == [2025, 2026, 2026, 2026, 2026])
  }

  @Test(
    "When the last family is served",
    arguments: [
      (1_670, 1_160, .at(Quarter(year: 2026, number: 3))),
      (400, 100, .at(Quarter(year: 2026, number: 1))),
      (400, 101, .at(Quarter(year: 2026, number: 2))),
      (399, 100, .at(Quarter(year: 2026, number: 2))),
      (1, 3, .at(Quarter(year: 2028, number: 4))),
      (.infinity, 5, .at(Quarter(year: 2026, number: 1))),
      (100.9, 101, .at(Quarter(year: 2027, number: 1))),
      (0, 5, .never), (-3, 5, .never), (0.9, 5, .never), (0, 0, .done), (100, 0, .done),
      (100, -4, .done), (nil, 5, .capacityUnknown), (.nan, 5, .capacityUnknown),
    ] as [(Double?, Int, WhatIf.Completion)]
  )
  func completion(capacity: Double?, notServed: Int, expected: WhatIf.Completion) {
    #expect(trial(capacity, notServed: notServed).completion == expected)
  }

  @Test("The last step is the quarter of completion, and the one before is not")
  func agreement() throws {
    for capacity in 1...40 {
      for notServed in 1...60 {
        let whatIf = trial(Double(capacity), notServed: notServed)
        let steps = whatIf.steps(limit: 400)
        let last = try #require(steps.last)
        #expect(last.remaining == 0)
        #expect(whatIf.completion == .at(last.quarter))
        #expect(steps.dropLast().allSatisfy { $0.remaining > 0 })
      }
    }
  }

  @Test("Without capacity everybody is left in every quarter; without knowing it there is none")
  func noCapacity() {
    #expect(trial(0, notServed: 5).steps(limit: 4).map(\.remaining) == [5, 5, 5, 5])
    #expect(trial(nil, notServed: 5).steps().isEmpty)
    #expect(trial(10, notServed: 0).steps().isEmpty)
  }

  @Test("The number of quarters given has a limit")
  func limit() {
    let slow = trial(1, notServed: 1_000)
    #expect(slow.steps().count == 40)
    #expect(slow.steps(limit: 0).isEmpty)
    #expect(slow.steps(limit: -1).isEmpty)
    #expect(trial(0, notServed: 5).steps(limit: .max).count == 400)
    #expect(slow.completion == .at(Quarter(year: 3025, number: 4)))
  }

  @Test("What counts no families has no answer", arguments: [CountedUnit.metre, .person, .group])
  func otherUnit(unit: CountedUnit) {
    let whatIf = trial(9_500, notServed: 1_160, unit: unit)
    #expect(whatIf.completion == .otherUnit(unit))
    #expect(whatIf.steps().isEmpty)
  }

  @Test("No count is too large to be worked out")
  func large() {
    let whatIf = trial(.greatestFiniteMagnitude, notServed: .max)
    #expect(whatIf.completion == .at(Quarter(year: 2026, number: 4)))
    #expect(whatIf.steps().last?.remaining == 0)
  }
}
