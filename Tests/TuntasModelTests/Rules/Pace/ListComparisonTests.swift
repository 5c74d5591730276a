import Testing
import TuntasModel

@Suite("Which lists can be compared")
struct ListComparisonTests {
  @Test(
    "Why two lists cannot be compared",
    arguments: [
      (ListSamples.list("a", "2024-12-05"), []),
      (ListSamples.list("a", "2024-12-05", covers: Governments.bogor), [.coverage]),
      (ListSamples.list("a", "2024-12-05", register: .dtsen), [.register]),
      (ListSamples.list("a", "2024-12-05", people: 9), [.unit]),
      (ListSamples.list("a", "2024-12-05", families: 3, people: 9), []),
      (ListSamples.list("a", "2024-12-05", line: 11_941.1), [.line]),
      (ListSamples.list("a", "2024-12-05", line: nil), [.line]),
      (ListSamples.list("a", "2024-12-05", line: .nan), [.line]),
      (ListSamples.list("a", "2024-12-05", stage: .afterVerification), [.stage]),
      (ListSamples.list("a", "2025-12-05"), [.sameDay]),
      (
        ListSamples.list("a", "2025-12-05", register: .dtks, line: 1, people: 9),
        [.register, .unit, .line, .sameDay]
      ),
    ] as [(FamilyList, [ListDifference])]
  )
  func differences(list: FamilyList, expected: [ListDifference]) {
    let current = ListSamples.list("current", "2025-12-05")
    #expect(current.differences(from: list) == expected)
    #expect(list.differences(from: current) == expected)
  }

  @Test("Two lists that name no line share the register's own measure")
  func noLine() {
    let lists = ["2024-12-05", "2025-12-05"].map {
      ListSamples.list($0, $0, register: .dtsen, line: nil)
    }
    #expect(lists[0].differences(from: lists[1]).isEmpty)
  }

  @Test("Of the three lists of Kab. Bekasi one can be compared: its own")
  func bekasi() {
    let comparison = ListComparison(
      [ListSamples.after, ListSamples.before, ListSamples.january],
      with: ListSamples.after
    )
    #expect(comparison.count == 1)
    #expect(comparison.intervals.isEmpty)
    #expect(comparison.mismatches.map(\.list.id) == ["bekasi-2023-01", "bekasi-2023-before"])
    #expect(
      comparison.mismatches.map(\.differences) == [[.register, .unit, .line, .stage], [.stage]]
    )
  }

  @Test("Comparable lists stand in the order of their days, the one that counts last")
  func order() {
    let yearly = ListSamples.yearly
    let comparison = ListComparison(yearly.reversed(), with: yearly[3])
    #expect(comparison.lists == yearly)
    #expect(comparison.mismatches.isEmpty)
    #expect(comparison.intervals.map(\.from) == Array(yearly.dropLast()))
    #expect(comparison.intervals.map(\.to) == Array(yearly.dropFirst()))
  }

  @Test("What came after the list that counts was not known on its day")
  func later() {
    let yearly = ListSamples.yearly
    let comparison = ListComparison(yearly, with: yearly[1])
    #expect(comparison.lists == [yearly[0], yearly[1]])
    #expect(comparison.mismatches.isEmpty)
  }

  @Test("Of two earlier lists of one day the second is told apart")
  func sameDay() {
    let lists = ["a", "b"].map { ListSamples.list($0, "2024-12-05") }
    let comparison = ListComparison(lists, with: ListSamples.list("current", "2025-12-05"))
    #expect(comparison.lists.map(\.id) == ["a", "current"])
    #expect(comparison.mismatches.map(\.list.id) == ["b"])
    #expect(comparison.mismatches.map(\.differences) == [[.sameDay]])
  }

  @Test("A list alone can be compared with itself only")
  func alone() {
    #expect(ListComparison([], with: ListSamples.after).count == 1)
    #expect(ListComparison([ListSamples.after], with: ListSamples.after).count == 1)
  }
}
