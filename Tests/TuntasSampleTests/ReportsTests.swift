import Testing
import TuntasModel
import TuntasTestSupport

@Suite("Targets and reports")
struct ReportsTests {
  private let achievements = Sample.standard.rows(.achievements)
  private let targets = Sample.standard.rows(.targets)

  private func report(_ programme: String, _ region: String, quarter: Int) -> Sheet.Row? {
    achievements.first {
      $0["programme"] == programme && $0["region"] == region && $0.number("quarter") == quarter
    }
  }

  @Test(
    "The drawn programmes stand as drawn at the end of the third quarter",
    arguments: [
      ("bpjs-tk", "32.03", 4100, 3075, 1102), ("training", "32.01", 800, 600, 416),
      ("rutilahu", "32.16", 1670, 835, 702), ("kube", "32.75", 40, 30, 32),
      ("capital", "32.16", 120, 90, 48), ("spald-s", "32.16", 1652, 826, 826),
      ("pbi-regional", "32.16", 2400, 1800, 2310),
    ]
  )
  func drawn(programme: String, region: String, target: Int, plan: Int, actual: Int) throws {
    let row = try #require(report(programme, region, quarter: 3))
    #expect(row.number("target") == target)
    #expect(row.number("plan") == plan)
    #expect(row.number("actual") == actual)
    #expect(row["reported"] == "2025-09-30")
  }

  @Test("Houses in Kabupaten Bekasi: nothing planned before July, money and obstacle as drawn")
  func housing() throws {
    let rows = try (1...4).map { try #require(report("rutilahu", "32.16", quarter: $0)) }
    #expect(rows.map { $0["plan"] } == ["0", "0", "835", "1670"])
    #expect(rows.map { $0["actual"] } == ["0", "0", "702", ""])
    #expect(rows[2]["ceiling"] == "33400000000")
    #expect(rows[2]["spent"] == "14000000000")
    #expect(rows[2]["obstacle"] == "31 calon belum punya bukti tanah; bahan terlambat")
  }

  @Test(
    "So many programmes of a government have a target, and so many reported",
    arguments: [("32.16", 14, 11), ("32.75", 9, 6), ("32.01", 11, 7), ("32.03", 10, 7)]
  )
  func reportsIn(region: String, expected: Int, received: Int) {
    let published = ["32.16": 3, "32.01": 1][region] ?? 0
    #expect(targets.count { $0["region"] == region } + published == expected)
    let third = achievements.filter {
      $0["region"] == region && $0.number("quarter") == 3 && !$0["actual"].isEmpty
    }
    #expect(third.count == received)
  }

  @Test("Who did not report is who the drawings say")
  func missing() {
    #expect(achievements.allSatisfy { $0["region"] != "32.01" || $0["programme"] != "rutilahu" })
    #expect(report("training", "32.16", quarter: 3) == nil)
    #expect(targets.contains { $0["programme"] == "training" && $0["value"] == "600" })
  }

  @Test("No other programme is more than two points behind")
  func behind() {
    let behind = achievements.filter { row in
      let gap = Double(row.number("plan") - row.number("actual")) / Double(row.number("target"))
      return row["region"].count == 5 && row.number("quarter") == 3 && gap > 0.02
    }
    let found = Set(behind.map { "\($0["programme"]) \($0["region"])" })
    #expect(found == ["bpjs-tk 32.03", "capital 32.16", "training 32.01", "rutilahu 32.16"])
  }

  @Test("No agency reports less than its enrolments can name")
  func named() {
    for row in achievements where row.number("quarter") == 3 && !row["actual"].isEmpty {
      let named = Folder.standard.named(row["programme"], in: row["region"])
      #expect(named <= row.number("actual"), "\(row["programme"]) in \(row["region"])")
    }
  }

  @Test("655 houses in Kabupaten Bekasi have a name, some of families on the list")
  func houses() {
    #expect(Folder.standard.named("rutilahu", in: "32.16") == 655)
    let rows = Sample.standard.rows(.enrolments).filter { $0["programme"] == "rutilahu" }
    let outside = rows.filter { $0["family"].isEmpty }
    #expect((300...600).contains(outside.count))
    #expect(outside.allSatisfy { !$0["village"].isEmpty && !$0["recipient"].isEmpty })
    #expect(Set(outside.map { $0["village"] + $0["recipient"] }).count == outside.count)
  }

  @Test("Just 2,000 families of Kabupaten Bogor are in PKH; 1,160 had the cash of 2023")
  func counts() {
    #expect(Folder.standard.named("pkh", in: "32.01") == 2000)
    let cash = Sample.standard.rows(.enrolments).filter { $0["programme"] == "cash-1.5m" }
    #expect(cash.count == 1160)
    #expect(cash.allSatisfy { $0["year"] == "2023" && $0["value"] == "1500000" })
  }

  @Test(
    "So many villages are done with their deliberation",
    arguments: [("32.16", 154), ("32.75", 41), ("32.01", 261), ("32.03", 228)]
  )
  func deliberations(region: String, done: Int) {
    let rows = Sample.standard.rows(.deliberations).filter { $0["village"].hasPrefix(region) }
    #expect(rows.count { DeliberationStage(rawValue: $0["stage"])?.isDone == true } == done)
    #expect(Set(rows.map { $0["village"] }).count == rows.count)
  }
}
