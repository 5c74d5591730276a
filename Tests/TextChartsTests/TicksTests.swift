import TerminalKit
import Testing
import TextCharts

struct TicksTests {
  @Test(
    arguments: [
      ([0, 2000], 48, [0, 500, 1000, 1500, 2000]),
      ([0, 1670], 24, [0, 1000, 2000]),
      ([0, 1670], 60, [0, 500, 1000, 1500, 2000]),
      ([120, 1013], 120, [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100]),
      ([0.1, 0.3], 48, [0.1, 0.15, 0.2, 0.25, 0.3]),
      ([0, 1], 48, [0, 0.25, 0.5, 0.75, 1]),
      ([-133, 51], 60, [-150, -100, -50, 0, 50, 100]),
      ([2021, 2025], 48, [2021, 2022, 2023, 2024, 2025]),
      ([5], 10, [0, 2.5, 5]),
      ([-5], 10, [-5, -2.5, 0]),
      ([0], 10, [0, 0.5, 1]),
      ([.nan, 3, .infinity, 0], 0, [0, 2, 4]),
      ([.nan], 80, []),
      ([], 80, []),
    ] as [([Double], Int, [Double])]
  )
  func ticksAreRoundAndHoldTheValues(values: [Double], cells: Int, expected: [Double]) {
    #expect(Ticks(covering: values, cells: cells).values == expected)
  }

  @Test(arguments: 0...120)
  func thereAreAsManyAsTheAxisHasRoomFor(cells: Int) {
    for greatest in [1, 3, 7.5, 42, 99, 1160, 1e6 - 1, 0.012] {
      let ticks = Ticks(covering: [0, greatest], cells: cells)
      #expect((2...max(2, cells / 12) + 1).contains(ticks.values.count))
      #expect(ticks.values.last.map { $0 >= greatest } ?? false)
      #expect([1, 2, 2.5, 5].contains { isPower(ticks.step / $0) })
    }
  }

  @Test(
    arguments: [
      [-.greatestFiniteMagnitude, .greatestFiniteMagnitude], [0, .leastNonzeroMagnitude],
      [1e16, 1e16 + 2], [-1e300, 1e-300],
    ] as [[Double]]
  )
  func extremesHaveTicksToo(values: [Double]) {
    let ticks = Ticks(covering: values, cells: 80).values
    #expect(ticks.count >= 1 && ticks.count <= 8)
    #expect(ticks.allSatisfy { $0.isFinite })
    #expect(ticks == ticks.sorted())
  }

  @Test func labelsBelowOneAnotherMayStandCloser() {
    let ticks = Ticks(covering: [0, 4000], cells: 12, cellsPerTick: 3)
    #expect(ticks.values == [0, 1000, 2000, 3000, 4000])
  }

  @Test func theCallerPrintsThem() {
    let printed = Ticks(covering: [0, 2], cells: 24).printed { "\(Int($0)) km" }
    #expect(printed.map(\.text) == ["0 km", "1 km", "2 km"])
    #expect(printed.map(\.value) == [0, 1, 2])
  }

  private func isPower(_ value: Double) -> Bool {
    [1e-4, 1e-3, 1e-2, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6].contains {
      abs(value / $0 - 1) < 1e-9
    }
  }
}
