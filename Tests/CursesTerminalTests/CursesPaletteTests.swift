import TerminalKit
import Testing

@testable import CursesTerminal

extension StyleRole {
  fileprivate static let rain = StyleRole("rain", like: .accent)
  fileprivate static let snow = StyleRole("snow", like: .dim)
}

/// Roles and the pairs of colours that stand for them, without a screen.
struct CursesPaletteTests {
  private let last = StyleRole.builtIn.count

  private func pairs(_ palette: inout CursesPalette, _ roles: [StyleRole]) -> [Int] {
    roles.map { Int(palette.paint(of: Style($0)).pair) }
  }

  @Test func rolesOfTheKitHaveTheirPairsFromTheBeginning() {
    var palette = CursesPalette(theme: .dark, colors: .many, lastPair: 255)
    #expect(pairs(&palette, StyleRole.builtIn) == Array(1...last))
  }

  @Test func anAddedRoleGetsAPairWhenItIsDrawn() {
    var palette = CursesPalette(theme: .dark, colors: .many, lastPair: 255)
    #expect(pairs(&palette, [.snow, .rain, .snow]) == [last + 1, last + 2, last + 1])
    palette.use(.light)
    #expect(pairs(&palette, [.rain, .snow, .plain]) == [last + 2, last + 1, 1])
  }

  @Test func withoutAPairLeftARoleSharesThatOfTheOneItIsLike() {
    var palette = CursesPalette(theme: .dark, colors: .eight, lastPair: last + 1)
    #expect(pairs(&palette, [.snow, .rain, .accent]) == [last + 1, 6, 6])
  }

  @Test func aTerminalWithFewPairsGivesTheRestItsOwnColours() {
    var palette = CursesPalette(theme: .dark, colors: .eight, lastPair: 2)
    #expect(pairs(&palette, [.plain, .title, .accent, .rain]) == [1, 2, 0, 0])
  }

  /// A cell holds the number in one byte.
  @Test func moreRolesThanNumbersShareThem() {
    var palette = CursesPalette(theme: .dark, colors: .many, lastPair: 65535)
    let roles = (0..<300).map { StyleRole("role \($0)", like: .bad) }
    #expect(pairs(&palette, roles) == Array(last + 1...255) + Array(repeating: 9, count: 45 + last))
  }

  @Test func emphasisIsThatOfTheThemeAndTheStyle() {
    var palette = CursesPalette(
      theme: .dark.adding(.rain, onDark: Look(isBold: true), onLight: Look()),
      colors: .none,
      lastPair: 0
    )
    let bold = palette.paint(of: Style(.rain)).attributes
    #expect(bold != palette.paint(of: .plain).attributes)
    palette.use(.light.adding(.rain, onDark: Look(isBold: true), onLight: Look()))
    #expect(palette.paint(of: Style(.rain)).attributes == palette.paint(of: .plain).attributes)
    #expect(palette.paint(of: Style(.rain)).pair == 0)
  }
}
