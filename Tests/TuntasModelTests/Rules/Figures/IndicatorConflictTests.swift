import Testing
import TuntasModel

@Suite("Published values that contradict one another")
struct IndicatorConflictTests {
  @Test("Two national values of one month are a range over two methods")
  func twoMethods() throws {
    let conflicts = IndicatorConflict.all(in: PublishedFigures.nationalRates)
    #expect(conflicts.count == 2)
    let march = try #require(conflicts.last)
    #expect(march.range == 0.83...1.26)
    #expect(march.changes == [.method, .line])
    #expect(march.sources == ["timetoday", "tirto"])
  }

  @Test("Values found by period and values named by a word are one contradiction, told once")
  func toldOnce() throws {
    let conflicts = IndicatorConflict.all(in: PublishedFigures.cianjurPoverty)
    #expect(conflicts.count == 1)
    #expect(conflicts.first?.range == 11.18...11.8)
    #expect(conflicts.first?.changes == [.method])
  }

  @Test("People placed and vacancies contradict one another and are no range")
  func differentThings() throws {
    let conflict = try #require(
      IndicatorConflict.all(in: PublishedFigures.bogorTraining).first
    )
    #expect(conflict.values.map(\.value) == [104, 2_676])
    #expect(conflict.range == nil)
    #expect(conflict.changes == [.unit])
    let histories = IndicatorHistory.all(of: PublishedFigures.bogorTraining)
    let touched = histories.filter { !$0.conflicts.isEmpty }.map(\.subject.code)
    #expect(touched == ["placed", "vacancies"])
  }

  @Test(
    "Values of two units, or of two programmes, are no range",
    arguments: [("groups", "training"), ("people", "capital")] as [(String, ProgrammeCode)]
  )
  func noRange(unit: String, programme: ProgrammeCode) throws {
    let figures = [
      PublishedFigures.training("attended", "training", 5, "people", conflict: "word"),
      PublishedFigures.training("attended", programme, 9, unit, conflict: "word"),
    ]
    let conflict = try #require(IndicatorConflict.all(in: figures).first)
    #expect(conflict.range == nil)
    #expect(!conflict.isRounding)
  }

  @Test("A word that only one value bears contradicts nothing")
  func alone() {
    let figure = PublishedFigures.people("2024", 1, conflict: "word", source: "a")
    #expect(IndicatorConflict.all(in: [figure]).isEmpty)
  }

  @Test("A value without a word that differs in the same period is found")
  func unnamed() {
    let figures = [
      PublishedFigures.people("2024", 1, conflict: "word", source: "a"),
      PublishedFigures.people("2024", 2, conflict: "word", source: "b"),
      PublishedFigures.people("2024", 3, source: "c"),
      PublishedFigures.people("2023", 4, source: "c"),
    ]
    let conflicts = IndicatorConflict.all(in: figures)
    #expect(conflicts.map(\.sources) == [["a", "b"], ["a", "b", "c"]])
  }

  @Test(
    "A rounded figure beside the exact one is told apart from a contradiction",
    arguments: [
      (446_800, 446_790, true), (137_000, 137_837, false), (204_500, 204_050, false),
      (0, 3, false),
    ] as [(Double, Double, Bool)]
  )
  func rounding(rounded: Double, exact: Double, isRounding: Bool) throws {
    let figures = [
      PublishedFigures.people("2024", rounded, isApproximate: true, source: "a"),
      PublishedFigures.people("2024", exact, source: "b"),
    ]
    let conflict = try #require(IndicatorConflict.all(in: figures).first)
    #expect(conflict.isRounding == isRounding)
    #expect(conflict.isApproximate)
  }

  @Test("Two approximate figures, or two exact ones, are no rounding")
  func noRounding() throws {
    for isApproximate in [true, false] {
      let figures = [446_800.0, 446_790].map {
        PublishedFigures.people("2024", $0, isApproximate: isApproximate, source: "a")
      }
      let conflict = try #require(IndicatorConflict.all(in: figures).first)
      #expect(!conflict.isRounding)
    }
  }
}
