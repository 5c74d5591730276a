import Testing
import TuntasModel
import TuntasTestSupport

extension CommandTests {
  /// Who has a need that no programme has answered yet.
  struct ExportNeedTests {
    /// The sample files, read and judged a second time.
    private static let sample = Result { try SampleNeeds() }

    /// What stands in a column of an export.
    private static func column(_ name: String, _ words: String) throws -> [String] {
      let result = try Tuntas.run(words: "export " + words)
      #expect(result.status == 0, "\(result.errors)")
      let rows = Report.csv(text: result.output)
      let index = try #require(rows.first?.firstIndex(of: name))
      return rows.dropFirst().map { $0[index] }
    }

    /// The register ids of gaps, which name families by their number alone.
    private static func gaps(_ words: String) throws -> [String] {
      let ids = try SampleNeeds.ids.get()
      return try column("number", "gaps " + words).map { try #require(ids[$0]) }
    }

    @Test(arguments: Need.allCases)
    func familiesAreThoseWhoNeedItAndHaveNoAnswerInTheYear(need: Need) throws {
      let sample = try Self.sample.get()
      let all = try Self.column("id", "families --region 32.16")
      let chosen = try Self.column("id", "families --region 32.16 --need \(need.rawValue)")
      #expect(chosen == all.filter { sample.isOpen(need, for: $0, in: "2025") })
      #expect(!chosen.isEmpty && chosen.count < all.count)
    }

    @Test func anotherYearHasOtherAnswers() throws {
      let sample = try Self.sample.get()
      let all = try Self.column("id", "families --region 32.16")
      let chosen = try Self.column("id", "families --region 32.16 --need food --year 2024")
      #expect(chosen == all.filter { sample.isOpen(.food, for: $0, in: "2024") })
      #expect(chosen != all.filter { sample.isOpen(.food, for: $0, in: "2025") })
    }

    @Test(arguments: ["32.16", "32.75", "32.03.11"])
    func gapsMarkWhatTheRecordDoesNotTell(region: String) throws {
      let sample = try Self.sample.get()
      for need in Need.allCases {
        let chosen = "--region \(region) --need \(need.rawValue)"
        let ids = try Self.gaps(chosen)
        let words = "gaps " + chosen
        let marks = try Self.column("recordedNeed", words)
        #expect(marks == ids.map { sample.recorded(need, of: $0) }, "\(need)")
        #expect(!marks.contains("no_need") && !marks.contains(""))
        #expect(try Set(Self.column("need", words)) == [need.rawValue])
      }
      // Who has a toilet of its own is not asked for one.
      let listed = try Self.gaps("--region \(region) --need toilet")
      #expect(listed.allSatisfy { sample.value("toilet", of: $0) != "own" } && !listed.isEmpty)
      #expect(try Set(Self.column("recordedNeed", "gaps --region \(region)")) == [""])
    }

    @Test func everyFormOfTheFileIsMarked() throws {
      let words = "export gaps --region 32.03.11 --need toilet --format json"
      let lines = try Tuntas.run(words: words).output.split(separator: "\n")
      let marks = try Self.column("recordedNeed", "gaps --region 32.03.11 --need toilet")
      #expect(lines.count == marks.count)
      #expect(
        zip(lines, marks).allSatisfy { $0.contains("\"recordedNeed\":\"\($1)\"") },
        "\(lines.first ?? "")"
      )
    }

    @Test func theHelpSaysWhatIsNotJudged() throws {
      let help = try Tuntas.run(words: "export --help").output
      let text = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("Food, work, work-insurance and business are not judged"))
      #expect(text.contains("recordedNeed unknown"))
    }

    @Test(arguments: [RecordKind.members, .listings, .verifications])
    func whatBelongsToAFamilyGoesWithIt(kind: RecordKind) throws {
      let families = Set(try Self.column("id", "families --region 32.16 --need house"))
      let all = try Self.column("family", "\(kind.rawValue) --region 32.16")
      let chosen = try Self.column("family", "\(kind.rawValue) --region 32.16 --need house")
      #expect(chosen == all.filter(families.contains))
      #expect(!chosen.isEmpty && chosen.count < all.count)
    }

    @Test(arguments: [Need.food, .work, .health])
    func gapsOfANeedAreFamiliesOfTheListWithoutAnAnswer(need: Need) throws {
      let untouched = Set(try Self.gaps("--region 32.16"))
      let gaps = Set(try Self.gaps("--region 32.16 --need \(need.rawValue)"))
      #expect(untouched.isStrictSubset(of: gaps))
      // Who has an answer of the village is on the newest list.
      let chosen = "--region 32.16 --status eligible --need \(need.rawValue)"
      let eligible = try Self.gaps(chosen)
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
