import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasWords

struct ScreenTests {
  static let screens: [(String, Destination)] = [
    ("overview", .overview(nil)),
    ("overview-of-bekasi", .overview(Governments.bekasiRegency)),
    ("governments", .regions(nil)),
    ("regions", .regions(RegionCode(number: 3_216_010_000))),
    ("gaps", .gaps(RegionCode(number: 3_216_012_001) ?? .country)),
    ("families", .families(RegionCode(number: 3_216_012_001) ?? .country)),
    (
      "family",
      .family(FamilyKey(village: RegionCode(number: 3_216_012_001) ?? .country, running: 1))
    ),
    ("programmes", .programmes(nil)),
    ("programmes-of-bekasi", .programmes(Governments.bekasiRegency)),
    ("programme", .programme("rutilahu", Governments.bekasiRegency)),
    ("road", .programme("road", Governments.bekasiCity)),
    ("sources", .sources),
    ("source", .source("bps")),
    ("source-of-reports", .source("sample")),
    ("repairs", .repairs(Governments.bekasiRegency)),
    ("repairs-of-all", .repairs(nil)),
    ("repairs-of-village", .repairs(RegionCode(number: 3_216_012_001))),
    (
      "repair-rows",
      .repairRows(.nikMissing, RegionCode(number: 3_216_012_001) ?? .country)
    ),
    ("repair-figures", .repairRows(.reportImplausible, Governments.bekasiRegency)),
  ]
  static let sizes = [(60, 16), (80, 24), (120, 40), (200, 60)]

  @Test(arguments: screens, Language.allCases)
  func everyScreenLooksAsAgreed(screen: (String, Destination), language: Language) async throws {
    for (columns, rows) in Self.sizes {
      let size = Size(columns: columns, rows: rows)
      let user = await Walker(screen.1, language: language, size: size)
      let name = "\(screen.0)-\(columns)x\(rows)-\(language.rawValue).txt"
      try assertSnapshot(of: user.screen + "\n", named: name)
    }
  }

  @Test(arguments: screens, Language.allCases)
  func everyScreenHasPoorerGlyphs(screen: (String, Destination), language: Language) async throws {
    let user = await Walker(screen.1, language: language)
    for glyphs in [GlyphSet.blocks, .ascii] {
      let text = user.screen(in: glyphs)
      #expect(glyphs != .ascii || text.utf8.allSatisfy { $0 < 128 })
      let name = "\(screen.0)-80x24-\(glyphs.rawValue)-\(language.rawValue).txt"
      try assertSnapshot(of: text + "\n", named: name)
    }
  }

  @Test(arguments: screens, [ColorDepth.many, .none])
  func everyScreenIsColouredAsAgreed(screen: (String, Destination), colors: ColorDepth) async throws
  {
    let user = await Walker(screen.1)
    let name = "\(screen.0)-80x24-\(colors.rawValue)-colours.ansi"
    try assertSnapshot(of: user.ansi(colors) + "\n", named: name)
  }

  /// What lies over a screen: its name, the screen, and the keys that open it.
  static let overlays: [(String, Destination, String)] = [
    ("search-empty", .overview(nil), "/"),
    ("search-regions", .overview(nil), "/pantai"),
    ("search-families", .families(RegionCode(number: 3_216_012_001) ?? .country), "/siti"),
    ("search-nothing", .overview(nil), "/zzz"),
    ("palette", .overview(nil), ":"),
    ("palette-typed", .programmes(nil), ":s"),
    ("values", .families(RegionCode(number: 3_216_012_001) ?? .country), "lllf "),
    ("counts", .programmes(nil), "llll#"),
    ("filtered", .families(RegionCode(number: 3_216_012_001) ?? .country), "lllf\nhss  "),
    ("columns", .regions(Governments.bekasiRegency), "ll-!s"),
    ("nothing-filtered", .programmes(nil), "-!>>>"),
    ("programme-in-charts", .programme("rutilahu", Governments.bekasiRegency), "v"),
    ("comparison", .programmes(nil), "vvvvv"),
    ("comparison-in-bekasi", .programmes(Governments.bekasiRegency), "vvvvv"),
  ]

  @Test(arguments: overlays, Language.allCases)
  func whatLiesOverAScreenLooksAsAgreed(
    overlay: (String, Destination, String),
    language: Language
  ) async throws {
    for (columns, rows) in [(60, 16), (80, 24)] {
      let size = Size(columns: columns, rows: rows)
      var user = await Walker(overlay.1, language: language, size: size)
      await user.typeKeys(overlay.2)
      let name = "\(overlay.0)-\(columns)x\(rows)-\(language.rawValue).txt"
      try assertSnapshot(of: user.screen + "\n", named: name)
    }
  }

  @Test(arguments: screens, Language.allCases)
  func theHelpLooksAsAgreed(screen: (String, Destination), language: Language) async throws {
    var user = await Walker(screen.1, language: language)
    await user.press(.character("?"))
    let box = user.lines.filter { $0.hasPrefix("│") }
    #expect(box.allSatisfy { !$0.contains("…") })
    try assertSnapshot(of: user.screen + "\n", named: "help-\(screen.0)-\(language.rawValue).txt")
  }

  @Test(arguments: [(0, 0), (1, 1), (59, 24), (80, 15), (59, 15), (300, 100), (60, 16)])
  func noSizeIsTooOdd(columns: Int, rows: Int) async {
    for screen in Self.screens {
      let size = Size(columns: columns, rows: rows)
      var user = await Walker(screen.1, size: size)
      await user.press(.down, .pageDown, .end, .character("?"), .enter)
      let canvas = user.screen
      #expect(canvas.split(separator: "\n").allSatisfy { $0.count <= columns })
      let isTooSmall = columns < 60 || rows < 16
      #expect(!isTooSmall || columns < 10 || canvas.contains("Layar"))
    }
  }
}
