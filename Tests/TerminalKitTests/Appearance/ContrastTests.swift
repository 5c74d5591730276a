import TerminalKit
import Testing

/// Text is read wherever it can stand: every role of every theme, by the palettes that terminals have.
struct ContrastTests {
  /// The first sixteen colours of a terminal.
  struct Palette: CustomTestStringConvertible, Sendable {
    let name: String
    let colors: [RGB]

    var testDescription: String { name }

    init(_ name: String, _ colors: [Int]) {
      self.name = name
      self.colors = colors.map(RGB.init(hexadecimal:))
    }

    func color(_ color: Color, standard: RGB) -> RGB {
      guard case .palette(let index) = color else { return standard }
      return index < 16 ? colors[Int(index)] : RGB(palette: index)
    }
  }

  private static let palettes = [
    Palette(
      "xterm",
      [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
      ]
    ),
    Palette(
      "Linux console",
      [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
      ]
    ),
    Palette(
      "PuTTY",
      [
        0x000000, 0xBB0000, 0x00BB00, 0xBBBB00, 0x0000BB, 0xBB00BB, 0x00BBBB, 0xBBBBBB,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
      ]
    ),
  ]

  /// The owner's colours that a theme can stand on: text and what is behind it.
  private static func grounds(of theme: Theme, _ colors: ColorDepth) -> [Paper] {
    let black = Paper(foreground: RGB(hexadecimal: 0xBBBBBB), background: RGB(palette: 16))
    let white = Paper(foreground: RGB(palette: 16), background: RGB(palette: 231))
    // Black and white as terminals with many colours have them: Ubuntu's, Solarized, Dracula.
    let nearBlack = [0x1E1E1E, 0x300A24, 0x002B36, 0x282A36, 0x303030].map {
      Paper(foreground: RGB(hexadecimal: 0xEEEEEE), background: RGB(hexadecimal: $0))
    }
    let nearWhite = [0xFDF6E3, 0xEEEEEE].map {
      Paper(foreground: RGB(palette: 16), background: RGB(hexadecimal: $0))
    }
    let isWide = colors == .many
    switch theme.ground {
    case .dark: return [black] + (isWide ? nearBlack : [])
    case .light: return [white] + (isWide ? nearWhite : [])
    case nil: return [black, white]
    }
  }

  private static let themes =
    Theme.builtIn + [.standard(on: .dark), .standard(on: .light)]

  @Test(arguments: themes, ColorDepth.allCases)
  func textIsRead(theme: Theme, colors: ColorDepth) {
    for palette in Self.palettes {
      for ground in Self.grounds(of: theme, colors) {
        for style in Self.styles {
          let worst = Self.worst(theme.appearance(of: style, colors: colors), palette, ground)
          #expect(
            worst >= 4.5,
            "\(style.role) bold \(style.isBold) reversed \(style.isReversed): \(worst), \(palette.name)"
          )
        }
      }
    }
  }

  private static let styles = StyleRole.builtIn.flatMap { role in
    [false, true].flatMap { isBold in
      [false, true].map { Style(role, isBold: isBold, isReversed: $0) }
    }
  }

  /// The least contrast that a terminal gives, whether it brightens bold text or not, before or
  /// after text and background change places.
  private static func worst(_ look: Appearance, _ palette: Palette, _ paper: Paper) -> Double {
    let ends = [look.foreground, look.background]
    let drawn = ends.enumerated().map { offset, color in
      palette.color(color, standard: offset == 0 ? paper.foreground : paper.background)
    }
    var ratios = [drawn[0].contrast(on: drawn[1])]
    guard look.isBold else { return ratios[0] }
    for (brightened, other) in look.isReversed ? [(0, 1), (1, 0)] : [(0, 1)] {
      guard case .palette(let index) = ends[brightened], index < 8 else { continue }
      ratios.append(palette.colors[Int(index) + 8].contrast(on: drawn[other]))
    }
    return ratios.min() ?? 0
  }

  @Test func contrastIsWhatItIsSaidToBe() {
    let ratio = RGB(palette: 231).contrast(on: RGB(palette: 16))
    #expect(abs(ratio - 21) < 0.001)
    // The grey that is known for standing just at the limit on white.
    let grey = RGB(hexadecimal: 0x767676).contrast(on: RGB(palette: 231))
    #expect(abs(grey - 4.542) < 0.001)
  }

  @Test(arguments: [
    (0x000000, Background.dark), (0x1C1C1C, .dark), (0x002B36, .dark), (0x0000EE, .dark),
    (0xFFFFFF, .light), (0xFDF6E3, .light), (0xAAAAAA, .light),
  ])
  func aBackgroundIsDarkOrLight(color: Int, expected: Background) {
    #expect(Background(RGB(hexadecimal: color)) == expected)
  }

  @Test func onlyTheStandardFollowsTheBackground() {
    for theme in Theme.builtIn where theme != .standard { #expect(theme.on(.light) == theme) }
    #expect(Theme.standard.on(.light) != Theme.standard.on(.dark))
    #expect(Theme.standard.on(.light).on(nil) == .standard)
  }
}

extension RGB {
  fileprivate init(hexadecimal: Int) {
    self.init(
      UInt8(hexadecimal >> 16 & 255),
      UInt8(hexadecimal >> 8 & 255),
      UInt8(hexadecimal & 255)
    )
  }
}
