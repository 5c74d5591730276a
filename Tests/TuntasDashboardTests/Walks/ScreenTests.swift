import TerminalKit
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
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
    ("verification", .verification(Governments.bekasiRegency)),
    ("lines", .named(.povertyLines, Governments.bekasiRegency)),
    ("repairs", .repairs(Governments.bekasiRegency)),
    ("repairs-of-all", .repairs(nil)),
    ("repairs-of-village", .repairs(RegionCode(number: 3_216_012_001))),
    (
      "repair-rows",
      .repairRows(.nikMissing, RegionCode(number: 3_216_012_001) ?? .country)
    ),
    ("repair-figures", .repairRows(.reportImplausible, Governments.bekasiRegency)),
  ]
  /// A page of charts, a wide table and a long list: they stand for what all screens pass through.
  static let thorough = screens.filter { screen in
    ["overview-of-bekasi", "programmes-of-bekasi", "families"].contains(screen.0)
  }

  /// Screens of which another one shows the same lines: no picture of a projector is kept of them.
  private static let alike: Set<String> = [
    "governments", "road", "source-of-reports", "repairs-of-all", "repairs-of-village",
    "repair-rows",
    "repair-figures",
  ]

  @Test(arguments: screens)
  func everyScreenLooksAsAgreed(screen: (String, Destination)) async throws {
    let isThorough = Self.thorough.contains { $0.0 == screen.0 }
    let some = Self.alike.contains(screen.0) ? KeptPictures.few : KeptPictures.some
    for kept in isThorough ? KeptPictures.all : some {
      let user = await Walker(screen.1, language: kept.language, size: kept.size)
      try assertSnapshot(of: user.screen + "\n", named: "\(screen.0)-\(kept).txt")
    }
  }

  @Test(arguments: screens, Language.allCases)
  func everyScreenHoldsItsWindow(screen: (String, Destination), language: Language) async throws {
    for size in KeptPictures.sizes {
      let user = await Walker(screen.1, language: language, size: size)
      for glyphs in [GlyphSet.unicode, .blocks, .ascii] {
        let text = user.screen(in: glyphs)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == size.rows, "\(size) \(glyphs)")
        #expect(lines.allSatisfy { $0.count <= size.columns }, "\(size) \(glyphs)")
        #expect(glyphs != .ascii || text.utf8.allSatisfy { $0 < 128 }, "\(size)")
      }
    }
  }

  @Test(
    arguments: thorough,
    [(GlyphSet.blocks, Language.indonesian), (.ascii, .indonesian), (.ascii, .english)]
  )
  func poorerGlyphsLookAsAgreed(
    screen: (String, Destination),
    glyphs: (GlyphSet, Language)
  ) async throws {
    let user = await Walker(screen.1, language: glyphs.1)
    let name = "\(screen.0)-80x24-\(glyphs.0.name)-\(glyphs.1.rawValue).txt"
    try assertSnapshot(of: user.screen(in: glyphs.0) + "\n", named: name)
  }

  @Test(arguments: thorough, [ColorDepth.many, .none])
  func coloursLookAsAgreed(screen: (String, Destination), colors: ColorDepth) async throws {
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
    ("lines-table", .named(.povertyLines, Governments.bekasiRegency), "v"),
    ("comparison-in-bekasi", .programmes(Governments.bekasiRegency), "vvvvv"),
  ]

  @Test(arguments: overlays)
  func whatLiesOverAScreenLooksAsAgreed(overlay: (String, Destination, String)) async throws {
    for kept in KeptPictures.few {
      var user = await Walker(overlay.1, language: kept.language, size: kept.size)
      await user.typeKeys(overlay.2)
      try assertSnapshot(of: user.screen + "\n", named: "\(overlay.0)-\(kept).txt")
    }
  }

  @Test(arguments: screens, Language.allCases)
  func theHelpIsWhole(screen: (String, Destination), language: Language) async throws {
    var user = await Walker(screen.1, language: language)
    await user.press(.character("?"))
    let box = user.lines.filter { $0.hasPrefix("│") }
    #expect(box.count > 10 && box.allSatisfy { !$0.contains("…") })
    guard Self.thorough.contains(where: { $0.0 == screen.0 }) else { return }
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
