import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct OverviewReportTests {
    @Test func theFourGovernmentsStandSideBySide() throws {
      let rows = try regions()
      #expect(rows.map(\.code) == ["32.16", "32.75", "32.01", "32.03"])
      #expect(rows.map(\.families) == [1160, 842, 6000, 3480])
      #expect(rows.map(\.withoutProgramme) == [220, 244, 2640, 1183])
    }

    @Test(arguments: [("32.16", 23), ("32.01", 40), ("32.03", 32), ("32.75", 12)])
    func everyLevelAddsUpToTheOneAbove(government: String, districts: Int) throws {
      let whole = try #require(try regions().first { $0.code == government })
      let parts = try regions(below: government)
      #expect(parts.count == districts)
      #expect(parts.reduce(0) { $0 + $1.families } == whole.families)
      #expect(parts.reduce(0) { $0 + $1.people } == whole.people)
      #expect(parts.reduce(0) { $0 + $1.withoutProgramme } == whole.withoutProgramme)
      for part in parts {
        let villages = try regions(below: part.code)
        #expect(!villages.isEmpty)
        #expect(villages.reduce(0) { $0 + $1.families } == part.families, "\(part.code)")
        #expect(villages.reduce(0) { $0 + $1.withoutProgramme } == part.withoutProgramme)
      }
    }

    @Test func aDistrictWithoutFamiliesStandsThereWithZero() throws {
      #expect(try regions(below: "32.16").contains { $0.families == 0 })
    }

    @Test func theSourcesOfTheListsAreNamed() throws {
      let document = try Tuntas.json(words: "report overview --format json")
      let sources = try #require(document["sources"] as? [[String: Any]])
      #expect(sources.contains { ($0["address"] as? String)?.contains("radarbekasi.id") == true })
      #expect(sources.contains { $0["synthetic"] as? Bool == true })
      #expect(document["total"] == nil)
    }

    @Test(arguments: ["report overview", "report programmes"])
    func whatGoesIntoAPipeIsAPageOfText(command: String) throws {
      let words = command.split(separator: " ").map(String.init)
      let result = try Tuntas.program.run(words, environment: Tuntas.environment)
      #expect(result.status == 0)
      #expect(!result.output.contains("\u{1B}"))
      #expect(result.output.contains("DATA CONTOH"))
      #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func thePlainCommandInAPipePrintsTheOverview() throws {
      let piped = try Tuntas.run()
      #expect(piped.status == 0)
      let report = try Tuntas.run("report", "overview")
      #expect(piped.output == report.output)
      #expect(piped.output.contains("940/1.160*"))
      #expect(piped.output.contains("3.360/±6.000*"))
    }

    private struct Region {
      var code: String
      var families: Int
      var people: Int
      var withoutProgramme: Int
    }

    private func regions(below region: String? = nil) throws -> [Region] {
      let place = region.map { " --region \($0)" } ?? ""
      let document = try Tuntas.json(words: "report overview --format json" + place)
      let rows = try #require(document["regions"] as? [[String: Any]])
      return try rows.map { row in
        Region(
          code: try #require(row["code"] as? String),
          families: try #require(row["families"] as? Int),
          people: try #require(row["people"] as? Int),
          withoutProgramme: try #require(row["withoutProgramme"] as? Int)
        )
      }
    }
  }
}
