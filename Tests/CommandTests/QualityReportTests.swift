import Testing
import TuntasTestSupport

extension CommandTests {
  struct QualityReportTests {
    @Test(arguments: ["", " --region 32.16", " --region 32.16.17.2002", " --region 32.01"])
    func theCountsAreThoseOfTheCheck(place: String) throws {
      let check = try Tuntas.json(words: "check --format json" + place)
      let rules = try #require(check["rules"] as? [[String: Any]])
      var sums: [String: Int] = [:]
      for entry in try Report.entries("quality" + place) {
        sums[try #require(entry["rule"] as? String), default: 0] += entry["count"] as? Int ?? 0
      }
      #expect(!rules.isEmpty && sums.count == rules.count)
      for rule in rules { #expect(sums[rule["rule"] as? String ?? ""] == rule["count"] as? Int) }
    }

    /// On paper there is room for the whole sentence of a rule.
    @Test(arguments: [
      ("text", "NIK empty or not 16 digits"),
      ("markdown", "The NIK is empty or has not 16 digits."),
      ("html", "The NIK is empty or has not 16 digits."),
    ])
    func everyFormShowsTheSeveritiesAndTheDistricts(format: String, rule: String) throws {
      let check = try Tuntas.json(words: "check --format json --region 32.16")
      let words = "report quality --region 32.16 --language en --format \(format)"
      let result = try Tuntas.run(words: words)
      #expect(result.status == 0)
      for key in ["critical", "warnings", "infos"] {
        #expect(result.output.contains("\(try #require(check[key] as? Int))"), "\(key)")
      }
      for shown in ["Muaragembong", rule, "SAMPLE DATA"] {
        #expect(result.output.contains(shown), "\(shown)")
      }
    }

    @Test(arguments: [
      ("report quality --region 32.99", 65, "32.99"),
      ("report quality --scope 32.16 --region 32.01", 77, "Anda tidak berhak"),
      ("report mutu", 64, "mutu"),
    ])
    func whatCannotBeDoneIsSaidInOneSentence(
      command: String,
      status: Int32,
      sentence: String
    ) throws {
      try Refusal(status, sentence).expect(from: command)
    }
  }
}
