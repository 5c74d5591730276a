import Testing
import TuntasModel

@Suite("Reports by district")
struct DistrictReportsTests {
  private let achievements = Sample.standard.rows(.achievements)

  private func rows(_ programme: String, under region: String) -> [Sheet.Row] {
    achievements.filter {
      $0["programme"] == programme && $0["region"].hasPrefix(region + ".")
    }
  }

  @Test(
    "Districts add up to the government in every quarter",
    arguments: [("rutilahu", "32.16", 23), ("spald-s", "32.16", 23), ("bpjs-tk", "32.03", 32)]
  )
  func sums(programme: String, region: String, districts: Int) throws {
    for quarter in 1...3 {
      let parts = rows(programme, under: region).filter { $0.number("quarter") == quarter }
      let whole = try #require(
        achievements.first {
          $0["programme"] == programme && $0["region"] == region
            && $0.number("quarter") == quarter
        }
      )
      #expect(parts.count == districts)
      for column in ["target", "plan", "actual", "ceiling", "spent"] {
        #expect(parts.reduce(0) { $0 + $1.number(column) } == whole.number(column))
      }
    }
  }

  @Test(
    "The drawn districts stand as drawn",
    arguments: [
      ("32.16.17", 140, 70, 31), ("32.16.16", 110, 55, 28), ("32.16.14", 96, 48, 29),
      ("32.16.13", 120, 60, 45), ("32.16.02", 90, 45, 33),
    ]
  )
  func drawn(region: String, target: Int, plan: Int, actual: Int) throws {
    let row = try #require(
      rows("rutilahu", under: "32.16").first {
        $0["region"] == region && $0.number("quarter") == 3
      }
    )
    #expect(
      [row.number("target"), row.number("plan"), row.number("actual")] == [target, plan, actual]
    )
  }

  @Test("Every other district is less than twelve houses behind")
  func others() {
    let behind = rows("rutilahu", under: "32.16")
      .filter { $0.number("quarter") == 3 && $0.number("plan") - $0.number("actual") >= 12 }
      .map { $0["region"] }
    #expect(Set(behind) == ["32.16.17", "32.16.16", "32.16.14", "32.16.13", "32.16.02"])
  }

  @Test("What was done never shrinks", arguments: ["rutilahu", "spald-s", "bpjs-tk"])
  func cumulative(programme: String) {
    var last: [String: Int] = [:]
    for row in achievements where row["programme"] == programme && !row["actual"].isEmpty {
      #expect(row.number("actual") >= last[row["region"]] ?? 0, "\(row["region"])")
      last[row["region"]] = row.number("actual")
    }
  }
}
