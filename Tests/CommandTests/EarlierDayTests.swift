import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct EarlierDayTests {
    private static let day = "--as-of 2025-03-31"

    @Test func whatHasADateFollowsTheDay() throws {
      let rows = try Report.entries("overview \(Self.day)")
      let bekasi = try #require(rows.first { $0["code"] as? String == "32.16" })
      #expect(bekasi["recorded"] as? Int == 752)
      #expect(bekasi["withoutProgramme"] as? Int == 408)
      #expect(bekasi["deliberated"] as? Int == 0)
      #expect(bekasi["undatedRecorded"] as? Int == 354)
      let cianjur = try #require(rows.first { $0["code"] as? String == "32.03" })
      #expect(cianjur["laterList"] as? String == "2025-09-30")
    }

    @Test func theNewestDataHasNoMarks() throws {
      for row in try Report.entries("overview") {
        #expect(row["undatedRecorded"] is NSNull)
        #expect(row["laterList"] is NSNull)
      }
      let text = try Tuntas.run(words: "render overview").output
      #expect(!text.contains("≤") && !text.contains("→"))
    }

    @Test(arguments: [
      "render overview", "report overview --format text", "report overview --format markdown",
      "report overview --format html",
    ])
    func whatRestsOnRowsWithoutADateIsMarkedOnItsRow(words: String) throws {
      // Markdown guards the mark of a published number.
      let text = try Tuntas.run(words: "\(words) \(Self.day)").output.replacing("\\", with: "")
      #expect(text.contains("≤752/1.160*"))
      #expect(text.contains("≥408"))
      #expect(text.contains("→ Sep 2025"))
      #expect(text.contains("tanpa tanggal"))
    }

    @Test(arguments: [
      ("families --region 32.16.01", "≤1 program"), ("family --region 32.16.01", "SUDAH?"),
      ("sources --size 80x100", "≤"), ("sources --size 80x100", "–→"),
      ("family --region 32.16.01 --size 80x40", "PBI JKN?"),
    ])
    func aSingleRowTellsThatItsRowsHaveNoDate(screen: String, mark: String) throws {
      let words = "render \(screen) --language id"
      let text = try Tuntas.run(words: "\(words) \(Self.day)").output
      #expect(text.split(separator: "\n").contains { $0.contains(mark) && !$0.contains("Per ") })
      #expect(text.contains("tanpa tanggal"))
      #expect(try !Tuntas.run(words: words).output.contains(mark))
    }

    @Test func ofASourceThatCameLaterThePageSaysSo() throws {
      let source = try #require(
        try Repository.sample("sources.csv").split(separator: "\n").first {
          $0.contains("Suara.com") && $0.contains("2025-08-07")
        }?.split(separator: ",").first
      )
      let words = "render source --source \(source) --language id"
      let text = try Tuntas.run(words: "\(words) \(Self.day)").output
      #expect(text.contains("→: sumber ini baru terbit sesudah hari itu."))
      #expect(!text.contains("Tidak ada angka"))
      #expect(try !Tuntas.run(words: words).output.contains("→:"))
    }

    @Test(arguments: [
      "check", "check --format json", "report quality --format csv", "report quality --format json",
    ])
    func findingsAreSaidToBeOfTheNewestData(words: String) throws {
      let told = try Tuntas.run(words: "\(words) --language id \(Self.day)")
      #expect(told.errors.contains("Temuan menurut data terbaru, bukan per 31 Mar 2025."))
      let newest = try Tuntas.run(words: "\(words) --language id")
      #expect(newest.errors.isEmpty)
      #expect(newest.output == told.output)
      #expect(newest.output.contains(words.contains("--format") ? "2025-09-30" : "30 Sep 2025"))
    }

    @Test(arguments: ["gaps --region 32.16", "programmes --region 32.16", "quality --region 32.16"])
    func whatCannotFollowIsSaidOnTheScreen(screen: String) throws {
      let text = try Tuntas.run(words: "render \(screen) \(Self.day)").output
      // "Per" and "bukan per": the heading of every screen says only "keadaan".
      #expect(text.contains("er 31 Mar 2025"))
    }

    @Test(
      arguments: [
        ("2025-03-31", "0/43"), ("2025-04-27", "0/43"), ("2025-04-28", "43/43"),
        ("2025-07-27", "0/43"),
      ]
    )
    func aReportThatCameLaterIsNotIn(day: String, reports: String) throws {
      for words in ["render overview", "report overview --format markdown"] {
        let text = try Tuntas.run(words: "\(words) --language id --as-of \(day)").output
        #expect(text.replacing(" ", with: "").contains(reports), "\(words)")
      }
      let rows = try Report.entries("programmes --region 32.16 --as-of \(day)")
      #expect(rows.count { $0["actual"] is NSNull } == (reports == "43/43" ? 0 : 14))
      for screen in ["groups", "reports-in", "programmes --form 6"] {
        let text = try Tuntas.run(
          words: "render \(screen) --region 32.16 --language id --size 80x60 --as-of \(day)"
        ).output
        if screen == "groups" { #expect(text.contains("TERLAMBAT") == (reports == "43/43")) }
        #expect(text.contains("tanpa tanggal"), "\(screen)")
      }
    }

    @Test func aTargetThatWasSetLaterIsMarked() throws {
      let rows = try Report.entries("programmes --region 32.16 \(Self.day)")
      let toilets = try #require(rows.first { $0["code"] as? String == "spald-s" })
      #expect(toilets["laterTarget"] as? Int == 1652)
    }
  }
}
