import Foundation
import TerminalKit
import Testing
import TextCharts
import TuntasTestSupport

/// What is greater is nowhere drawn as what is less, in no chart and no set of glyphs, and what differs
/// by more than one step is not drawn alike.
struct OrderTests {
  @Test(arguments: OrderedChart.allCases, GlyphSet.builtIn)
  func whatIsGreaterIsNowhereDrawnAsLess(chart: OrderedChart, glyphs: GlyphSet) {
    var random = RandomCharts(seed: 20)
    var compared = 0
    for round in 0..<100 {
      for drawing in chart.drawings(&random, glyphs) {
        compared += drawing.marks.count
        guard let fault = drawing.fault else { continue }
        Issue.record("Round \(round): \(fault)\n\(drawing.picture)")
        return
      }
    }
    #expect(compared > 200)
  }

  /// Every file beside the shared ones, and every folder, is a chart with the file's name.
  @Test func noChartIsLeftOut() throws {
    let folder = Repository.root.appending(path: "Sources/TextCharts")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let names = files.filter { $0 != "Shared" && !$0.hasSuffix(".docc") }
      .map { $0.hasSuffix(".swift") ? String($0.dropLast(6)) : $0 }
    #expect(names.sorted() == OrderedChart.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: GlyphSet.builtIn)
  func aBarGoesOnBehindItsPlanWhenThePlanIsReachedAndOnlyThen(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 26)
    for _ in 0..<2000 {
      let plan = Double(random.number(0...1000)) / 1000
      let nearby = plan + Double(random.number(-60...60)) / 1000
      let actual = random.number(0...2) == 0 ? Double(random.number(0...1400)) / 1000 : nearby
      let columns = random.number(4...40)
      var canvas = Canvas(size: Size(columns: columns, rows: 1))
      BulletBar(actual: actual, plan: plan).draw(in: canvas.bounds, on: &canvas)
      let drawn = canvas.adapted(to: glyphs).rowText(0)
      let parts = drawn.split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 == "│" || $0 == "!"
      }
      let behind = parts.count == 2 ? Glyphs.halves(in: parts[1]) : -1
      if actual < plan {
        #expect(behind == 0, "\(actual) of \(plan): \(drawn)")
      } else if actual * Double(2 * columns - 3) >= 2 {
        #expect(behind > 0, "\(actual) of \(plan): \(drawn)")
      }
    }
  }

  @Test(arguments: GlyphSet.builtIn)
  func aColumnHidesTheTargetLineWhenTheTargetIsReachedAndOnlyThen(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 27)
    for _ in 0..<400 {
      let year = OrderedQuarters(&random, glyphs)
      for (index, actual) in year.actuals.enumerated() {
        let isReached = !year.hasTargetLine(overColumn: index)
        #expect(
          isReached == (actual >= year.target),
          "\(actual) of \(year.target)\n\(year.picture)"
        )
      }
    }
  }

  @Test(arguments: GlyphSet.builtIn)
  func aPointInTheRowOfALineTellsOnWhichSideOfItThePointIs(glyphs: GlyphSet) {
    var random = RandomCharts(seed: 28)
    for _ in 0..<400 {
      let course = OrderedCourse(&random, glyphs)
      for point in course.points {
        let lines = course.lines.filter { $0.row == point.row }.map(\.value)
        guard let least = lines.min(), let greatest = lines.max() else { continue }
        let side: OrderedCourse.Side =
          if lines.contains(point.value) { .on } else if point.value > greatest {
            .above
          } else if point.value < least { .below } else { .between }
        #expect(point.side == side, "\(point.value) and \(lines)\n\(course.picture)")
      }
    }
  }
}
