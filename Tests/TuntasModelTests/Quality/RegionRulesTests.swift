import Testing
import TuntasModel

@Suite("Rules that look at regions: K4, P13, I3")
struct RegionRulesTests {
  private typealias Samples = QualitySamples

  @Test("K4: a code that the registry has, and codes that it does not have")
  func code() {
    let regions = Samples.regions
    #expect(RegionRules.code(Samples.village, in: .village, regions) == nil)
    let missing = Samples.region(3_216_019_999)
    #expect(
      RegionRules.code(missing, in: .village, regions)
        == QualityFinding(.regionUnknown, in: .village, found: .region(missing))
    )
  }

  @Test("K4: a region of which one above is missing")
  func parents() {
    #expect(RegionRules.parents(of: Samples.village, Samples.regions) == nil)
    let orphan = RegionIndex([3_200_000_000, 3_216_000_000, 3_216_011_007])
    let finding = RegionRules.parents(of: Samples.village, orphan)
    #expect(finding?.rule == .regionUnknown)
    #expect(finding?.other == .region(Samples.region(3_216_010_000)))
  }

  @Test("K4: a village that a file puts below another district")
  func parent() {
    let right = Samples.region(3_216_010_000)
    let wrong = Samples.region(3_216_020_000)
    let village = Samples.village
    #expect(RegionRules.code(village, in: .village, under: right, Samples.regions) == nil)
    let finding = RegionRules.code(village, in: .village, under: wrong, Samples.regions)
    #expect(finding?.rule == .regionUnknown)
    #expect(finding?.other == .region(wrong))
  }

  @Test(
    "K4: a card may be from anywhere, but not from a gap in what the registry knows",
    arguments: [
      (.unknown, true),
      (.unreadable("BEKASI"), false),
      (.known(Samples.region(3_216_000_000)), true),
      (.known(Samples.region(3_216_990_000)), false),
      (.known(Samples.region(3_171_010_001)), true),
      (.known(Samples.region(3_300_000_000)), true),
    ] as [(Recorded<RegionCode>, Bool)]
  )
  func card(recorded: Recorded<RegionCode>, isGood: Bool) {
    let finding = RegionRules.cardRegion(recorded, livingIn: Samples.village, Samples.regions)
    #expect((finding == nil) == isGood)
    #expect(finding.map { $0.rule == .regionUnknown } ?? true)
  }

  private static let names = RegionNames([
    place(3_216_000_000, .kabupaten, "Bekasi"),
    place(3_275_000_000, .kota, "Bekasi"),
    place(3_201_010_000, .kecamatan, "Cibinong", aliases: ["Tjibinong"]),
    place(3_203_120_000, .kecamatan, "Cibinong"),
    place(3_203_130_000, .kecamatan, "Sukanagara"),
    place(3_201_292_005, .desa, "Kota Batu"),
    place(3_216_011_007, .kelurahan, "Setia Asih"),
  ])

  @Test(
    "P13: the name beside a code",
    arguments: [
      ("Cibinong", 3_203_120_000, true), ("CIBINONG", 3_201_010_000, true),
      ("KEC. CIBINONG", 3_201_010_000, true), ("Tjibinong", 3_201_010_000, true),
      ("Tjibinong", 3_203_120_000, false), ("Cibinong", 3_203_130_000, false),
      ("Kab. Bekasi", 3_216_000_000, true), ("KOTA BEKASI", 3_216_000_000, false),
      ("Kota Bekasi", 3_275_000_000, true), ("KOTABATU", 3_201_292_005, true),
      ("Desa Kota Batu", 3_201_292_005, true), ("DESA SETIA-ASIH", 3_216_011_007, true),
      ("Kelurahan", 3_216_011_007, false), ("", 3_216_011_007, true), (" . ", 3_216_011_007, true),
      ("Anywhere", 3_171_010_001, true),
    ] as [(String, Int64, Bool)]
  )
  func name(text: String, number: Int64, agrees: Bool) {
    let code = Samples.region(number)
    let finding = RegionRules.name(text, of: code, in: .village, Self.names)
    let offence = QualityFinding(
      .regionName,
      in: .village,
      found: .text(text),
      other: .region(code)
    )
    #expect(finding == (agrees ? nil : offence))
  }

  @Test("I3: a village without a family, where a list covers it")
  func withoutRows() {
    let village = Samples.village
    let finding = RegionRules.withoutRows(village, families: 0, isCovered: true)
    #expect(finding?.rule == .villageWithoutRows)
    #expect(RegionRules.withoutRows(village, families: 1, isCovered: true) == nil)
    #expect(RegionRules.withoutRows(village, families: 0, isCovered: false) == nil)
  }

  @Test("A region that a file names otherwise is an issue at the region")
  func region() {
    let check = Samples.check()
    let given = Self.place(3_216_010_000, .kecamatan, "Tarumajaya")
    #expect(check.issues(of: given, RegionNames([given])).isEmpty)
    let other = Self.place(3_216_010_000, .kecamatan, "Babelan")
    let issues = check.issues(of: given, RegionNames([other]))
    #expect(issues.map(\.rule) == [.regionName])
    #expect(issues.map(\.place) == [.region(given.code)])
    #expect(check.issues(of: given.code, families: 0, isCovered: true).count == 1)
  }

  private static func place(
    _ number: Int64,
    _ kind: RegionKind,
    _ name: String,
    aliases: [String] = []
  ) -> Region {
    Region(
      code: Samples.region(number),
      kind: kind,
      name: name,
      aliases: aliases,
      centroid: Coordinate(latitude: -6, longitude: 107),
      area: 1
    )
  }
}
