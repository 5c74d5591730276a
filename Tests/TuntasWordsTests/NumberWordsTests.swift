import TerminalKit
import Testing

@testable import TuntasWords
@testable import TuntasWords

struct NumberWordsTests {
  private let indonesian = NumberWords(.indonesian)
  private let english = NumberWords(.english)

  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"),
    (3961, "3.961", "3,961"), (1_234_567, "1.234.567", "1,234,567"), (-2640, "−2.640", "−2,640"),
    (Int.min, "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
  ])
  func wholeNumbersAreGrouped(number: Int, inIndonesian: String, inEnglish: String) {
    #expect(indonesian.whole(number).string == inIndonesian)
    #expect(english.whole(number).string == inEnglish)
  }

  @Test(arguments: [
    (12.5, 1, "12,5"), (0.04, 1, "0,0"), (-0.04, 1, "0,0"), (0.95, 1, "1,0"),
    (11941.1, 1, "11.941,1"),
    (-133.0, 0, "−133"), (2.125, 2, "2,13"), (.nan, 1, "–"), (.infinity, 1, "–"), (1e300, 1, "–"),
  ])
  func digitsBehindThePointAreRounded(number: Double, digits: Int, text: String) {
    #expect(indonesian.decimal(number, digits: digits).string == text)
  }

  @Test(arguments: [(2.0, "+2"), (0.0, "0"), (-1973.0, "−1.973"), (0.5, "+0,5")])
  func differencesCarryTheirSign(number: Double, text: String) {
    #expect(indonesian.difference(number).string == text)
  }

  @Test(arguments: [
    (20_000_000.0, "Rp20 juta", "Rp20 million"), (1_740_000_000, "Rp1,7 miliar", "Rp1.7 billion"),
    (1_500_000, "Rp1,5 juta", "Rp1.5 million"), (10739, "Rp10.739", "Rp10,739"),
    (6_200_000_000_000, "Rp6,2 triliun", "Rp6.2 trillion"),
    (999_960_000_000, "Rp1,0 triliun", "Rp1.0 trillion"),
    (999_940_000_000, "Rp999,9 miliar", "Rp999.9 billion"),
    (999_960_000, "Rp1,0 miliar", "Rp1.0 billion"),
    (-6_200_000_000_000, "Rp−6,2 triliun", "Rp−6.2 trillion"),
  ])
  func rupiahAreInWordsOfTheirSize(amount: Double, inIndonesian: String, inEnglish: String) {
    #expect(indonesian.rupiah(amount).string == inIndonesian)
    #expect(english.rupiah(amount).string == inEnglish)
  }

  @Test func aPartTakesTheSizeOfItsWhole() {
    #expect(indonesian.rupiah(14_040_000_000, of: 33_400_000_000).string == "Rp14,0/33,4 miliar")
    #expect(indonesian.rupiah(nil, of: 33_400_000_000).string == "Rp–/33,4 miliar")
    #expect(
      english.rupiah(1_550_000_000_000, of: 6_200_000_000_000).string == "Rp1.6/6.2 trillion"
    )
  }

  @Test(
    "Any number is written, none of them as another one",
    arguments: [
      Double.nan, .infinity, -.infinity, 1e308, -1e308, .greatestFiniteMagnitude,
      .leastNonzeroMagnitude,
    ]
  )
  func everyNumberHasAForm(number: Double) {
    for words in [indonesian, english] {
      let known = number.magnitude < 1
      #expect((words.number(number) == "–") != known)
      #expect((words.difference(number) == "–") != known)
      #expect((words.decimal(number, digits: 6) == "–") != known)
      for whole in [number, 1, 1e6, 1e9, 1e12, 1e15] {
        _ = words.rupiah(whole)
        #expect(words.rupiah(number, of: whole).string.hasPrefix("Rp"))
      }
      for percent in [Int.min, Int.max, nil] as [Int?] { #expect(!words.percent(percent).isEmpty) }
    }
  }
}
