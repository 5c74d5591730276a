import TuntasModel

/// Reports of the sample folder that go down to the districts.
enum StandardReports {
  /// The reports of a government by district.
  static func districts(
    of area: GovernmentArea,
    _ random: inout SampleRandom
  ) -> [DistrictReport] {
    let reports = PairReport.all(of: area.code)
    func report(_ programme: SampleProgramme) -> PairReport? {
      reports.first { $0.programme == programme }
    }
    var districts: [DistrictReport] = []
    if area.code == Governments.bekasiRegency,
      area.districts.count == BekasiDistricts.families.count
    {
      if let whole = report(.rutilahu) { districts.append(housing(whole)) }
      if let whole = report(.spaldS) {
        let weights = BekasiDistricts.families.map { $0 + 14 }
        districts.append(DistrictReport(of: whole, weights: weights, &random))
      }
    }
    if area.code == Governments.cianjur, let whole = report(.workersInsurance) {
      let weights = area.districts.map { $0.villages.count }
      districts.append(DistrictReport(of: whole, weights: weights, &random))
    }
    return districts
  }

  private static func housing(_ whole: PairReport) -> DistrictReport {
    DistrictReport(
      of: whole,
      target: BekasiDistricts.housingTarget,
      plan: BekasiDistricts.housingTarget.map { $0 / 2 },
      actual: BekasiDistricts.housingActual
    )
  }
}
