import Testing
import TuntasModel

@Suite("Rules that look at reports, lists and figures: P11, P14, P15")
struct FigureRulesTests {
  private typealias Samples = QualitySamples

  /// A report with what breaks P11 in it, by the cell.
  struct Report: Sendable, CustomTestStringConvertible {
    var name: String
    var target: Double? = 100
    var actual: Double?
    var ceiling: Double? = 1_000
    var revisedCeiling: Double?
    var spent: Double?
    var fields: [QualityField] = []
    var testDescription: String { name }
  }

  @Test(
    "P11: target, ceiling and money",
    arguments: [
      Report(name: "all in order", actual: 60, spent: 500),
      Report(name: "reached to the last", actual: 100, spent: 1_000),
      Report(name: "nothing reported"),
      Report(name: "more than the target", actual: 101, spent: 900, fields: [.actual]),
      Report(name: "no target", target: nil, actual: 101, spent: 0),
      Report(name: "more than the ceiling", actual: 60, spent: 1_001, fields: [.spent]),
      Report(name: "within the revised ceiling", actual: 60, revisedCeiling: 2_000, spent: 1_001),
      Report(name: "all done for nothing", actual: 100, spent: 0, fields: [.spent]),
      Report(name: "all done, money not reported", actual: 100),
      Report(name: "all done, no money needed", actual: 100, ceiling: 0, spent: 0),
      Report(name: "nearly all done for nothing", actual: 99, spent: 0),
      Report(name: "no target to reach", target: 0, actual: 0, spent: 0),
      Report(name: "no number", actual: .nan, spent: .infinity),
      Report(name: "nothing at all", actual: 0, spent: 0),
      Report(name: "less than nothing done", actual: -1, spent: 500, fields: [.actual]),
      Report(name: "less than nothing spent", actual: 60, spent: -1, fields: [.spent]),
      Report(
        name: "a target below zero, which nobody can exceed",
        target: -100,
        actual: 60,
        spent: 500,
        fields: [QualityField(.achievements, "target")]
      ),
      Report(
        name: "a ceiling below zero, which nobody can exceed",
        actual: 60,
        ceiling: -1,
        spent: 500,
        fields: [QualityField(.achievements, "ceiling")]
      ),
      Report(
        name: "both at once",
        actual: 120,
        spent: 0,
        fields: [.actual, .spent]
      ),
    ]
  )
  func report(report: Report) {
    let achievement = Achievement(
      programme: "rutilahu",
      region: Governments.bekasiRegency,
      quarter: Quarter(year: 2025, number: 3),
      target: report.target,
      ceiling: report.ceiling,
      revisedCeiling: report.revisedCeiling,
      actual: report.actual,
      spent: report.spent,
      source: "source"
    )
    let issues = Samples.check().issues(of: achievement)
    #expect(issues.map(\.finding.field) == report.fields)
    #expect(issues.allSatisfy { $0.rule == .reportImplausible })
  }

  @Test("P11: the target of a document goes before the one in the report")
  func documentTarget() {
    let achievement = Achievement(
      programme: "rutilahu",
      region: Governments.bekasiRegency,
      quarter: Quarter(year: 2025, number: 3),
      target: 50,
      actual: 60,
      source: "source"
    )
    #expect(ReportRules.overTarget(achievement)?.other == .amount(50))
    #expect(ReportRules.overTarget(achievement, target: 70) == nil)
  }

  @Test(
    "P14: a list older than three months, on 30 September 2025",
    arguments: [
      ("2025-06-30", false), ("2025-06-29", true), ("2025-09-30", false), ("2023-12-05", true),
      ("2026-01-01", false),
    ]
  )
  func age(date: String, isOld: Bool) {
    let list = FamilyList(
      id: "list",
      register: .dtsen,
      covers: Governments.bekasiRegency,
      date: Samples.day(date),
      source: "source"
    )
    let issues = Samples.check().issues(of: list)
    #expect(issues.map(\.rule) == (isOld ? [.oldData] : []))
  }

  @Test(
    "P15: the unit of a published value",
    arguments: [
      ("poverty-rate", 4.8, "percent", nil),
      ("poverty-rate", 204_050, "people", .indicatorUnit),
      ("poverty-rate", 204_050, "percent", .indicatorValue),
      ("poverty-rate", -1, "percent", .indicatorValue),
      ("poverty-rate-change", -0.23, "percentage_points", nil),
      ("poverty-rate-change", -0.23, "percent", .indicatorUnit),
      ("absorption-apbd", 91.18, "percent", nil),
      ("poor-people", 204_050, "people", nil),
      ("poor-people", 4.8, "percent", .indicatorUnit),
      ("poor-people", 4.8, "people", .indicatorValue),
      ("extreme-poor-people", 1_160, "families", .indicatorUnit),
      ("families", 920_000, "families", nil),
      ("unit-cost", 20_000_000.5, "rupiah", nil),
      ("poor-people", .infinity, "people", nil),
    ] as [(String, Double, String, QualityField?)]
  )
  func unit(code: String, value: Double, unit: String, field: QualityField?) throws {
    let indicator = Indicator(
      region: Governments.bekasiRegency,
      code: code,
      period: try #require(Period("2024")),
      value: value,
      unit: unit,
      certainty: .published,
      source: "source"
    )
    let issues = Samples.check().issues(of: indicator)
    #expect(issues.map(\.finding.field) == (field.map { [$0] } ?? []))
    #expect(issues.allSatisfy { $0.rule == .unitMismatch })
  }

  @Test("P15: a target counts what its indicator or its programme counts")
  func target() {
    let programme = Samples.programme("rutilahu", for: .family, counts: .housingUnit)
    let check = Samples.check()
    let houses = Self.target(.programme("rutilahu"), 1_670, "housing_unit")
    let percent = Self.target(.programme("rutilahu"), 100, "percent")
    #expect(check.issues(of: houses, programme: programme).isEmpty)
    #expect(check.issues(of: percent, programme: programme).map(\.rule) == [.unitMismatch])
    #expect(check.issues(of: percent).isEmpty)
    let fewer = Self.target(.indicator("poor-people"), -5, "percent_relative")
    #expect(check.issues(of: fewer).isEmpty)
    let rate = Self.target(.indicator("extreme-poverty-rate"), 0, "people")
    #expect(check.issues(of: rate).map(\.finding.field) == [.targetUnit])
  }

  private static func target(_ subject: TargetSubject, _ value: Double, _ unit: String) -> Target {
    Target(
      subject: subject,
      region: Governments.bekasiRegency,
      year: 2025,
      value: value,
      unit: unit,
      certainty: .published,
      source: "source"
    )
  }
}
