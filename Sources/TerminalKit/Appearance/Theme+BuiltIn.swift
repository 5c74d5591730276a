extension Theme {
  /// The owner's own text and background, with blue and orange that both dark and light bear.
  public static let standard = Theme(
    name: "standard",
    paper: Paper(foreground: RGB(palette: 252), background: RGB(palette: 234)),
    looks: looks(
      blue: Ink(many: 32, sixteen: 6, eight: 6),
      orange: Ink(many: 172, sixteen: 3, eight: 3),
      deepOrange: Ink(many: 166, sixteen: 1, eight: 1),
      grey: Ink(many: 245, sixteen: 8, eight: 7)
    )
  )

  /// Dark text on white, for a lit room.
  public static let light = Theme(
    name: "light",
    paper: Paper(foreground: RGB(palette: 16), background: RGB(palette: 231)),
    looks: looks(
      text: Ink(many: 16, sixteen: 0, eight: 0),
      blue: Ink(many: 25, sixteen: 4, eight: 4),
      orange: Ink(many: 130, sixteen: 1, eight: 1),
      deepOrange: Ink(many: 124, sixteen: 1, eight: 1),
      grey: Ink(many: 241, sixteen: 8, eight: 0)
    ),
    background: Ink(many: 231, sixteen: 15, eight: 7)
  )

  /// White text on black with few colours, for a weak projector.
  public static let contrast = Theme(
    name: "contrast",
    paper: Paper(foreground: RGB(palette: 231), background: RGB(palette: 16)),
    looks: looks(
      text: Ink(many: 231, sixteen: 15, eight: 7),
      blue: Ink(many: 117, sixteen: 14, eight: 6),
      orange: Ink(many: 214, sixteen: 11, eight: 3),
      deepOrange: Ink(many: 214, sixteen: 11, eight: 3),
      grey: Ink(many: 252, sixteen: 7, eight: 7),
      allBold: true
    ),
    background: Ink(many: 16, sixteen: 0, eight: 0)
  )

  /// The themes that come with the kit, in the order a user steps through them.
  public static let builtIn = [standard, light, contrast]

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
      .actual: Look(blue, isBold: allBold),
      .plan: Look(text, isBold: true),
      .target: Look(text, isBold: true),
      .over: Look(blue, isBold: true),
      .good: Look(blue, isBold: allBold),
      .warning: Look(orange, isBold: allBold),
      .bad: Look(deepOrange, isBold: true),
      .missing: Look(grey),
      .notice: Look(text, isBold: true),
      .border: Look(grey),
    ]
  }
}
