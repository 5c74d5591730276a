import CursesTerminal
import Foundation
import TerminalKit
import Testing
import TextCharts
import TuntasTestSupport

/// What the code on the pages does.
struct PieceTests {
  @Test func aGreetingIsDrawn() {
    let drawn = Pieces.greeting(to: "Ada\u{1B}[31m").plainText()
    #expect(drawn.hasPrefix("┌─ Greeting ───"))
    #expect(!drawn.contains("\u{1B}"))
    #expect(Pieces.greeting(to: "Ada").rowText(1) == "│ Good morning, Ada    │")
  }

  /// The page of the example shows its frame as it is drawn.
  @Test func theFirstProgramLooksAsItsPageShows() async throws {
    let place = "Sources/TerminalKit/TerminalKit.docc/FirstProgram.md"
    let page = try String(contentsOf: Repository.root.appending(path: place), encoding: .utf8)
    let drawn = await Pieces.played()
    let isShown = page.contains("```text\n\(drawn)```")
    #expect(isShown, "The page does not show:\n\(drawn)")
  }

  @Test func aTerminalOfOnesOwnPrintsEveryFrame() {
    let paper = Pieces.printed()
    for mark in ["> Harbour", "> Hill", "> Lighthouse"] { #expect(paper.contains(mark)) }
    #expect(paper.count { $0 == "\n" } == 3 * 13)
    let isPlain = paper.utf8.allSatisfy { $0 < 128 }
    #expect(isPlain)
  }

  @Test func aPictureIsDrawn() {
    #expect(Pieces.picture().contains("<title id=\"title\">Rain by month</title>"))
  }

  @Test func aSearchTellsOfTheNewestQuestion() async {
    let catalogue = Catalogue(titles: ["The Sea", "Tides", "A Hill"])
    var program = OffscreenProgram(Search(catalogue: catalogue), state: Search.State())
    await program.start()
    await program.type("ti")
    #expect(program.state.found == ["Tides"])
    #expect(program.frame().rowText(2).hasPrefix("Tides"))
  }

  @Test(arguments: [
    (PrintedValue(4, "4"), 7, "●●●● 4 "), (PrintedValue(0, "0"), 4, "   0"),
    (PrintedValue(nil, "?"), 4, "·  ?"), (PrintedValue(9, "9"), 5, "●●… 9"),
    (PrintedValue(9, "9"), 1, "9"),
  ])
  func aChartOfOnesOwnKeepsThePromises(count: PrintedValue, columns: Int, expected: String) {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    DotRow(count: count).draw(in: canvas.bounds, on: &canvas)
    let drawn = canvas.rowText(0)
    #expect(drawn.filter { $0 != " " } == expected.filter { $0 != " " })
    for columns in 0...6 {
      for rows in 0...2 {
        var canvas = Canvas(size: Size(columns: 8, rows: 3))
        let rect = Rect(column: 1, row: 1, columns: columns, rows: rows)
        DotRow(count: count).draw(in: rect, on: &canvas)
        for row in 0..<3 {
          for column in 0..<8
          where !rect.contains(Position(column: column, row: row)) {
            #expect(canvas[column, row] == .blank)
          }
        }
      }
    }
  }

  @Test func aGlyphSetOfOnesOwnReplacesWhatItSays() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("█▌▐▃日", column: 0, row: 0)
    #expect(canvas.adapted(to: .plainBars).rowText(0) == "█││░? ")
  }

  @Test func optionsAreTheUsers() {
    let options = Pieces.options()
    #expect(options.glyphs == .plainBars && options.colors == .sixteen && options.showsCursor)
  }

  @Test func chartsStandWhereTheyAreDrawn() {
    var canvas = Canvas(size: Size(columns: 60, rows: 12))
    Pieces.bar(on: &canvas)
    #expect(canvas.rowText(7).contains("████│░░░░┃"))
    Pieces.row(in: Rect(column: 0, row: 0, columns: 60, rows: 2), on: &canvas)
    #expect(canvas.rowText(0).contains("Trees (planted)"))
    Pieces.course(of: [1, nil, 3], in: Rect(column: 2, row: 4, columns: 3, rows: 1), on: &canvas)
    #expect(canvas.rowText(4).hasPrefix("  ▃·█ 702"))
    #expect(Pieces.columns().target == PrintedValue(1670, "1,670"))
    #expect(Pieces.ticks().map(\.text.string).first == "2021")
  }
}
