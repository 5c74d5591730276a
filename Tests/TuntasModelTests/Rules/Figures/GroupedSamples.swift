import TuntasModel

/// Standings of several agencies, governments and quarters, each with a target of 100 and a plan of
/// 50 unless told otherwise.
enum GroupedSamples {
  static func standing(
    _ code: ProgrammeCode,
    _ agency: String,
    _ strategy: Strategy?,
    in region: RegionCode = Governments.bekasiRegency,
    quarter: Int = 3,
    target: Double? = 100,
    actual: Double?,
    money: (spent: Double?, ceiling: Double?) = (nil, nil),
    today: Int = 3
  ) -> ProgrammeStanding {
    var programme = Samples.programme
    programme.code = code
    programme.agency = agency
    programme.strategy = strategy
    var place = Samples.region
    place.code = region
    let quarter = Quarter(year: 2025, number: quarter)
    let report = Achievement(
      programme: code,
      region: region,
      quarter: quarter,
      target: target,
      ceiling: money.ceiling,
      plan: target.map { $0 / 2 },
      actual: actual,
      spent: money.spent,
      source: "source"
    )
    let figures = ProgrammeFigures(
      programme: programme,
      region: place,
      year: 2025,
      reports: [report]
    )
    return ProgrammeStanding(figures, at: quarter, today: Quarter(year: 2025, number: today))
  }
}
