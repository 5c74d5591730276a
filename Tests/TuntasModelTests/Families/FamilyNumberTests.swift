import Testing
import TuntasModel

@Suite("The number that the registry gives a family")
struct FamilyNumberTests {
  private static func key(_ village: String, _ running: Int64) throws -> FamilyKey {
    FamilyKey(village: try #require(RegionCode(village)), running: running)
  }

  @Test(
    "It has four digits and more, within the village and with the village",
    arguments: [
      (1, "K-0001"), (17, "K-0017"), (9_999, "K-9999"), (10_000, "K-10000"),
      (1_048_575, "K-1048575"),
    ] as [(Int64, String)]
  )
  func written(running: Int64, short: String) throws {
    let number = FamilyNumber(try Self.key("32.16.02.2003", running))
    #expect(number.short == short)
    #expect(number.description == "32.16.02.2003 \(short)")
    #expect(FamilyNumber(number.description) == number)
  }

  @Test(
    "It is read as people type it",
    arguments: [
      ("K-0017", 17, ""), ("k17", 17, ""), ("K 17", 17, ""),
      (" k-17  pantai bahagia", 17, "pantai bahagia"),
      ("pantai bahagia K-17", 17, "pantai bahagia"), ("32.16.02.2003 k 0017", 17, "32.16.02.2003"),
      ("pantai k 17 bahagia", 17, "pantai bahagia"),
    ] as [(String, Int64, String)]
  )
  func typed(text: String, running: Int64, place: String) throws {
    let typed = try #require(TypedFamilyNumber(text))
    #expect(typed.running == running)
    #expect(typed.place == place)
  }

  @Test(
    "Nothing else is read as one",
    arguments: [
      "", "K", "K-", "17", "K-0", "K--17", "K-1x", "KK 17", "K-1048576", "K-99999999999999999999",
      "3216010512800001", "K-١٧",
    ]
  )
  func notTyped(text: String) {
    #expect(TypedFamilyNumber(text) == nil)
  }

  @Test(
    "Only with the code of a village is it whole",
    arguments: ["K-17", "bahagia K-17", "32.16 K-17"]
  )
  func notWhole(text: String) {
    #expect(FamilyNumber(text) == nil)
  }
}
