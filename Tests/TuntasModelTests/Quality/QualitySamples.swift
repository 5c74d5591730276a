import Testing
import TuntasModel

/// Values that the suites about data quality begin with.
enum QualitySamples {
  /// Kelurahan Setia Asih, in the regency of Bekasi.
  static let village = region(3_216_011_007)
  static let neighbour = region(3_216_012_001)
  static let today = day("2025-09-30")
  static let family = FamilyKey(village: village, running: 1)

  /// What the registry knows: two districts of Bekasi and one village of Bogor.
  static let regions = RegionIndex([
    3_200_000_000, 3_216_000_000, 3_216_010_000, 3_216_020_000, 3_216_011_007, 3_216_012_001,
    3_201_000_000, 3_201_010_000, 3_201_011_003,
  ])

  static let benefits = Benefits([
    programme("rutilahu", for: .family, counts: .housingUnit),
    programme("new-house", for: .family, counts: .housingUnit),
    programme("sembako", for: .family, counts: .family),
    programme("training", for: .person, counts: .person),
    programme("kube", for: .group, counts: .group),
    programme("road", for: .village, counts: .metre),
  ])

  static func check(repeats: RegistryRepeats = .none) -> QualityCheck {
    QualityCheck(today: today, regions: regions, benefits: benefits, repeats: repeats)
  }

  /// A man of 45 whose papers are all as they should be, born 5 December 1979.
  static func head() -> MemberFacts {
    MemberFacts(
      number: 1,
      nik: .known(nik(3_216_010_512_790_001)),
      sex: .known(.male),
      birthDate: .known(day("1979-12-05")),
      relation: .known(.head),
      work: .known(.farmer),
      cardRegion: .known(Governments.bekasiRegency),
      civilMatch: .known(.matches)
    )
  }

  /// His wife, born 17 August 1982.
  static func wife() -> MemberFacts {
    MemberFacts(
      number: 2,
      nik: .known(nik(3_216_015_708_820_002)),
      sex: .known(.female),
      birthDate: .known(day("1982-08-17")),
      relation: .known(.spouse),
      work: .known(.notWorking),
      cardRegion: .known(Governments.bekasiRegency),
      civilMatch: .known(.matches)
    )
  }

  /// A family without fault.
  static func facts() -> FamilyFacts {
    FamilyFacts(
      key: family,
      card: FamilyCardNumber.recorded("3216010101200003"),
      decile: .known(1)
    )
  }

  static func programme(
    _ code: ProgrammeCode,
    for beneficiary: Beneficiary,
    counts unit: CountedUnit
  ) -> Programme {
    let name = Bilingual(indonesian: code.word, english: code.word)
    return Programme(
      code: code,
      name: name,
      shortName: name,
      strategy: nil,
      agency: "agency",
      beneficiary: beneficiary,
      unit: unit
    )
  }

  // MARK: - Values that stand or fall with the test

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  static func region(_ number: Int64) -> RegionCode {
    guard let code = RegionCode(number: number) else { preconditionFailure("\(number) is no code") }
    return code
  }

  static func nik(_ number: Int64) -> NIK {
    guard let nik = NIK(number: number) else { preconditionFailure("\(number) is no NIK") }
    return nik
  }
}
