import Testing
import TuntasModel

@Suite("When the list would be empty at today's pace")
struct ProjectionTests {
  private static let lists = ListSamples.yearly

  /// What happened between two yearly lists, oldest first.
  private func projection(
    _ years: [(betterOff: Int, new: Int, back: Int, unknown: Int)],
    families: Int,
    start: Int = 1_000
  ) -> Projection {
    let lists = Array(Self.lists.prefix(years.count + 1))
    var families = families
    var flows: [ListFlow] = []
    let last = families
    families = start
    for (index, year) in years.enumerated() {
      let isNewest = index == years.count - 1
      let end = isNewest ? last : families + year.new + year.back - year.betterOff - year.unknown
      flows += [
        ListSamples.flow(
          lists[index],
          lists[index + 1],
          start: families,
          end: end,
          betterOff: year.betterOff,
          new: year.new,
          back: year.back,
          leftWithoutReason: year.unknown
        )
      ].compactMap(\.self)
      families = end
    }
    return Projection(
      ListComparison(lists, with: lists[years.count]),
      families: last,
      flows: flows
    )
  }

  private func reason(_ projection: Projection) -> ProjectionGap? {
    if case .unavailable(let gap) = projection { gap } else { nil }
  }

  private func dated(_ projection: Projection) -> Forecast? {
    if case .forecast(let forecast) = projection { forecast } else { nil }
  }

  @Test("100 families in two years and 200 left is four years, within the band of the two years")
  func forecast() throws {
    let forecast = try #require(
      dated(projection([(80, 0, 0, 0), (20, 0, 0, 0)], families: 200))
    )
    #expect(forecast.pace.net == 100)
    #expect((12.4...12.6).contains(forecast.pace.perQuarter))
    #expect(forecast.from == ListSamples.day("2025-12-05"))
    #expect(forecast.expected == ListSamples.day("2029-12-06"))
    #expect(forecast.earliest == ListSamples.day("2028-06-07"))
    #expect(forecast.latest == ListSamples.day("2035-12-03"))
    #expect(!forecast.pace.isDateAssumed)
    #expect(!forecast.isOverdue(on: ListSamples.day("2029-12-06")))
    #expect(forecast.isOverdue(on: ListSamples.day("2029-12-07")))
  }

  @Test("A part of a day counts as a whole one")
  func rounding() throws {
    let forecast = try #require(dated(projection([(80, 0, 0, 0), (20, 0, 0, 0)], families: 201)))
    // 201 families at 100 in 731 days are 1,469.31 days.
    #expect(forecast.expected == ListSamples.day("2029-12-14"))
  }

  @Test("New and returning families slow the pace; who left without a reason does not count")
  func net() throws {
    let forecast = try #require(
      dated(projection([(80, 10, 5, 30), (40, 3, 2, 7)], families: 860))
    )
    #expect(forecast.pace.intervals.map(\.net) == [65, 35])
    #expect(forecast.pace.leftWithoutReason == 37)
  }

  @Test("Died, moved and listed twice is no pace")
  func cleaning() throws {
    let gap = try #require(reason(projection([(0, 0, 0, 0), (0, 0, 0, 0)], families: 10)))
    #expect(gap == .noProgress(perQuarter: 0))
  }

  @Test("A slowest interval without progress leaves the band open")
  func openBand() throws {
    let forecast = try #require(
      dated(projection([(80, 0, 0, 0), (10, 10, 0, 0)], families: 200))
    )
    #expect(forecast.latest == nil)
    #expect(forecast.pace.slowest == forecast.pace.newest)
    #expect(forecast.pace.slowest.perQuarter == 0)
  }

  @Test("More came than left because they are better off")
  func backwards() throws {
    let gap = try #require(reason(projection([(10, 30, 0, 0), (10, 0, 0, 0)], families: 900)))
    guard case .noProgress(let perQuarter) = gap else {
      Issue.record("\(gap)")
      return
    }
    #expect((-1.3 ... -1.2).contains(perQuarter))
  }

  @Test("So slow that no calendar holds the day")
  func tooSlow() throws {
    let years = [(1, 0, 0, 0), (0, 0, 0, 0)]
    let gap = try #require(reason(projection(years, families: 90_000, start: 100_000)))
    #expect(gap == .tooSlow(perQuarter: 91.3125 / 731))
  }

  @Test("With one or two comparable lists there is none", arguments: [1, 2])
  func tooFew(count: Int) {
    let lists = Array(Self.lists.prefix(count))
    let projection = Projection(
      ListComparison(lists, with: lists[count - 1]),
      families: 5,
      flows: []
    )
    #expect(projection == .unavailable(.tooFewLists(comparable: count)))
  }

  @Test("Kab. Bekasi has three lists and none to compare")
  func bekasi() throws {
    let comparison = ListComparison(
      [ListSamples.january, ListSamples.before, ListSamples.after],
      with: ListSamples.after
    )
    let flow = try #require(
      ListSamples.flow(
        ListSamples.before,
        ListSamples.after,
        start: 1_926,
        end: 1_160,
        betterOff: 106
      )
    )
    let projection = Projection(comparison, families: 1_160, flows: [flow])
    let expected = ProjectionGap.listsNotComparable(
      comparable: 1,
      others: comparison.mismatches
    )
    #expect(projection == .unavailable(expected))
  }

  @Test("An empty list is reached, however few lists there are")
  func reached() {
    let comparison = ListComparison([], with: ListSamples.after)
    let projection = Projection(comparison, families: 0, flows: [])
    #expect(projection == .reached(ListSamples.after.date))
  }

  @Test("A flow that is missing or does not add up is named")
  func brokenFlows() throws {
    let lists = Array(Self.lists.prefix(3))
    let comparison = ListComparison(lists, with: lists[2])
    func flow(_ index: Int, start: Int, end: Int, died: Int) -> ListFlow? {
      ListFlow(
        from: lists[index],
        to: lists[index + 1],
        start: start,
        end: end,
        new: 0,
        back: 0,
        left: [.betterOff: 10, .died: died],
        leftWithoutReason: 0
      )
    }
    let first = try #require(flow(0, start: 100, end: 90, died: 0))
    let second = try #require(flow(1, start: 90, end: 80, died: 0))
    let cases: [([ListFlow?], Int, ProjectionGap?)] = [
      ([second, first], 80, nil),
      ([first], 80, .flowUnknown(from: "list-2024", to: "list-2025")),
      ([second], 80, .flowUnknown(from: "list-2023", to: "list-2024")),
      ([first, second], 81, .flowDoesNotAddUp(from: "list-2024", to: "list-2025")),
      (
        [first, flow(1, start: 90, end: 80, died: 3)], 80,
        .flowDoesNotAddUp(from: "list-2024", to: "list-2025")
      ),
      (
        [first, flow(1, start: 89, end: 79, died: 0)], 79,
        .flowDoesNotAddUp(from: "list-2024", to: "list-2025")
      ),
    ]
    for (flows, families, expected) in cases {
      let flows = flows.compactMap(\.self)
      #expect(reason(Projection(comparison, families: families, flows: flows)) == expected)
    }
  }

  @Test("A day that was assumed is told")
  func assumed() throws {
    var lists = Array(Self.lists.prefix(3))
    lists[0].dateCertainty = .assumed
    let flows = [
      ListSamples.flow(lists[0], lists[1], start: 100, end: 90, betterOff: 10),
      ListSamples.flow(lists[1], lists[2], start: 90, end: 80, betterOff: 10),
    ].compactMap(\.self)
    let projection = Projection(
      ListComparison(lists, with: lists[2]),
      families: 80,
      flows: flows
    )
    let forecast = try #require(dated(projection))
    #expect(forecast.pace.isDateAssumed)
    #expect(forecast.pace.intervals.map(\.isDateAssumed) == [true, false])
  }
}
