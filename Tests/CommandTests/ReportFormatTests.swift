import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct ReportFormatTests {
    private static let kinds = ["overview", "programmes", "quality"]

    @Test(arguments: kinds)
    func anAnnexIsOneFileThatNeedsNothingElse(kind: String) throws {
      let page = try ReportPage(words: "report \(kind) --format html")
      #expect(page.isWellFormed)
      #expect(page.elements.first?.name == "html")
      #expect(!page.text.contains("<script"))
      #expect(!page.elements.contains { ["img", "link", "iframe", "object"].contains($0.name) })
      let addresses = page.elements.flatMap { element in
        ["src", "href", "xlink:href", "action"].compactMap { element.attributes[$0] }
      }
      #expect(addresses.isEmpty)
      let pieces = page.text.components(separatedBy: "url(").dropFirst()
      #expect(pieces.allSatisfy { $0.hasPrefix("#fill-") })
      #expect(!page.text.contains("@import"))
    }

    @Test(arguments: kinds)
    func sampleDataIsMarkedOnEveryPrintedPage(kind: String) throws {
      let page = try ReportPage(words: "report \(kind) --format html")
      let marks = page.elements.filter { $0.attributes["class"] == "mark" }
      #expect(marks.map(\.text) == ["DATA CONTOH"])
      // What is fixed is printed on every page.
      #expect(page.text.contains(".mark {\n  position: fixed;"))
      let markdown = try Tuntas.run(words: "report \(kind) --format markdown").output
      #expect(markdown.contains("**DATA CONTOH**"))
    }

    @Test func everyProgrammeHasItsBarAndEveryReportedOneItsQuarters() throws {
      let page = try ReportPage(words: "report programmes --region 32.16 --format html")
      let rows = try Report.entries("programmes --region 32.16")
      #expect(page.pictures("bullet").count == rows.count)
      #expect(page.pictures("gap").count == rows.count { !($0["deviation"] is NSNull) })
      #expect(page.pictures("parts").count == Set(rows.map { $0["agency"] as? String }).count)
      let reported = rows.count { !($0["actual"] is NSNull) }
      #expect(page.pictures("quarters").count >= reported)
      let titles = page.pictures("quarters").compactMap { $0.attributes["aria-label"] }
      #expect(
        titles.contains {
          $0.hasPrefix("Rutilahu") && $0.contains("TW III: realisasi 702, rencana 835")
        }
      )
    }

    @Test(arguments: ["text", "markdown", "html"])
    func everyFormShowsTheNumbersOfTheScreen(format: String) throws {
      let words = "report programmes --region 32.16 --format \(format)"
      let text = try Tuntas.run(words: words).output.replacing("\\*", with: "*")
      for shown in ["702/1.670*", "826/1.652*", "911/1.246*", "−133", "TERLAMBAT", "–/600"] {
        #expect(text.contains(shown), "\(shown)")
      }
    }

    @Test(arguments: ["text", "markdown", "html"])
    func everyFormShowsTheFourListsAndNoTotal(format: String) throws {
      let text = try Tuntas.run(words: "report overview --format \(format)").output
        .replacing("\\*", with: "*")
      for shown in ["940/1.160*", "598/842", "3.360/±6.000*", "2.297/3.480"] {
        #expect(text.contains(shown), "\(shown)")
      }
      #expect(!text.contains("11.482"))
    }

    @Test func anAnnexSpeaksTheLanguageAskedFor() throws {
      let page = try ReportPage(words: "report programmes --format html --language en")
      #expect(page.elements.first?.attributes["lang"] == "en")
      #expect(page.text.contains("BEHIND"))
      #expect(!page.text.contains("TERLAMBAT"))
    }

    @Test(arguments: kinds)
    func rowsOfMarkdownTablesHaveTheCellsOfTheirHeading(kind: String) throws {
      let text = try Tuntas.run(words: "report \(kind) --format markdown").output
      #expect(Report.tables(in: text).count >= 2)
      for table in Report.tables(in: text) {
        #expect(Set(table.map { Report.bars(in: $0) }).count == 1, "\(table[0])")
      }
    }

    @Test func markdownInASCIIHasBarsInASCII() throws {
      let words = "report programmes --region 32.16 --format markdown --glyphs ascii"
      let text = try Tuntas.run(words: words).output
      #expect(!text.contains("█") && !text.contains("┃"))
      for table in Report.tables(in: text) {
        #expect(Set(table.map { Report.bars(in: $0) }).count == 1, "\(table[0])")
      }
    }
  }
}
