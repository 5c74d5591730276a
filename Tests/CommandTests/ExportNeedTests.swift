import Testing
import TuntasModel
import TuntasTestSupport

extension CommandTests {
  /// Who has a need that no programme has answered yet.
  struct ExportNeedTests {
    /// The families with an active enrolment in programmes in a year, by the sample files.
    private static func served(by programmes: [String], in year: String) throws -> Set<String> {
      let rows = try Repository.sample("enrolments.csv").split(separator: "\n").dropFirst()
      let cells = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let active = cells.filter { row in
        programmes.contains(String(row[0])) && row[6] == year
          && ["received", "finished"].contains(row[7])
      }
      return Set(active.map { String($0[1]) })
    }

    /// What stands in a column of an export.
    private static func column(_ name: String, _ words: String) throws -> [String] {
      let result = try Tuntas.run(words: "export " + words)
      #expect(result.status == 0, "\(result.errors)")
      let rows = Report.csv(text: result.output)
      let index = try #require(rows.first?.firstIndex(of: name))
      return rows.dropFirst().map { $0[index] }
    }

    @Test(arguments: Need.allCases)
    func familiesAreThoseWithoutAnAnswerInTheYear(need: Need) throws {
      let all = try Self.column("id", "families --region 32.16")
      let served = try Self.served(by: need.programmes.map(\.word), in: "2025")
      let chosen = try Self.column("id", "families --region 32.16 --need \(need.rawValue)")
      #expect(chosen == all.filter { !served.contains($0) })
    }

    @Test func anotherYearHasOtherAnswers() throws {
      let all = try Self.column("id", "families --region 32.16")
      let served = try Self.served(by: ["pkh"], in: "2024")
      let chosen = try Self.column("id", "families --region 32.16 --need school --year 2024")
      #expect(!served.isEmpty && chosen == all.filter { !served.contains($0) })
    }

    @Test(arguments: [RecordKind.members, .listings, .verifications])
    func whatBelongsToAFamilyGoesWithIt(kind: RecordKind) throws {
      let families = Set(try Self.column("id", "families --region 32.16 --need house"))
      let all = try Self.column("family", "\(kind.rawValue) --region 32.16")
      let chosen = try Self.column("family", "\(kind.rawValue) --region 32.16 --need house")
      #expect(chosen == all.filter(families.contains))
      #expect(!chosen.isEmpty && chosen.count < all.count)
    }

    @Test(arguments: [Need.food, .house, .health])
    func gapsOfANeedAreFamiliesOfTheListWithoutAnAnswer(need: Need) throws {
      let untouched = Set(try Self.column("id", "gaps --region 32.16"))
      let gaps = Set(try Self.column("id", "gaps --region 32.16 --need \(need.rawValue)"))
      #expect(untouched.isStrictSubset(of: gaps))
      // Who has an answer of the village is on the newest list.
      let chosen = "--region 32.16 --status eligible --need \(need.rawValue)"
      let eligible = try Self.column("id", "gaps " + chosen)
      #expect(!eligible.isEmpty)
      #expect(Set(eligible) == Set(try Self.column("id", "families " + chosen)))
    }

    @Test func filtersWorkTogether() throws {
      let eligible = Set(try Self.column("id", "families --region 32.16 --status eligible"))
      let without = Set(try Self.column("id", "families --region 32.16 --need water"))
      let both = try Self.column("id", "families --region 32.16 --status eligible --need water")
      #expect(Set(both) == eligible.intersection(without))
    }

    @Test(arguments: [
      ("export families --need rumah", 64, "--need berisi \"rumah\"; seharusnya"),
      ("export gaps --need x", 64, "house, toilet, water, health, food, school, work,"),
      ("export enrolments --need house", 64, "enrolments tidak dapat disaring dengan --need"),
      ("export regions --need house", 64, "regions tidak dapat disaring dengan --need"),
      ("export issues --need house", 64, "issues tidak dapat disaring dengan --need"),
      ("export families --year 2025", 64, "families tidak dapat disaring dengan --year"),
      ("export members --need house --role analyst", 77, "Hanya steward"),
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
