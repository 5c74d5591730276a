import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

struct LongListTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func everyFamilyIsMetOnceOnTheWayDownAndUp() async {
    var user = await Walker(.families(village))
    var down: [String] = [user.currentLine]
    for _ in 1..<451 {
      await user.press(.down)
      down.append(user.currentLine)
    }
    #expect(down.first?.hasPrefix("SITI 1. ") == true)
    #expect(down.last?.hasPrefix("SITI 451. ") == true)
    #expect(Set(down).count == 451)

    await user.press(.down)
    #expect(user.currentLine == down.last)
    for line in down.dropLast().reversed() {
      await user.press(.up)
      #expect(user.currentLine == line)
    }
  }

  @Test func theEndsAreOneKeyAway() async {
    var user = await Walker(.families(village))
    await user.press(.character("G"))
    #expect(user.currentLine.hasPrefix("SITI 451. "))
    await user.press(.up, .up)
    #expect(user.currentLine.hasPrefix("SITI 449. "))
    await user.press(.character("g"))
    #expect(user.currentLine.hasPrefix("SITI 1. "))
  }

  @Test func theCursorStaysInSightAtEverySize() async {
    var user = await Walker(.families(village))
    await user.press(.pageDown, times: 7)
    let line = user.currentLine
    for size in [(60, 16), (80, 24), (200, 60), (61, 17)] {
      await user.resize(to: Size(columns: size.0, rows: size.1))
      #expect(user.currentLine.prefix(9) == line.prefix(9))
    }
  }

  @Test func headingsComeBackWithTheirFirstRow() async {
    var user = await Walker(
      .programme("rutilahu", Governments.bekasiRegency),
      size: Size(columns: 80, rows: 16)
    )
    let heading = "rencana sampai hari itu"
    #expect(user.screen.contains(heading))
    await user.press(.end)
    #expect(!user.screen.contains(heading))
    await user.press(.home)
    #expect(user.screen.contains(heading))
  }

  @Test func whatFollowsBelowIsSaid() async {
    var user = await Walker(.families(village))
    #expect(user.screen.contains("↓ masih ada"))
    await user.press(.end)
    #expect(!user.screen.contains("↓ masih ada"))
  }
}
