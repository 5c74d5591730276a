package import TuntasModel

/// The sources of the drawn world: two contradict one another, one is sample data, one has nothing.
package enum DrawnSources {
  static let rows = [
    SourceStanding(
      source: bps,
      indicators: 3,
      targets: 2,
      lists: 2,
      contradictions: 2
    ),
    SourceStanding(source: news, indicators: 1, contradictions: 1),
    SourceStanding(source: Drawn.sampleSource, reports: 31, lists: 4, enrolments: 12),
    SourceStanding(source: empty),
  ]

  /// The lists of the regency: one of another register and line that counts people, one before the
  /// verification, and the one that counts.
  package static let lists: [FamilyList] = [
    FamilyList(
      id: "dtks",
      register: .dtks,
      covers: Governments.bekasiRegency,
      date: Drawn.day(2023, 1, 31),
      line: 11941.1,
      people: PublishedCount(value: 3961, certainty: .published),
      source: "bps"
    ),
    FamilyList(
      id: "before",
      register: .p3ke,
      covers: Governments.bekasiRegency,
      date: Drawn.day(2023, 11, 30),
      dateCertainty: .assumed,
      stage: .beforeVerification,
      families: PublishedCount(value: 1926, certainty: .published),
      source: "bps",
      note: "Tanggal tidak dimuat"
    ),
    Drawn.governments.first?.list,
  ].compactMap { $0 }

  static func page(_ id: String) -> SourcePage? {
    guard let standing = rows.first(where: { $0.source.id == id }) else { return nil }
    var page = SourcePage(
      moment: Drawn.moment,
      standing: standing,
      programmes: DrawnProgrammes.figures.map(\.programme),
      regions: Drawn.regions,
      sources: [bps, news].filter { $0.id != id }
    )
    switch id {
    case "bps":
      page.indicators = published
      page.lists = lists.filter { $0.source == "bps" }.reversed()
      page.targets = targets
    case "news": page.indicators = [ContestedIndicator(remark, contradictions: [rate])]
    case "sample": page.reports = reports
    default: break
    }
    return page
  }

  static let bps = Source(
    id: "bps",
    title: "Profil kemiskinan Maret 2024",
    publisher: "BPS",
    date: Period("2024-07-01"),
    address: "https://www.bps.go.id/",
    document: "No. 50/07/Th. XXVII",
    isSynthetic: false
  )

  static let news = Source(
    id: "news",
    title: "Kemiskinan ekstrem turun",
    publisher: "Radar Bekasi",
    date: Period("2024"),
    isSynthetic: false
  )

  private static let empty = Source(id: "empty", title: "Risalah rapat", publisher: "Bappeda")

  private static var published: [ContestedIndicator] {
    [
      ContestedIndicator(rate, contradictions: [remark]),
      ContestedIndicator(
        value("population", .country, "2019", 5_840_000, "people", isApproximate: true),
        contradictions: [value("vacancies", .country, "2019", 104, "units", source: "news")]
      ),
      ContestedIndicator(
        value("unit-cost", Governments.bekasiRegency, "2025", 20_000_000, "rupiah")
      ),
    ]
  }

  private static let rate = value(
    "extreme-poverty-rate",
    Governments.bekasiRegency,
    "2024-03",
    0.83,
    "percent",
    line: "usd-2.15"
  )

  private static let remark = value(
    "extreme-poverty-rate",
    Governments.bekasiRegency,
    "2024-03",
    1.26,
    "percent",
    source: "news"
  )

  private static let targets = [
    Target(
      subject: .programme("rutilahu"),
      region: Governments.bekasiRegency,
      year: 2025,
      value: 1670,
      unit: "housing_unit",
      certainty: .published,
      source: "bps"
    ),
    Target(
      subject: .indicator("extreme-poverty-rate"),
      region: .country,
      year: 2024,
      value: 0,
      unit: "percent",
      document: "Inpres 4/2022",
      certainty: .published,
      source: "bps"
    ),
  ]

  private static let reports = [
    report("rutilahu", 3), report("rutilahu", 2), report("rutilahu", 1), report("water", 3),
    report("water", 1),
  ]

  private static func report(_ code: ProgrammeCode, _ quarter: Int) -> Achievement {
    Achievement(
      programme: code,
      region: Governments.bekasiRegency,
      quarter: Quarter(year: 2025, number: quarter),
      actual: Double(quarter) * 100,
      reported: .known(Drawn.day(2025, quarter * 3, 28)),
      source: "sample"
    )
  }

  private static func value(
    _ code: String,
    _ region: RegionCode,
    _ period: String,
    _ value: Double,
    _ unit: String,
    line: String? = nil,
    isApproximate: Bool = false,
    source: String = "bps"
  ) -> Indicator {
    guard let period = Period(period) else { preconditionFailure("the time is written in a test") }
    return Indicator(
      region: region,
      code: code,
      programme: code == "unit-cost" ? "rutilahu" : nil,
      period: period,
      value: value,
      unit: unit,
      method: code == "extreme-poverty-rate" ? "usd-2.15" : nil,
      line: line,
      certainty: source == "news" ? .remark : .published,
      isApproximate: isApproximate,
      conflict: code == "unit-cost" ? nil : code == "extreme-poverty-rate" ? "rate" : "other",
      source: source
    )
  }
}
