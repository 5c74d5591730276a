import Testing
import TuntasModel

@Suite("The family of the drawn card")
struct FamilyCardTests {
  private let sample = Sample.standard

  private let family = Sample.standard.rows(.families)
    .first { $0["village"] == "32.16.17.2002" }?["id"]

  @Test("It is the first of Pantai Bahagia, which has twenty or more")
  func house() throws {
    let row = try #require(sample.rows(.families).first { $0["id"] == family })
    let columns = ["decile", "ownership", "wall", "floor", "water", "toilet"]
    let found = columns.map { row[$0] }
    #expect(found == ["1", "own", "bamboo", "earth", "protected_well", "other"])
    #expect(Folder.standard.families(in: "32.16.17.2002") >= 20)
  }

  @Test("Five people, the mother's mother without NIK")
  func people() {
    let rows = sample.rows(.members).filter { $0["family"] == family }
    #expect(
      rows.map { "\($0["relation"]) \($0["sex"]) \($0["birth_date"].prefix(4))" } == [
        "head f 1979", "child m 2001", "child f 2008", "child m 2011", "parent f 1957",
      ]
    )
    #expect(rows.map { $0["nik"].isEmpty } == [false, false, false, false, true])
    #expect(rows.map { $0["in_school"] } == ["", "no", "yes", "yes", ""])
  }

  @Test("Two programmes since 2022, cash in 2023, three under way")
  func programmes() {
    let rows = sample.rows(.enrolments).filter { $0["family"] == family }
    let found = Set(rows.map { "\($0["programme"]) \($0["year"]) \($0["status"])" })
    let since = ["2022", "2023", "2024", "2025"]
    let expected = ["pkh", "sembako"].flatMap { programme in
      since.map { "\(programme) \($0) received" }
    }
    let others = [
      "cash-1.5m 2023 received", "training 2025 invited", "spald-s 2025 proposed",
      "pbi-national 2025 received",
    ]
    #expect(found == Set(expected + others))
    #expect(rows.count { $0["programme"] == "pbi-national" } == 4)
  }
}
