import Testing
import TuntasModel

@Suite("Which published values are joined")
struct IndicatorHistoryTests {
  private func values(of history: IndicatorHistory) -> [[Double?]] {
    history.series.map { $0.points.map(\.value) }
  }

  @Test("The national rates of four methods are four lines, and March 2024 stands on two")
  func nationalRates() throws {
    let history = try #require(IndicatorHistory.all(of: PublishedFigures.nationalRates).first)
    #expect(
      values(of: history) == [[4], [2.14, 2.04, 1.74], [1.12, 0.83], [1.26, 0.85]]
    )
    #expect(history.breaks.map(\.changes) == [[.method], [.method], [.method, .line]])
    #expect(history.breaks.map(\.before.value) == [4, 1.74, 0.83])
    #expect(history.breaks.map(\.after.value) == [2.14, 1.12, 1.26])
    #expect(history.breaks.allSatisfy { !$0.isSideBySide })
  }

  @Test("The order in which values come changes nothing but ties")
  func order() throws {
    let history = try #require(
      IndicatorHistory.all(of: PublishedFigures.nationalRates.reversed()).first
    )
    #expect(
      values(of: history) == [[4], [2.14, 2.04, 1.74], [1.12, 0.83], [1.26, 0.85]]
    )
  }

  @Test("3,961 people, 1,926 families and 1,160 families are never one line")
  func bekasi() throws {
    let histories = IndicatorHistory.all(of: PublishedFigures.bekasiExtreme)
    #expect(histories.map(\.subject.code) == ["extreme-poor-families", "extreme-poor-people"])
    let families = try #require(histories.first)
    #expect(values(of: families) == [[1_926], [1_160]])
    #expect(families.breaks.map(\.changes) == [[.method]])
    let people = try #require(histories.last)
    #expect(values(of: people) == [[3_961], [3_961], [1_500]])
    #expect(people.breaks.map(\.changes) == [[.line], [.method]])
    #expect(people.series.map(\.last.isApproximate) == [false, false, true])
  }

  @Test("A value by an unknown method stands beside the line and is joined to nothing")
  func unknownMethod() throws {
    let history = try #require(IndicatorHistory.all(of: PublishedFigures.cianjurPoverty).first)
    #expect(values(of: history) == [[9.15, 10.36, 11.18, 10.14], [11.8]])
    #expect(history.breaks.map(\.isSideBySide) == [true])
    #expect(history.breaks.map(\.before.value) == [11.18])
  }

  @Test("Two values by unknown methods are not joined to one another either")
  func unknownMethods() {
    let figures = [2_022, 2_023].map {
      PublishedFigures.training("students", "scholarship-s1", 1_200, "people", period: String($0))
    }
    let histories = IndicatorHistory.all(of: figures)
    #expect(histories.count == 1)
    #expect(histories.first?.series.count == 2)
    #expect(histories.first?.breaks.map(\.changes) == [[]])
  }

  @Test("The same indicator of two programmes is two histories")
  func programmes() {
    let figures = [
      PublishedFigures.training("unit-cost", "rutilahu", 20_000_000, "rupiah"),
      PublishedFigures.training("unit-cost", "cash-1.5m", 1_500_000, "rupiah"),
    ]
    #expect(IndicatorHistory.all(of: figures).count == 2)
  }

  @Test("Two sources with one value are one point with both sources")
  func agreement() throws {
    let figures = ["bisnis", "infobekasi"].map {
      PublishedFigures.people("2013", 137_837, source: $0)
    }
    let history = try #require(IndicatorHistory.all(of: figures).first)
    let point = try #require(history.series.first?.first)
    #expect(point.value == 137_837)
    #expect(point.sources == ["bisnis", "infobekasi"])
    #expect(history.conflicts.isEmpty)
  }

  @Test("Two sources with two values are a range, and what is approximate stays so")
  func range() throws {
    let figures = [
      PublishedFigures.people("2024", 204_500, isApproximate: true, source: "lists"),
      PublishedFigures.people("2024", 204_050, source: "bps"),
      PublishedFigures.people("2025", 190_977, source: "bps"),
    ]
    let history = try #require(IndicatorHistory.all(of: figures).first)
    let point = try #require(history.series.first?.first)
    #expect(point.value == nil)
    #expect(point.range == 204_050...204_500)
    #expect(point.sources == ["bps", "lists"])
    #expect(point.isApproximate)
    #expect(history.series.first?.last.value == 190_977)
    #expect(history.series.first?.last.isApproximate == false)
  }

  @Test("Zero is a value; what is no number is kept apart", arguments: [Double.nan, .infinity])
  func noNumber(value: Double) throws {
    let figures = [
      PublishedFigures.people("2023", 0, source: "a"),
      PublishedFigures.people("2024", value, source: "b"),
    ]
    let history = try #require(IndicatorHistory.all(of: figures).first)
    #expect(values(of: history) == [[0]])
    #expect(history.unusable.map(\.source) == ["b"])
    #expect(history.conflicts.isEmpty)
  }

  @Test("Nothing published, no history; nothing readable, no series")
  func empty() throws {
    #expect(IndicatorHistory.all(of: []).isEmpty)
    let figure = PublishedFigures.people("2024", .nan, source: "a")
    let history = try #require(IndicatorHistory.all(of: [figure]).first)
    #expect(history.series.isEmpty)
    #expect(history.breaks.isEmpty)
  }
}
