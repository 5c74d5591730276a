import TerminalKit
import Testing

struct ThemeTests {
  @Test(arguments: Theme.builtIn, ColorDepth.allCases)
  func theCursorIsSeenWithoutColours(theme: Theme, colors: ColorDepth) {
    #expect(theme.appearance(of: StyleRole.cursor, colors: colors).isReversed)
    for role in StyleRole.builtIn where role != .cursor {
      #expect(!theme.appearance(of: role, colors: colors).isReversed)
    }
  }

  @Test(arguments: Theme.builtIn, ColorDepth.allCases)
  func coloursStayWithinThePalette(theme: Theme, colors: ColorDepth) {
    for role in StyleRole.builtIn {
      let appearance = theme.appearance(of: role, colors: colors)
      #expect(appearance.foreground.index < max(colors.rawValue, 0))
      #expect(appearance.background.index < max(colors.rawValue, 0))
    }
  }

  @Test(arguments: Theme.builtIn, [ColorDepth.many, .sixteen])
  func goodAndBadAreNotToldApartByRedAndGreen(theme: Theme, colors: ColorDepth) {
    let greens: Set<Int> = [2, 10, 22, 28, 34, 40, 46]
    let good = theme.appearance(of: StyleRole.good, colors: colors)
    #expect(!greens.contains(good.foreground.index))
  }

  @Test func aStyleAddsToItsRole() {
    let style = Style(.dim).bold().underlined().reversed()
    let appearance = Theme.standard.appearance(of: style, colors: .none)
    #expect(appearance.isUnderlined && appearance.isReversed)
    // Terminals that brighten bold text would show it on the brightened colour of the text itself.
    #expect(!appearance.isBold)
    #expect(Theme.standard.appearance(of: Style(.dim).bold(), colors: .none).isBold)
    #expect(appearance.foreground == .standard)
  }

  @Test(arguments: [
    (UInt8(0), "#000000"), (15, "#ffffff"), (16, "#000000"), (32, "#0087d7"), (166, "#d75f00"),
    (231, "#ffffff"), (232, "#080808"), (255, "#eeeeee"),
  ])
  func paletteEntriesHaveTheirColours(index: UInt8, expected: String) {
    #expect(RGB(palette: index).hexadecimal == expected)
  }
}
