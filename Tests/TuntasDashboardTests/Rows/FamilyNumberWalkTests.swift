import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// A clerk hears "number 17 of Pantai Bahagia" in a meeting, and finds the family.
struct FamilyNumberWalkTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func theNumberStandsOnTheListAndOnTheCard() async {
    var user = await Walker(.families(village))
    let line = user.lines.first { $0.contains("SITI 17. ") }
    #expect(line?.contains(" K-0017 ") == true)
    await user.press(.down, times: 16)
    await user.press(.character("i"))
    #expect(user.screen.contains("SITI 17. K-0017"))
    #expect(user.screen.contains("nomor di Tuntas: 32.16.01.2001 K-0017"))
    await user.press(.escape, .enter)
    #expect(user.screen.contains("K-0017, 5 jiwa"))
  }

  @Test func inAVillageTheNumberAloneOpensTheCard() async {
    var user = await Walker(.families(village))
    await user.press(.character(":"))
    await user.type("k17")
    #expect(user.screen.contains("Buka keluarga 32.16.01.2001 K-0017"))
    await user.press(.enter)
    #expect(user.screen.contains("K-0017, 5 jiwa"))
  }

  @Test func anywhereTheWholeNumberOpensTheCard() async {
    var user = await Walker()
    await user.press(.character(":"))
    await user.type("32.16.01.2001 K-0017")
    await user.press(.enter)
    #expect(user.screen.contains("K-0017, 5 jiwa"))
  }

  @Test func withAnotherVillageOrNoneItIsSearchedFor() async {
    var user = await Walker()
    await user.press(.character(":"))
    await user.type("k17 bahagia")
    #expect(user.screen.contains("Cari keluarga K-0017 bahagia"))
    await user.press(.enter)
    #expect(user.screen.contains("K-0017 bahagia▌"))
  }
}
