package import TuntasModel

/// The programmes of the drawn world: each status word has one.
package enum DrawnProgrammes {
  package static let figures: [ProgrammeFigures] = [
    figures("rutilahu", "Rutilahu", .housingUnit, at: 0, 1670, plan: 835, actual: 702, byName: 655),
    figures("spald-s", "SPALD-S", .unit, at: 0, 1652, plan: 826, actual: 826),
    figures("training", "Pelatihan", .person, at: 0, 600, plan: nil, actual: nil),
    figures("water", "Air minum", .connection, at: 0, 900, plan: 0, actual: 0),
    figures("road", "Jalan", .metre, at: 6, 4000, plan: nil, actual: 3600, byName: nil),
    figures("kube", "KUBE", .group, at: 6, 40, plan: 30, actual: 44),
  ]

  static let districts: [ProgrammeFigures] = [
    figures("rutilahu", "Rutilahu", .housingUnit, at: 1, 140, plan: 70, actual: 31),
    figures("rutilahu", "Rutilahu", .housingUnit, at: 2, 110, plan: 55, actual: 28),
    figures("rutilahu", "Rutilahu", .housingUnit, at: 3, 90, plan: 45, actual: nil),
  ]

  static let costs: [Indicator] = [2025].compactMap { year in
    Period(String(year)).map { period in
      Indicator(
        region: Governments.bekasiRegency,
        code: "unit-cost",
        programme: "rutilahu",
        period: period,
        value: 20_000_000,
        unit: "rupiah",
        certainty: .published,
        source: "sample"
      )
    }
  }

  private static func figures(
    _ code: ProgrammeCode,
    _ name: String,
    _ unit: CountedUnit,
    at place: Int,
    _ target: Double,
    plan: Double?,
    actual: Double?,
    byName: Int? = 10
  ) -> ProgrammeFigures {
    let region = Drawn.regions[place]
    let programme = Programme(
      code: code,
      name: Bilingual(indonesian: "\(name): nama lengkap", english: "\(name): full name"),
      shortName: Bilingual(indonesian: name, english: name),
      strategy: .shrinkPockets,
      agency: "Disperkimtan",
      beneficiary: .family,
      unit: unit
    )
    let target = Target(
      subject: .programme(code),
      region: region.code,
      year: 2025,
      value: target,
      unit: unit.rawValue,
      certainty: code == "rutilahu" && place == 0 ? .published : .remark,
      source: "sample"
    )
    let report = Achievement(
      programme: code,
      region: region.code,
      quarter: Quarter(year: 2025, number: 3),
      ceiling: 33.4e9,
      plan: plan,
      actual: actual,
      spent: actual.map { _ in 14.04e9 },
      obstacle: "31 calon belum punya bukti tanah",
      reported: .known(Drawn.day(2025, 9, 30)),
      source: "sample"
    )
    return ProgrammeFigures(
      programme: programme,
      region: region,
      year: 2025,
      target: target,
      reports: actual == nil && place == 0 ? [] : [report],
      byName: byName
    )
  }
}
