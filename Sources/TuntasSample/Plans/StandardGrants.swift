import TuntasModel

/// The programmes that the plan of the sample folder hands out.
enum StandardGrants {
  /// What is handed out in a government.
  static func requests(
    for area: GovernmentArea,
    _ reports: [DistrictReport]
  ) -> [GrantRequest] {
    switch area.code {
    case Governments.bekasiRegency: bekasiRegency(reports)
    case Governments.bekasiCity: bekasiCity
    case Governments.bogor: bogor
    case Governments.cianjur: cianjur(reports)
    default: []
    }
  }

  private static func bekasiRegency(_ reports: [DistrictReport]) -> [GrantRequest] {
    let named = OutsideRecipients.namedHousing
    let waste = limits(reports, .spaldS, percent: 45)
    return [
      GrantRequest(.pkh, .received, 428),
      GrantRequest(.rutilahu, .finished, 260, districtLimits: named.map { $0 * 6 / 10 }),
      GrantRequest(.spaldS, .received, 176, districtLimits: waste),
      GrantRequest(.capital, .received, 30),
      GrantRequest(.workersInsurance, .received, 64),
      GrantRequest(.training, .finished, 30),
      GrantRequest(.training, .attended, 25),
      GrantRequest(.training, .invited, 70),
      GrantRequest(.training, .refused, 8),
      GrantRequest(.kube, .received, 12, isOfGroups: true),
      GrantRequest(.civilPapers, .finished, 70),
      GrantRequest(.workersInsurance, .proposed, 40),
    ]
  }

  private static let bekasiCity = [
    GrantRequest(.pkh, .received, 262),
    GrantRequest(.kube, .received, 28, isOfGroups: true),
    GrantRequest(.rutilahu, .received, 24),
    GrantRequest(.training, .finished, 20),
    GrantRequest(.training, .attended, 15),
    GrantRequest(.training, .invited, 42),
    GrantRequest(.training, .refused, 9),
    GrantRequest(.capital, .proposed, 26),
    GrantRequest(.civilPapers, .finished, 45),
  ]

  private static let bogor = [
    GrantRequest(.pkh, .received, 2000),
    GrantRequest(.training, .finished, 280),
    GrantRequest(.training, .attended, 64),
    GrantRequest(.training, .invited, 130),
    GrantRequest(.training, .refused, 21),
    GrantRequest(.careerCenter, .finished, 90),
    GrantRequest(.careerCenter, .invited, 75),
    GrantRequest(.medicalCost, .received, 150),
    GrantRequest(.capital, .proposed, 80),
    GrantRequest(.pkh, .ended, 60),
  ]

  private static func cianjur(_ reports: [DistrictReport]) -> [GrantRequest] {
    let insured = limits(reports, .workersInsurance, percent: 60)
    return [
      GrantRequest(.pkh, .received, 1180),
      GrantRequest(.workersInsurance, .received, 560, districtLimits: insured),
      GrantRequest(.workersInsurance, .proposed, 320),
      GrantRequest(.rutilahu, .received, 170),
      GrantRequest(.training, .finished, 44),
      GrantRequest(.training, .invited, 66),
      GrantRequest(.training, .refused, 12),
      GrantRequest(.civilPapers, .finished, 140),
      GrantRequest(.pkh, .ended, 40),
    ]
  }

  // Fewer names than the agency reported, in every district.
  private static func limits(
    _ reports: [DistrictReport],
    _ programme: SampleProgramme,
    percent: Int
  ) -> [Int] {
    let report = reports.first { $0.programme == programme }
    return (report?.actual.last ?? []).map { $0 * percent / 100 }
  }
}

extension ProgrammeMenu {
  /// What a government of the sample folder has.
  static func standard(for government: RegionCode) -> ProgrammeMenu {
    switch government {
    case Governments.bekasiRegency: ProgrammeMenu(hasWasteWater: true)
    case Governments.bogor: ProgrammeMenu(hasWater: true, hasScholarships: true)
    case Governments.cianjur: ProgrammeMenu(hasWater: true)
    default: ProgrammeMenu()
    }
  }
}
