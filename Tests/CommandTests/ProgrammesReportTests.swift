import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct ProgrammesReportTests {
    @Test(arguments: [
      ("32.16", "rutilahu", 1670), ("32.16", "spald-s", 1652), ("32.01", "rutilahu", 3000),
    ])
    func publishedTargetsStand(region: String, code: String, target: Int) throws {
      let programme = try programme(code, in: region)
      #expect(programme["target"] as? Int == target)
      #expect(programme["region"] as? String == region)
      #expect(programme["year"] as? Int == 2025)
    }

    @Test func whatIsUnknownIsNullAndNeverZero() throws {
      let programme = try programme("rutilahu", in: "32.01")
      #expect(programme["actual"] is NSNull)
      #expect(programme["spent"] is NSNull)
      #expect(programme["deviation"] is NSNull)
      #expect(programme["status"] as? String == "notReported")
    }

    @Test func aProgrammeIsMeasuredAgainstItsOwnPlan() throws {
      let programme = try programme("rutilahu", in: "32.16")
      #expect(programme["plan"] as? Int == 835)
      #expect(programme["actual"] as? Int == 702)
      #expect(programme["byName"] as? Int == 655)
      #expect(programme["deviation"] as? Int == -133)
      #expect(programme["status"] as? String == "behind")
      #expect(programme["ceiling"] as? Int == 33_400_000_000)
      #expect(programme["agency"] as? String == "Disperkimtan")
    }

    @Test func everyKeyIsThereForEveryProgramme() throws {
      let keys: Set<String> = [
        "code", "name", "region", "year", "strategy", "agency", "unit", "target", "plan", "actual",
        "ceiling", "spent", "byName", "deviation", "status", "synthetic",
      ]
      for programme in try programmes() {
        #expect(keys.isSubset(of: programme.keys), "\(programme)")
      }
    }

    @Test func textAndPictureShowTheNumbersOfTheDocument() throws {
      let text = try Tuntas.run("report", "programmes", "--region", "32.16").output
      let words = "render programmes --region 32.16 --size 80x40 --format svg"
      let picture = try Tuntas.run(words: words).output
      for shown in ["702/1.670*", "826/1.652*", "911/1.246*"] {
        #expect(text.contains(shown))
        #expect(picture.contains(shown))
      }
    }

    @Test func anEarlierDayGivesAnEarlierQuarter() throws {
      let words = "report programmes --region 32.16 --format json --as-of 2025-07-28"
      let document = try Tuntas.json(words: words)
      let rows = try #require(document["programmes"] as? [[String: Any]])
      let rutilahu = try #require(rows.first { $0["code"] as? String == "rutilahu" })
      #expect(rutilahu["status"] as? String == "notScheduled")
      #expect(rutilahu["asOf"] as? String == "2025-06-30")
    }

    private func programmes(in region: String? = nil) throws -> [[String: Any]] {
      let place = region.map { " --region \($0)" } ?? ""
      let document = try Tuntas.json(words: "report programmes --format json" + place)
      return try #require(document["programmes"] as? [[String: Any]])
    }

    private func programme(_ code: String, in region: String) throws -> [String: Any] {
      try #require(try programmes(in: region).first { $0["code"] as? String == code })
    }
  }
}
