import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct CheckTests {
    @Test func theSampleHasPeopleWithoutANIKAndSoTheCheckFails() throws {
      let result = try Tuntas.run("check", "--language", "id")
      #expect(result.status == 1)
      #expect(result.output.contains("DATA CONTOH"))
      #expect(result.output.contains("NIK kosong atau bukan 16 angka."))
      #expect(result.output.contains("32.16 Kab. Bekasi"))
      #expect(result.errors.isEmpty)
    }

    @Test func theCountsOfTheGovernmentsMakeTheWhole() throws {
      let whole = try counts("check --format json")
      var sum: [String: Int] = [:]
      for government in ["32.16", "32.75", "32.01", "32.03"] {
        let part = try counts("check --format json --region \(government)")
        sum.merge(part, uniquingKeysWith: +)
      }
      #expect(sum == whole)
      #expect(Set(whole.keys).isSuperset(of: ["K1", "P3", "P4", "I3"]))
    }

    @Test func theDocumentCountsEverySeverity() throws {
      let document = try Tuntas.json(words: "check --format json")
      let rules = try #require(document["rules"] as? [[String: Any]])
      for (key, severity) in [("critical", "critical"), ("warnings", "warning"), ("infos", "info")]
      {
        let sum = rules.filter { $0["severity"] as? String == severity }
          .reduce(0) { $0 + ($1["count"] as? Int ?? 0) }
        #expect(document[key] as? Int == sum)
      }
    }

    @Test func aVillageWithoutACriticalIssuePasses() throws {
      let village = try #require(try soundVillage())
      let result = try Tuntas.run("check", "--region", village, "--language", "en")
      #expect(result.status == 0)
      #expect(result.output.contains("Critical 0,"))
    }

    @Test func anUnknownRegionIsBadInput() throws {
      #expect(try Tuntas.run("check", "--region", "32.99").status == 65)
    }

    private func counts(_ words: String) throws -> [String: Int] {
      let rules = try Tuntas.json(words: words)["rules"] as? [[String: Any]] ?? []
      return rules.reduce(into: [:]) { counts, rule in
        guard let code = rule["rule"] as? String else { return }
        counts[code] = rule["count"] as? Int
      }
    }

    /// A village on which the sample has no family.
    private func soundVillage() throws -> String? {
      for district in try codes(below: "32.16") {
        for village in try codes(below: district)
        where try counts("check --format json --region \(village)")["K1"] == nil {
          return village
        }
      }
      return nil
    }

    private func codes(below region: String) throws -> [String] {
      let document = try Tuntas.json(words: "report overview --format json --region \(region)")
      let rows = document["regions"] as? [[String: Any]] ?? []
      return rows.compactMap { $0["code"] as? String }
    }
  }
}
