import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct ReportDataTests {
    @Test(arguments: [
      ("overview", "code"), ("overview --region 32.16", "code"), ("programmes", "code"),
      ("programmes --region 32.75 --year 2025", "code"), ("quality", "region"),
      ("quality --region 32.16", "region"),
    ])
    func aCSVReportHasTheKeysAndValuesOfTheDocument(report: String, first: String) throws {
      let rows = try Report.csv(report)
      let entries = try Report.entries(report)
      let heading = try #require(rows.first)
      #expect(heading.first == first && heading.last == "data")
      #expect(rows.count == entries.count + 1)
      let entry = try #require(entries.first)
      #expect(Set(heading.dropLast()) == Set(entry.keys))
      for (row, entry) in zip(rows.dropFirst(), entries) {
        #expect(row.count == heading.count)
        for (key, cell) in zip(heading.dropLast(), row) {
          #expect(cell == Report.cell(entry[key], of: key), "\(key)")
        }
      }
    }

    @Test func whatIsUnknownIsEmptyAndSampleRowsAreMarked() throws {
      let rows = try Report.csv("programmes")
      let heading = try #require(rows.first)
      let code = try #require(heading.firstIndex(of: "code"))
      let region = try #require(heading.firstIndex(of: "region"))
      let row = try #require(rows.first { $0[code] == "rutilahu" && $0[region] == "32.01" })
      let values = Dictionary(uniqueKeysWithValues: zip(heading, row))
      #expect(values["actual"] == "" && values["spent"] == "" && values["deviation"] == "")
      #expect(values["target"] == "3000" && values["status"] == "notReported")
      #expect(rows.dropFirst().contains { $0.last == "DATA CONTOH" })
    }

    @Test(arguments: ["text", "markdown", "html", "json", "csv"])
    func aReportGoesToAFileOfItsOwner(format: String) throws {
      let folder = try ScratchFolder()
      let words = ["report", "programmes", "--region", "32.16", "--format", format]
      let printed = try Tuntas.program.run(words, environment: Tuntas.environment)
      let path = folder.file("laporan").path()
      let written = try Tuntas.program.run(
        words + ["--output", path],
        environment: Tuntas.environment
      )
      #expect(written.status == 0)
      #expect(written.output.isEmpty)
      #expect(try folder.text("laporan") == printed.output)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).count == 1)
    }

    @Test func aFolderThatIsNotThereIsNamed() throws {
      let result = try Tuntas.run("report", "overview", "--output", "/nowhere/laporan.html")
      #expect(result.status == 73)
      #expect(result.errors.contains("/nowhere/laporan.html"))
      #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test func aReportNeverTakesThePlaceOfTheDatabase() throws {
      let world = try HostileWorld()
      let before = try Data(contentsOf: world.database)
      let path = world.database.path()
      let result = try Tuntas.run(
        "report",
        "programmes",
        "--database",
        path,
        "--output",
        path
      )
      #expect(result.status == 64)
      #expect(try Data(contentsOf: world.database) == before)
    }

    @Test func aReportIsNeverWrittenAmongTheSampleFiles() throws {
      let path = "sample-data/laporan-\(UUID().uuidString).html"
      let result = try Tuntas.run("report", "programmes", "--format", "html", "--output", path)
      #expect(result.status == 64)
      #expect(result.errors.contains(path))
      #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(arguments: ["pdf", "HTML", ""])
    func anUnknownFormIsAUsageError(format: String) throws {
      let result = try Tuntas.run("report", "overview", "--format", format)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }
}
