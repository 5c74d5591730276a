import Testing
import TuntasModel

@Suite("Rules that look at a family: K3, P5")
struct FamilyRulesTests {
  @Test(
    "K3: deciles 1 to 10",
    arguments: [(1, true), (10, true), (0, false), (14, false), (-1, false)]
  )
  func decile(number: Int, isGood: Bool) {
    let finding = FamilyRules.decile(.known(number))
    let offence = QualityFinding(.decileImpossible, in: .decile, found: .number(number))
    #expect(finding == (isGood ? nil : offence))
  }

  @Test("K3: unknown is no offence, what is no number is one")
  func noDecile() {
    #expect(FamilyRules.decile(.unknown) == nil)
    #expect(FamilyRules.decile(.unreadable("DUA"))?.found == .text("DUA"))
    #expect(FamilyRules.decile(.known(11), in: .listedDecile)?.field == .listedDecile)
  }

  @Test(
    "P5: sixteen digits, however they are written",
    arguments: [
      ("3216010101200003", true), ("'3216010101200003", true), ("3216 0101 0120 0003", true),
      ("", true), ("321601010120000", false), ("32160101012000031", false),
      ("3216O10101200003", false), ("0000000000000000", false), ("3,21601E+15", false),
    ]
  )
  func card(text: String, isGood: Bool) {
    let finding = FamilyRules.card(FamilyCardNumber.recorded(text))
    let offence = QualityFinding(.familyCardNumber, in: .familyCard, found: .text(text))
    #expect(finding == (isGood ? nil : offence))
  }

  @Test("The number of a card is its digits")
  func number() {
    #expect(FamilyCardNumber("3216 0101 0120 0003")?.description == "3216010101200003")
    #expect(FamilyCardNumber(number: 3_216_010_101_200_003)?.number == 3_216_010_101_200_003)
    #expect(FamilyCardNumber(number: 1) == nil)
    #expect(FamilyCardNumber.recorded(nil) == .unknown)
  }
}
