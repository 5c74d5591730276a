import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard

/// The classes in which a map's values are put.
struct MapClassesTests {
  @Test(
    arguments: [
      ([], []),
      ([0, 0], ["0"]),
      ([1], ["1"]),
      ([1, 2, 4], ["1", "2", "3", "4"]),
      ([0, 3], ["0", "1", "2", "3"]),
      ([0, 1, 7], ["0", "1–5", "6–10"]),
      ([12, 399], ["1–100", "101–200", "201–300", "301–400"]),
      ([0, 640], ["0", "1–250", "251–500", "501–750"]),
      ([9000], ["1–2.500", "2.501–5.000", "5.001–7.500", "7.501–10.000"]),
    ] as [([Double], [SafeText])]
  )
  func countsHaveRoundClassesAndNoneIsAClassOfItsOwn(values: [Double], names: [SafeText]) {
    #expect(MapClasses.counts(values, Words(.indonesian)).names == names)
  }

  @Test func everyCountHasAClassAndThereAreAtMostFour() {
    for most in 0..<3000 {
      let values = [0, Double(most)]
      for values in [values, [Double(most)]] {
        let classes = MapClasses.counts(values, Words(.english))
        #expect(classes.names.count <= 4)
        for value in values {
          let grade = classes.grade(of: value)
          #expect(grade.map { classes.names.indices.contains($0) } == true)
        }
      }
    }
  }

  @Test(
    arguments: [
      (0, 0), (24, 0), (25, 1), (49, 1), (50, 2), (74, 2), (75, 3), (100, 3),
    ] as [(Double, Int)]
  )
  func sharesHaveFixedClasses(percent: Double, grade: Int) {
    #expect(MapClasses.percents.grade(of: percent) == grade)
  }

  @Test(arguments: [(0, 0), (5, 0), (5.1, 1), (15, 1), (30, 2), (30.5, 3)] as [(Double, Int)])
  func theFirstClassOfPointsIsNotBehind(points: Double, grade: Int) {
    let classes = MapClasses.points(limit: 5, Words(.indonesian))
    #expect(classes.grade(of: points) == grade)
    #expect(classes.names == ["0–5", ">5–15", ">15–30", ">30"])
  }

  @Test func missingIsNoClass() {
    #expect(MapClasses.percents.grade(of: nil) == nil)
    let page = MapPage(
      region: Drawn.regions[0],
      path: [],
      moment: Drawn.moment,
      villages: [],
      parts: []
    )
    let cianjur = Drawn.regions.first { $0.code == Governments.cianjur }.map(Drawn.standing)
    for figure in MapFigure.allCases {
      let value = cianjur.map { figure.value(of: $0, on: page) } ?? 0
      #expect(value == nil, "\(figure)")
      let text = cianjur.map { figure.text(of: $0, on: page, Words(.indonesian)) }
      #expect(text == "–")
    }
  }

  @Test func oneStepsThroughTheFiguresAndBackToTheFirst() {
    var figure = MapFigure.withoutProgramme
    var seen: [Int] = []
    for _ in MapFigure.allCases {
      seen.append(figure.number)
      figure = figure.next
    }
    #expect(seen == [1, 2, 3, 4, 5] && figure == .withoutProgramme)
  }
}
