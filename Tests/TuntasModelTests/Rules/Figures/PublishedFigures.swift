import TuntasModel

/// Published figures as they stand in the sample data.
enum PublishedFigures {
  /// National rates: four methods, two values for March 2024.
  static let nationalRates = [
    rate(.country, "2021", 4, "macro-announced", conflict: "rate-2021", source: "koranbumn"),
    rate(.country, "2021-03", 2.14, "macro-recomputed", conflict: "rate-2021", source: "airlangga"),
    rate(.country, "2022-03", 2.04, "macro-recomputed", source: "airlangga"),
    rate(.country, "2022-09", 1.74, "macro-recomputed", source: "airlangga"),
    rate(.country, "2023-03", 1.12, "macro-before-2.15", source: "timetoday"),
    rate(
      .country,
      "2024-03",
      0.83,
      "macro-before-2.15",
      conflict: "rate-2024-03",
      source: "timetoday"
    ),
    rate(
      .country,
      "2024-03",
      1.26,
      "usd-2.15-spatial",
      line: "usd-2.15",
      conflict: "rate-2024-03",
      source: "tirto"
    ),
    rate(.country, "2025-03", 0.85, "usd-2.15-spatial", line: "usd-2.15", source: "tirto"),
  ]

  /// Kabupaten Bekasi: 3,961 people, 1,926 and 1,160 families.
  static let bekasiExtreme = [
    extreme("families", "2023", 1_926, "micro-list-before-verification", line: "10739"),
    extreme("families", "2023-12-05", 1_160, "micro-list-after-verification", line: "10739"),
    extreme("people", "2023-01-31", 3_961, "micro-list", line: "11941.1"),
    extreme("people", "2023-02-06", 3_961, "micro-list", source: "sekda-bekasi"),
    extreme("people", "2023-11-02", 1_500, "remark", isApproximate: true, source: "okezone"),
  ]

  /// Kabupaten Cianjur: a rate of a local paper beside the one of the statistics office.
  static let cianjurPoverty = [
    poverty("2019", 9.15, "bps-p0"),
    poverty("2020", 10.36, "bps-p0"),
    poverty("2021", 11.8, nil, conflict: "cianjur-rate-2021", source: "jabarekspres"),
    poverty("2021", 11.18, "bps-p0", conflict: "cianjur-rate-2021"),
    poverty("2024", 10.14, "bps-p0"),
  ]

  /// The Bogor Career Center, the training of the same article and what stands beside them.
  static let bogorTraining = [
    training("applicants", "career-center", 48_578, "people"),
    training("placed", "career-center", 2_676, "people", conflict: "bogor-vacancies"),
    training("vacancies", "career-center", 104, "units", conflict: "bogor-vacancies"),
    training("placement-rate", "career-center", 5.5, "percent"),
    training("in-training", "training", 325, "people"),
  ]

  static func people(
    _ period: String,
    _ value: Double,
    isApproximate: Bool = false,
    conflict: String? = nil,
    source: String
  ) -> Indicator {
    figure(
      Governments.bogor,
      "poor-people",
      period,
      value,
      unit: "people",
      method: "bps-survey",
      isApproximate: isApproximate,
      conflict: conflict,
      source: source
    )
  }

  static func training(
    _ code: String,
    _ programme: ProgrammeCode,
    _ value: Double,
    _ unit: String,
    period: String = "2023",
    conflict: String? = nil,
    source: String = "bogor-pascapandemi"
  ) -> Indicator {
    figure(
      Governments.bogor,
      code,
      period,
      value,
      unit: unit,
      programme: programme,
      conflict: conflict,
      source: source
    )
  }

  private static func rate(
    _ region: RegionCode,
    _ period: String,
    _ value: Double,
    _ method: String,
    line: String? = nil,
    conflict: String? = nil,
    source: String
  ) -> Indicator {
    figure(
      region,
      "extreme-poverty-rate",
      period,
      value,
      unit: "percent",
      method: method,
      line: line,
      conflict: conflict,
      source: source
    )
  }

  private static func extreme(
    _ unit: String,
    _ period: String,
    _ value: Double,
    _ method: String,
    line: String? = nil,
    isApproximate: Bool = false,
    source: String = "radarbekasi"
  ) -> Indicator {
    figure(
      Governments.bekasiRegency,
      "extreme-poor-\(unit)",
      period,
      value,
      unit: unit,
      method: method,
      line: line,
      isApproximate: isApproximate,
      source: source
    )
  }

  private static func poverty(
    _ period: String,
    _ value: Double,
    _ method: String?,
    conflict: String? = nil,
    source: String = "bps"
  ) -> Indicator {
    figure(
      Governments.cianjur,
      "poverty-rate",
      period,
      value,
      unit: "percent",
      method: method,
      conflict: conflict,
      source: source
    )
  }

  private static func figure(
    _ region: RegionCode,
    _ code: String,
    _ period: String,
    _ value: Double,
    unit: String,
    programme: ProgrammeCode? = nil,
    method: String? = nil,
    line: String? = nil,
    isApproximate: Bool = false,
    conflict: String? = nil,
    source: String
  ) -> Indicator {
    guard let period = Period(period) else { preconditionFailure("a period begins with a year") }
    return Indicator(
      region: region,
      code: code,
      programme: programme,
      period: period,
      value: value,
      unit: unit,
      method: method,
      line: line,
      certainty: conflict == nil ? .published : .conflicting,
      isApproximate: isApproximate,
      conflict: conflict,
      source: source
    )
  }
}
