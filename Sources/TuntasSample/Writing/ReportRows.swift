import TuntasModel

/// The rows of targets and of what agencies reported.
enum ReportRows {
  /// The source of rows that speak of programmes.
  static let source = "sample-programmes"

  /// The row of the targets file; `nil` where a published target stands.
  static func target(_ report: PairReport, region: String) -> [String?]? {
    guard !report.isPublished else { return nil }
    return [
      region,
      report.programme.rawValue,
      nil,
      String(EnrolmentMaker.year),
      String(report.target),
      report.programme.unit.rawValue,
      report.agency,
      nil,
      Certainty.remark.rawValue,
      "no",
      nil,
      source,
    ]
  }

  /// The rows of the achievements file, one a quarter reported, and the plan for the year's end.
  static func achievements(_ report: PairReport, region: String) -> [[String?]] {
    let reported = report.actual.indices.map { quarter in
      row(
        report.programme,
        region,
        quarter,
        figures: [
          report.target, nil, report.ceiling, nil,
          report.plan[quarter], report.actual[quarter], report.spent(at: quarter),
        ],
        obstacle: quarter == report.actual.count - 1 ? report.obstacle : nil
      )
    }
    guard reported.count == 3 else { return reported }
    let planned = [report.target, nil, report.ceiling, nil, report.target, nil, nil]
    return reported + [row(report.programme, region, 3, figures: planned)]
  }

  /// The rows of the achievements file for the districts, quarter by quarter.
  static func achievements(_ report: DistrictReport, in area: GovernmentArea) -> [[String?]] {
    let cost = report.programme.unitCost
    return report.actual.indices.flatMap { quarter in
      area.districts.indices.map { place in
        row(
          report.programme,
          area.districts[place].code.description,
          quarter,
          figures: [
            report.target[place], nil, cost.map { $0 * report.target[place] }, nil,
            report.plan[quarter][place], report.actual[quarter][place],
            report.spent.isEmpty ? nil : report.spent[quarter][place],
          ]
        )
      }
    }
  }

  // The first two reports came four weeks late, the third on its last day; `nil` for the fourth,
  // which has not come.
  private static let days = ["2025-04-28", "2025-07-28", "2025-09-30", nil]

  private static func row(
    _ programme: SampleProgramme,
    _ region: String,
    _ quarter: Int,
    figures: [Int?],
    obstacle: String? = nil
  ) -> [String?] {
    [programme.rawValue, region, String(EnrolmentMaker.year), String(quarter + 1)]
      + figures.map { $0.map(String.init) } + [obstacle, days[quarter], source]
  }
}
