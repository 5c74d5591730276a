extension Theme {
  /// The owner's own text and background, with colours that black and white bear alike.
  ///
  /// Of the basic sixteen none does on every terminal, so with those there is only emphasis.
  public static let standard = standard(on: nil)

  /// The owner's own text and background, with blue and orange for what the background is.
  public static func standard(on ground: Background?) -> Theme {
    switch ground {
    case nil: Theme(standardOn: nil, paper: darkPaper, looks: evenLooks)
    case .dark: Theme(standardOn: .dark, paper: darkPaper, looks: darkLooks())
    case .light: Theme(standardOn: .light, paper: lightPaper, looks: lightLooks())
    }
  }

  /// Dark text on white, for a lit room.
  public static let light = Theme(
    name: "light",
    paper: lightPaper,
    ground: .light,
    looks: lightLooks(
      text: Ink(many: 16, sixteen: 0, eight: 0),
      blue: Ink(many: 25, sixteen: 4, eight: 4),
      // Beside grey, which the eighth of eight colours is, red and orange are too pale.
      orange: Ink(many: 94, sixteen: 1, eight: 0),
      deepOrange: Ink(many: 124, sixteen: 1, eight: 0),
      grey: Ink(many: 241, sixteen: 0, eight: 0)
    ),
    background: Ink(many: 231, sixteen: 15, eight: 7)
  )

  /// Light text on black, for a dark room.
  public static let dark = Theme(
    name: "dark",
    paper: Paper(foreground: RGB(palette: 252), background: RGB(palette: 16)),
    ground: .dark,
    looks: darkLooks(
      text: Ink(many: 252, sixteen: 7, eight: 7),
      orange: Ink(many: 214, sixteen: 11, eight: 7),
      deepOrange: Ink(many: 208, sixteen: 9, eight: 7)
    ),
    background: Ink(many: 16, sixteen: 0, eight: 0)
  )

  /// White text on black with few colours, for a weak projector.
  public static let contrast = Theme(
    name: "contrast",
    paper: Paper(foreground: RGB(palette: 231), background: RGB(palette: 16)),
    ground: .dark,
    looks: looks(
      text: Ink(many: 231, sixteen: 15, eight: 7),
      blue: Ink(many: 117, sixteen: 14, eight: 6),
      orange: Ink(many: 214, sixteen: 11, eight: 7),
      deepOrange: Ink(many: 214, sixteen: 11, eight: 7),
      grey: Ink(many: 252, sixteen: 7, eight: 7),
      allBold: true
    ),
    background: Ink(many: 16, sixteen: 0, eight: 0)
  )

  /// The themes that come with the kit, in the order a user steps through them.
  public static let builtIn = [standard, light, dark, contrast]

  /// The theme for what a terminal tells of its background; one with a background of its own stays.
  public func on(_ ground: Background?) -> Theme {
    followsBackground ? Theme.standard(on: ground).adding(looksOf: self) : self
  }

  /// Whether the theme depends on the terminal's background.
  public var followsBackground: Bool { name == Self.standardName }

  private static let standardName = "standard"

  private init(standardOn ground: Background?, paper: Paper, looks: [StyleRole: Look]) {
    self.init(name: Self.standardName, paper: paper, ground: ground, looks: looks)
  }
}

// MARK: - Looks

extension Theme {
  private static let darkPaper = Paper(
    foreground: RGB(palette: 252),
    background: RGB(palette: 234)
  )

  private static let lightPaper = Paper(
    foreground: RGB(palette: 16),
    background: RGB(palette: 231)
  )

  private static let evenLooks = looks(
    blue: Ink(many: 63),
    orange: Ink(many: 131),
    deepOrange: Ink(many: 131),
    grey: Ink(many: 243)
  )

  private static func darkLooks(
    text: Ink = .standard,
    // The third of the basic colours is brown on the Linux console, and too dark there.
    orange: Ink = Ink(many: 172, sixteen: 11),
    deepOrange: Ink = Ink(many: 208, sixteen: 9)
  ) -> [StyleRole: Look] {
    looks(
      text: text,
      blue: Ink(many: 39, sixteen: 6, eight: 6),
      orange: orange,
      deepOrange: deepOrange,
      grey: Ink(many: 247, sixteen: 7, eight: 7)
    )
  }

  private static func lightLooks(
    text: Ink = .standard,
    blue: Ink = Ink(many: 25, sixteen: 4, eight: 4),
    orange: Ink = Ink(many: 94, sixteen: 1, eight: 1),
    deepOrange: Ink = Ink(many: 124, sixteen: 1, eight: 1),
    grey: Ink = Ink(many: 241)
  ) -> [StyleRole: Look] {
    looks(text: text, blue: blue, orange: orange, deepOrange: deepOrange, grey: grey)
  }

  private static func looks(
    text: Ink = .standard,
    blue: Ink,
    orange: Ink,
    deepOrange: Ink,
    grey: Ink,
    allBold: Bool = false
  ) -> [StyleRole: Look] {
    [
      .plain: Look(text, isBold: allBold),
      .title: Look(text, isBold: true),
      .heading: Look(text, isBold: true, isUnderlined: true),
      .cursor: Look(text, isBold: allBold, isReversed: true),
      .dim: Look(grey),
      .accent: Look(blue, isBold: true),
      .good: Look(blue, isBold: allBold),
      .warning: Look(orange, isBold: allBold),
      .bad: Look(deepOrange, isBold: true),
      .missing: Look(grey),
      .notice: Look(text, isBold: true),
      .border: Look(grey),
    ]
  }
}
