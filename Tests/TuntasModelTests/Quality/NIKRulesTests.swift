import Testing
import TuntasModel

@Suite("Rules that look at a NIK: K1, P1, P2, I1, I2")
struct NIKRulesTests {
  private typealias Samples = QualitySamples

  @Test("K1: empty and fifteen digits are offences, sixteen digits are none")
  func missing() {
    let nik = Samples.nik(3_216_010_512_790_001)
    #expect(NIKRules.missing(.known(nik)) == nil)
    #expect(
      NIKRules.missing(.unknown) == QualityFinding(.nikMissing, in: .nik, found: .nothing)
    )
    #expect(
      NIKRules.missing(.unreadable("321601051279000"))
        == QualityFinding(.nikMissing, in: .nik, found: .text("321601051279000"))
    )
  }

  @Test(
    "P1: the day in the NIK and the birth date",
    arguments: [
      (3_216_010_512_790_001, "1979-12-05", true),
      (3_216_014_512_790_001, "1979-12-05", true),
      (3_216_010_512_790_001, "1979-05-12", false),
      (3_216_010_512_790_001, "1980-12-05", false),
      (3_216_010_512_050_001, "2005-12-05", true),
      (3_216_012_902_000_001, "2000-02-29", true),
      (3_216_013_102_800_001, "1980-03-02", false),
      (3_216_010_000_800_001, "1980-01-01", false),
    ] as [(Int64, String, Bool)]
  )
  func birthDate(number: Int64, date: String, agrees: Bool) {
    let date = Samples.day(date)
    let nik = Samples.nik(number)
    let finding = NIKRules.birthDate(of: nik, recorded: .known(date))
    let offence = QualityFinding(
      .nikBirthDate,
      in: .birthDate,
      found: .day(date),
      other: .nik(nik)
    )
    #expect(finding == (agrees ? nil : offence))
  }

  @Test(
    "P1: without a birth date only a day that no calendar has is an offence",
    arguments: [
      (3_216_010_512_790_001, true), (3_216_012_902_010_001, false),
      (3_216_012_902_040_001, true), (3_216_013_204_800_001, false),
      (3_216_017_212_800_001, false), (3_216_017_112_800_001, true),
      (3_216_010_113_800_001, false), (3_216_014_001_800_001, false),
    ] as [(Int64, Bool)]
  )
  func birthDateUnknown(number: Int64, isDay: Bool) {
    let nik = Samples.nik(number)
    for recorded in [Recorded<CalendarDate>.unknown, .unreadable("31 Februari 1980")] {
      #expect((NIKRules.birthDate(of: nik, recorded: recorded) == nil) == isDay)
    }
  }

  @Test("P2: a day above 40 is a woman's, and unknown is no offence")
  func sex() {
    let man = Samples.nik(3_216_010_512_790_001)
    let woman = Samples.nik(3_216_014_512_790_001)
    let noDay = Samples.nik(3_216_013_512_790_001)
    #expect(NIKRules.sex(of: man, recorded: .known(.male)) == nil)
    #expect(NIKRules.sex(of: woman, recorded: .known(.female)) == nil)
    #expect(NIKRules.sex(of: woman, recorded: .known(.male))?.rule == .nikSex)
    #expect(NIKRules.sex(of: man, recorded: .known(.female))?.found == .text("f"))
    #expect(NIKRules.sex(of: man, recorded: .unknown) == nil)
    #expect(NIKRules.sex(of: man, recorded: .unreadable("X")) == nil)
    #expect(NIKRules.sex(of: noDay, recorded: .known(.female)) == nil)
  }

  @Test(
    "I1: the first six digits",
    arguments: [
      (3_216_010_512_790_001, true),  // the district where the person lives
      (3_216_020_512_790_001, true),  // another district of the regency
      (3_216_990_512_790_001, false),  // no district
      (3_216_990_512_790_000, true),  // a synthetic one, whose district is made up
      (3_201_010_512_790_001, false),  // Bogor
      (3_175_010_512_790_000, false),  // synthetic, from elsewhere
      (9_900_000_512_790_001, false),  // nowhere
    ] as [(Int64, Bool)]
  )
  func registration(number: Int64, isFromHere: Bool) {
    let finding = NIKRules.registration(
      of: Samples.nik(number),
      livingIn: Samples.village,
      Samples.regions
    )
    #expect((finding == nil) == isFromHere)
    #expect(finding.map { $0.rule == .nikFromElsewhere } ?? true)
  }

  @Test("I2: the serial 0000, unless the source is a sample")
  func synthetic() {
    let real = Samples.nik(3_216_010_512_790_001)
    let made = Samples.nik(3_216_410_512_790_000)
    #expect(NIKRules.synthetic(real, isSample: false) == nil)
    #expect(NIKRules.synthetic(made, isSample: false)?.rule == .nikSynthetic)
    #expect(NIKRules.synthetic(made, isSample: true) == nil)
  }
}
