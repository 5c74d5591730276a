import DrawnWorld
import TuntasModel

/// Programmes of several agencies, some of which owe reports.
enum AgencySamples {
  /// The programmes of a government, or of two.
  static func table(of place: RegionCode?) -> ProgrammeTable {
    ProgrammeTable(
      region: Drawn.regions.first { $0.code == place },
      moment: Drawn.moment,
      figures: figures.filter { place == nil || $0.region.code == place },
      sources: [Drawn.sampleSource]
    )
  }

  private static let figures: [ProgrammeFigures] = [
    programme("pkh", "PKH", .lowerSpending, "Dinas Sosial", .family, 560, [420, 460, 496]),
    programme(
      "rutilahu",
      "Rutilahu",
      .shrinkPockets,
      "Disperkimtan",
      .housingUnit,
      1670,
      [
        120, 400, 702,
      ]
    ),
    programme("spald-s", "SPALD-S", .shrinkPockets, "Disperkimtan", .unit, 1652, [100, 400, nil]),
    programme("training", "Pelatihan", .raiseIncome, "Disnaker", .person, 600, [80, nil, nil]),
    programme("civil-papers", "Adminduk", nil, "Disdukcapil", .person, 900, [300, 640, 910]),
    programme("kube", "KUBE", .raiseIncome, "Dinas Sosial", .group, 40, [4, 9, 32], at: 6),
    programme(
      "rutilahu",
      "Rutilahu",
      .shrinkPockets,
      "Dinas Perkimtan",
      .housingUnit,
      300,
      [
        10, 20, 61,
      ],
      at: 6
    ),
  ]

  private static func programme(
    _ code: ProgrammeCode,
    _ name: String,
    _ strategy: Strategy?,
    _ agency: String,
    _ unit: CountedUnit,
    _ target: Double,
    _ actuals: [Double?],
    at place: Int = 0
  ) -> ProgrammeFigures {
    let region = Drawn.regions[place]
    let reports = zip(1..., actuals).compactMap { number, actual in
      actual.map {
        Achievement(
          programme: code,
          region: region.code,
          quarter: Quarter(year: 2025, number: number),
          ceiling: unit == .housingUnit ? target * 20e6 : nil,
          plan: target * Double(number) / 4,
          actual: $0,
          spent: unit == .housingUnit ? $0 * 20e6 : nil,
          source: "sample"
        )
      }
    }
    return ProgrammeFigures(
      programme: Programme(
        code: code,
        name: Bilingual(indonesian: name, english: name),
        shortName: Bilingual(indonesian: name, english: name),
        strategy: strategy,
        agency: agency,
        beneficiary: .family,
        unit: unit
      ),
      region: region,
      year: 2025,
      target: Target(
        subject: .programme(code),
        region: region.code,
        year: 2025,
        value: target,
        unit: unit.rawValue,
        certainty: .published,
        source: "sample"
      ),
      reports: reports,
      byName: unit == .housingUnit ? 300 : nil
    )
  }
}
