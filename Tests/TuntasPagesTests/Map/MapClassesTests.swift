import DrawnWorld
import TerminalKit
import Testing
import TuntasModel

@testable import TuntasPages
@testable import TuntasWords

/// The classes in which a map's values are put.
struct MapClassesTests {
  @Test(
    arguments: [
      ([], []),
      ([0, 0], ["0"]),
      ([1], ["1"]),
      ([1, 2, 4], ["1", "2", "3–4"]),
      ([0, 3], ["0", "1–3"]),
      ([0, 1, 7], ["0", "1–5", "6–7"]),
      ([12, 399], ["12–50", "51–399"]),
      ([0, 1, 2, 3, 4, 5, 900], ["0", "1–2", "3–4", "5–900"]),
      ([5, 5, 5, 5, 5, 5, 6], ["5", "6"]),
      ([97, 104, 110, 160, 230, 2310], ["97–105", "106–150", "151–500", "501–2.310"]),
    ] as [([Double], [SafeText])]
  )
  func countsAreClassedByWhatTheyAreAndNoneIsAClassOfItsOwn(
    values: [Double],
    names: [SafeText]
  ) {
    #expect(MapClasses.counts(values, Words(.indonesian)).names == names)
  }

  @Test func everyValueHasAClassThatNamesItAndTheOrderIsKept() {
    var state: UInt64 = 7
    func random(_ most: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % (most + 1)
    }
    for round in 0..<600 {
      let most = [1, 3, 12, 100, 4000][round % 5]
      let values = (0..<(1 + random(40))).map { _ in Double(random(most)) }
      for classes in Self.classes(of: values) {
        #expect((1...4).contains(classes.names.count))
        let grades = values.sorted().compactMap { classes.grade(of: $0) }
        #expect(grades.count == values.count && grades == grades.sorted())
        #expect(grades.allSatisfy { classes.names.indices.contains($0) })
      }
    }
  }

  @Test func mostPartsAreInOneClassOnlyWhenTheyAreEqual() {
    let words = Words(.indonesian)
    for count in 4...40 {
      let close = (0..<count).map { 75 + Double($0) / 2 }
      for classes in [
        MapClasses.counts(close.map { 2 * $0 }, words),
        MapClasses.percents(close.map { $0 + 1 }, words),
        MapClasses.points(close, limit: 5, words),
      ] {
        var sizes: [Int: Int] = [:]
        for value in close { sizes[classes.grade(of: value) ?? -1, default: 0] += 1 }
        #expect(classes.names.count > 2, "\(count): \(classes.names)")
      }
    }
  }

  @Test(
    arguments: [
      (0, 0), (24, 0), (25, 1), (49, 1), (50, 2), (74, 2), (75, 3), (100, 3),
    ] as [(Double, Int)]
  )
  func sharesHaveFixedClassesWhereTheseTellPartsApart(percent: Double, grade: Int) {
    let classes = MapClasses.percents([10, 30, 60, 90], Words(.indonesian))
    #expect(classes.grade(of: percent) == grade)
    #expect(classes.names == ["0–24%", "25–49%", "50–74%", "75–100%"])
  }

  @Test func sharesOfMostPartsInOneQuarterAreClassedByWhatTheyAre() {
    let classes = MapClasses.percents([76, 78, 79, 81, 84, 85, 88, 91], Words(.indonesian))
    #expect(classes.names == ["76–78%", "79–82%", "83–85%", "86–91%"])
    #expect([76, 78, 79, 81, 84, 91].map { classes.grade(of: $0) } == [0, 0, 1, 1, 2, 3])
  }

  @Test(arguments: [(0, 0), (5, 0), (5.1, 1), (15, 1), (30, 2), (30.5, 3)] as [(Double, Int)])
  func theFirstClassOfPointsIsNotBehind(points: Double, grade: Int) {
    let classes = MapClasses.points([1, 8, 20, 40], limit: 5, Words(.indonesian))
    #expect(classes.grade(of: points) == grade)
    #expect(classes.names == ["0–5", ">5–15", ">15–30", ">30"])
  }

  @Test func pointsOfMostPartsInOneClassAreClassedByWhatTheyAre() {
    let classes = MapClasses.points([2, 31, 33.5, 35, 40.2, 52, 61], limit: 5, Words(.indonesian))
    #expect(classes.names == ["0–5", "5,1–34", "34,1–50", "50,1–61"])
    #expect([5, 33.5, 35, 61].map { classes.grade(of: $0) } == [0, 1, 2, 3])
  }

  private static func classes(of values: [Double]) -> [MapClasses] {
    let words = Words(.english)
    let greatest = max(1, values.max() ?? 1)
    let shares = values.map { ($0 / greatest * 100).rounded() }
    return [
      MapClasses.counts(values, words), MapClasses.percents(shares, words),
      MapClasses.points(values.map { $0 / 7 }, limit: 5, words),
    ]
  }

  @Test func missingIsNoClass() {
    #expect(MapClasses.percents([40], Words(.indonesian)).grade(of: nil) == nil)
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
