import TuntasModel

/// Values that several suites begin with.
enum Samples {
  static let region = Region(
    code: Governments.bekasiRegency,
    kind: .kabupaten,
    name: "Bekasi",
    centroid: Coordinate(latitude: -6.2, longitude: 107.1),
    area: 1_273
  )

  static let programme = Programme(
    code: "rutilahu",
    name: Bilingual(indonesian: "Rumah tidak layak huni", english: "Repair of unfit houses"),
    shortName: Bilingual(indonesian: "Rutilahu", english: "Rutilahu"),
    strategy: .shrinkPockets,
    agency: "Disperkimtan",
    beneficiary: .family,
    unit: .housingUnit
  )

  static func report(
    quarter: Int,
    revisedTarget: Double? = nil,
    plan: Double? = nil,
    actual: Double? = nil
  ) -> Achievement {
    Achievement(
      programme: "rutilahu",
      region: region.code,
      quarter: Quarter(year: 2025, number: quarter),
      revisedTarget: revisedTarget,
      plan: plan,
      actual: actual,
      source: "source"
    )
  }

  static func figures(
    target: Double?,
    reports: [Achievement],
    byName: Int? = nil
  ) -> ProgrammeFigures {
    let target = target.map { value in
      Target(
        subject: .programme("rutilahu"),
        region: region.code,
        year: 2025,
        value: value,
        unit: "housing_unit",
        certainty: .published,
        source: "source"
      )
    }
    return ProgrammeFigures(
      programme: programme,
      region: region,
      year: 2025,
      target: target,
      reports: reports,
      byName: byName
    )
  }

  /// How the programme stands at the end of the third quarter, from what was reported for it.
  static func standing(
    target: Double?,
    plan: Double?,
    actual: Double?,
    byName: Int? = nil,
    today: Quarter = Quarter(year: 2025, number: 3)
  ) -> ProgrammeStanding {
    let figures = figures(
      target: target,
      reports: [report(quarter: 3, plan: plan, actual: actual)],
      byName: byName
    )
    return ProgrammeStanding(figures, at: Quarter(year: 2025, number: 3), today: today)
  }
}
