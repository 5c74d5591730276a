import TerminalKit
import Testing

extension StyleRole {
  fileprivate static let rain = StyleRole("rain", like: .accent)
  fileprivate static let snow = StyleRole("snow", like: .accent)
}

/// Roles that a program adds to those of the kit.
struct AddedRoleTests {
  private static let dark = Look(Ink(many: 39, sixteen: 14, eight: 6), isUnderlined: true)
  private static let light = Look(Ink(many: 25, sixteen: 4, eight: 4))

  private static let themes = Theme.builtIn + [.standard(on: .dark), .standard(on: .light)]

  @Test(arguments: themes, ColorDepth.allCases)
  func withoutALookARoleLooksAsTheOneItIsLike(theme: Theme, colors: ColorDepth) {
    for likeness in StyleRole.builtIn {
      let role = StyleRole("hail", like: likeness)
      let further = StyleRole("sleet", like: role)
      let expected = theme.appearance(of: likeness, colors: colors)
      #expect(theme.appearance(of: role, colors: colors) == expected)
      #expect(theme.appearance(of: further, colors: colors) == expected)
      #expect(further.likeness == likeness)
    }
  }

  @Test(arguments: ColorDepth.allCases)
  func aRoleThatIsLikeNoneIsPlain(colors: ColorDepth) {
    let empty = Theme(name: "empty", paper: Theme.dark.paper, ground: nil, looks: [:])
    let themes = Self.themes + [empty]
    for theme in themes {
      let appearance = theme.appearance(of: StyleRole("hail"), colors: colors)
      #expect(appearance == theme.appearance(of: StyleRole.plain, colors: colors))
    }
    #expect(empty.appearance(of: StyleRole.rain, colors: colors) == Appearance())
  }

  @Test(arguments: [
    (ColorDepth.none, Color.standard, Color.standard), (.eight, .palette(6), .palette(4)),
    (.sixteen, .palette(14), .palette(4)), (.many, .palette(39), .palette(25)),
  ])
  func oneLookABackgroundServesEveryTheme(colors: ColorDepth, dark: Color, light: Color) {
    for theme in Self.themes {
      let added = theme.adding(.rain, onDark: Self.dark, onLight: Self.light)
      let appearance = added.appearance(of: StyleRole.rain, colors: colors)
      switch theme.ground {
      case .dark:
        #expect(appearance.foreground == dark)
        #expect(appearance.isUnderlined == (colors == .none))
      case .light: #expect(appearance.foreground == light)
      case nil: #expect(appearance == theme.appearance(of: StyleRole.accent, colors: colors))
      }
      #expect(
        appearance.background
          == theme.appearance(of: StyleRole.plain, colors: colors).background
      )
    }
  }

  @Test func aLookForAnUnknownBackgroundCountsThere() {
    let even = Look(Ink(many: 131))
    let theme = Theme.standard.adding(
      .rain,
      onDark: Self.dark,
      onLight: Self.light,
      onUnknown: even
    )
    #expect(theme.appearance(of: StyleRole.rain, colors: .many).foreground == .palette(131))
  }

  @Test func itChangesNothingElse() {
    for theme in Self.themes {
      let added = theme.adding(.rain, onDark: Self.dark, onLight: Self.light)
      #expect(added.name == theme.name && added.paper == theme.paper)
      for role in StyleRole.builtIn + [.snow] {
        for colors in ColorDepth.allCases {
          let expected = theme.appearance(of: role, colors: colors)
          #expect(added.appearance(of: role, colors: colors) == expected)
        }
      }
    }
  }

  @Test func addedLooksStayWhenTheThemeFollowsTheBackground() {
    let theme = Theme.standard.adding(.rain, onDark: Self.dark, onLight: Self.light)
    let following = theme.on(.light)
    #expect(following.ground == .light)
    #expect(following.appearance(of: StyleRole.rain, colors: .many).foreground == .palette(25))
    #expect(
      following.on(.dark).appearance(of: StyleRole.rain, colors: .many).foreground == .palette(39)
    )
  }

  @Test func aRoleOfTheKitCanHaveAnotherLook() {
    let theme = Theme.dark.adding(.accent, onDark: Self.dark, onLight: Self.light)
    #expect(theme.appearance(of: StyleRole.accent, colors: .many).foreground == .palette(39))
    // And what is like it looks as it does.
    #expect(theme.appearance(of: StyleRole.snow, colors: .many).foreground == .palette(39))
  }

  @Test func rolesAreToldApartByTheirNamesAndLikeness() {
    #expect(StyleRole.rain == StyleRole("rain", like: .accent))
    var roles = Set(StyleRole.builtIn)
    for likeness in StyleRole.builtIn {
      for name in ["", "a", "b", "ab", "ba", "rain", "Rain"] {
        #expect(roles.insert(StyleRole(name, like: likeness)).inserted)
      }
    }
  }

  /// A frame of 80 columns and 24 rows is 1920 of them, drawn and compared at every key.
  @Test func aCellStaysSmall() {
    #expect(MemoryLayout<Cell>.stride == 32)
  }
}
