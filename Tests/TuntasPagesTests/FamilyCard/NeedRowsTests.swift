import DrawnWorld
import TerminalKit
import Testing
import TuntasModel

@testable import TuntasPages
@testable import TuntasWords

/// What a family's card says of each need.
struct NeedRowsTests {
  private static func card(_ change: (inout FamilyCard) -> Void) throws -> FamilyCard {
    let village = try #require(RegionCode("32.16.01.2001"))
    var card = DrawnFamily.card(FamilyKey(village: village, running: 1))
    card.enrolments = []
    change(&card)
    return card
  }

  /// The texts of a column, the longest of each, by need.
  private static func texts(_ column: String, _ card: FamilyCard) -> [Need: String] {
    let moment = Moment(year: 2025, day: Drawn.day(2025, 9, 30))
    let rows = NeedRows(page: FamilyPage(card: card, moment: moment), words: Words(.indonesian))
      .rows
    let texts = rows.map { row -> String in
      guard case .cells(let cells, _) = row.content else { return "" }
      switch cells[column] {
      case .text(let text, _)?: return text.string
      case .choice(let texts, _)?: return texts.first?.string ?? ""
      default: return ""
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(Need.allCases, texts))
  }

  @Test func aSoundHouseAndAToiletOfItsOwnAreNotMissed() throws {
    let card = try Self.card { card in
      card.family.house = House(
        roof: .known(.tile),
        wall: .known(.brick),
        floor: .known(.ceramic),
        water: .known(.piped),
        toilet: .known(.own)
      )
      card.members = card.members.filter { $0.age.value.map { $0.youngest >= 19 } == true }
    }
    let answers = Self.texts("answer", card)
    for need in [Need.house, .toilet, .water, .school] {
      #expect(answers[need] == "TIDAK PERLU", "\(need)")
    }
    // Nothing is recorded by which these could be judged.
    for need in [Need.food, .work, .workInsurance, .business] {
      #expect(answers[need] == "BELUM TERCATAT", "\(need)")
    }
    let facts = Self.texts("recorded", card)
    #expect(facts[.house] == "lantai keramik, dinding tembok, atap genteng")
    #expect(facts[.school] == "tidak ada anak usia sekolah")
  }

  @Test(arguments: [
    (Recorded<WasteDisposal>.unknown, "TIDAK PERLU", "jamban milik sendiri"),
    (.known(.septicTank), "TIDAK PERLU", "jamban milik sendiri, tangki septik"),
    (.known(.openWater), "BELUM TERCATAT", "jamban milik sendiri, dibuang ke kolam/sungai"),
    (.known(.other), "PERLU DATA", "jamban milik sendiri, pembuangan lain"),
  ])
  func whereTheWasteGoesDecidesToo(
    disposal: Recorded<WasteDisposal>,
    answer: String,
    fact: String
  ) throws {
    let card = try Self.card { card in
      card.family.house = House(toilet: .known(.own), disposal: disposal)
    }
    #expect(Self.texts("answer", card)[.toilet] == answer)
    #expect(Self.texts("recorded", card)[.toilet] == fact)
  }

  @Test func whatIsUnknownIsAskedFor() throws {
    let card = try Self.card { card in
      card.family.house = House(wall: .known(.brick), floor: .known(.ceramic))
      card.members = [Member(number: 1, name: .missing)]
    }
    let answers = Self.texts("answer", card)
    for need in [Need.house, .toilet, .water, .school] {
      #expect(answers[need] == "PERLU DATA", "\(need)")
    }
    #expect(answers[.health] == "KURANG 1 JIWA")
    let facts = Self.texts("recorded", card)
    #expect(facts[.house] == "atap tidak diketahui, lantai keramik, dinding tembok")
    #expect(facts[.school] == "1 umur tidak diketahui")
  }

  @Test func ofRefusedMembersNothingIsKnown() throws {
    let card = try Self.card { $0.members = [] }
    #expect(Self.texts("answer", card)[.health] == "PERLU DATA")
    #expect(Self.texts("answer", card)[.school] == "PERLU DATA")
    for need in [Need.health, .school, .work, .workInsurance, .business] {
      #expect(Self.texts("recorded", card)[need] == "TANPA DATA")
    }
  }

  @Test func thePartThatDecidesStandsFirst() throws {
    let card = try Self.card { card in
      card.family.house = House(
        roof: .known(.thatch),
        wall: .known(.brick),
        floor: .known(.cement),
        floorQuality: .known(.poor)
      )
    }
    #expect(Self.texts("answer", card)[.house] == "BELUM TERCATAT")
    #expect(
      Self.texts("recorded", card)[.house]
        == "lantai semen (jelek), atap rumbia, dinding tembok, kualitas tidak diketahui"
    )
  }

  @Test(arguments: ["pkh", "pip", "school-fees", "scholarship-s1"])
  func everyProgrammeOfSchoolAnswersIt(code: String) throws {
    let card = try Self.card { card in
      card.enrolments = [
        Enrolment(programme: ProgrammeCode(code), year: 2025, status: .known(.received))
      ]
    }
    #expect(Self.texts("answer", card)[.school] == "SUDAH")
  }
}
