import TerminalKit
import Testing
import TextCharts

/// The roles that charts add to those of the terminal kit.
struct ChartRoleTests {
  private static let likenesses: [(StyleRole, StyleRole)] = [
    (.actual, .good), (.plan, .title), (.target, .title), (.over, .accent),
  ]

  /// Those are read on every ground, so charts are too.
  @Test(arguments: Theme.builtIn + [.standard(on: .dark), .standard(on: .light)])
  func theyLookAsRolesOfTheKit(theme: Theme) {
    for colors in ColorDepth.allCases {
      for (role, likeness) in Self.likenesses {
        #expect(
          theme.appearance(of: role, colors: colors)
            == theme.appearance(of: likeness, colors: colors)
        )
      }
    }
  }

  @Test func everyOneIsOneOfItsOwn() {
    #expect(StyleRole.ofCharts == Self.likenesses.map(\.0))
    let all = StyleRole.builtIn + StyleRole.ofCharts
    #expect(Set(all).count == all.count)
  }
}
