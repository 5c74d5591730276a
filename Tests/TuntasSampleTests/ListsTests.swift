import Testing
import TuntasModel

@Suite("Families on lists")
struct ListsTests {
  private let folder = Folder.standard
  private let sample = Sample.standard

  @Test(
    "Each government has its families, and just so many are recorded in 2025",
    arguments: [
      ("32.16", 1160, 940), ("32.75", 842, 598), ("32.01", 6000, 3360), ("32.03", 3480, 2297),
    ]
  )
  func government(region: String, families: Int, recorded: Int) {
    #expect(folder.families(in: region) == families)
    #expect(folder.recorded(in: region) == recorded)
  }

  @Test(
    "The districts of Kabupaten Bekasi are as drawn",
    arguments: [
      ("32.16.17", 138, 84), ("32.16.16", 97, 62), ("32.16.14", 88, 61), ("32.16.13", 112, 88),
      ("32.16.02", 81, 64), ("32.16.19", 0, 0), ("32.16.20", 3, 3),
    ]
  )
  func district(region: String, families: Int, recorded: Int) {
    #expect(folder.families(in: region) == families)
    #expect(folder.recorded(in: region) == recorded)
  }

  @Test("The five drawn districts have most families without a programme")
  func drawnDistrictsComeFirst() {
    let without = (1...23).map { number in
      let region = number < 10 ? "32.16.0\(number)" : "32.16.\(number)"
      return (region, folder.families(in: region) - folder.recorded(in: region))
    }
    let first = without.sorted { $0.1 > $1.1 }.prefix(5)
    #expect(first.map(\.0) == ["32.16.17", "32.16.16", "32.16.14", "32.16.13", "32.16.02"])
    #expect(first.map(\.1) == [54, 35, 27, 24, 17])
  }

  @Test("1,926 families before verification, 1,160 after, 766 left with a reason")
  func verification() {
    let listings = sample.rows(.listings).filter { $0["register"] == "p3ke" }
    let left = listings.filter { !$0["to_list"].isEmpty }
    #expect(listings.count == 1926)
    #expect(left.count == 766)
    #expect(left.allSatisfy { $0["to_list"] == "bekasi-2023-before" && !$0["reason"].isEmpty })
    #expect(Set(left.map { $0["reason"] }) == Set(LeavingReason.words))
    #expect(listings.allSatisfy { $0["from_list"] == "bekasi-2023-before" })
  }

  @Test("The list of January 2023 has 3,961 people in about 1,000 families")
  func january() {
    let families = sample.rows(.listings).filter { $0["register"] == "dtks" }.map { $0["family"] }
    #expect(families.reduce(0) { $0 + (folder.sizes[$1] ?? 0) } == 3961)
    #expect((950...1150).contains(families.count))
    #expect(Set(families).intersection(folder.current).count > families.count / 4)
  }

  @Test("Every family of Kabupaten Bekasi was verified")
  func answers() {
    var answers: [String: Int] = [:]
    for row in sample.rows(.verifications) where row["list"] == "bekasi-2023-before" {
      answers[row["status"], default: 0] += 1
    }
    #expect(answers == ["eligible": 1160, "not_eligible": 766])
    let verified = Set(sample.rows(.verifications).map { $0["family"] })
    #expect(folder.villages.keys.allSatisfy { !$0.hasPrefix("3216") || verified.contains($0) })
  }

  @Test("The villages of the meeting in Cianjur all have families")
  func meetingVillages() {
    let regions = ["32.03.01", "32.03.02", "32.03.10", "32.03.11"]
    let villages = Sample.regions.map(\.code).filter { code in
      code.level == .village && regions.contains(code.ancestor(at: .district).description)
    }
    #expect(villages.count == 45)
    #expect(villages.allSatisfy { folder.families(in: $0.description) >= 1 })
    #expect(folder.families(in: "32.03.01.2001") >= 12)
  }

  @Test("The lists carry the published numbers")
  func lists() {
    let rows = sample.rows(.lists).map { row in
      ["id", "register", "covers", "date", "stage", "line", "families", "people"]
        .map { row[$0] }.joined(separator: " ")
    }
    #expect(
      rows == [
        "bekasi-2023-01 dtks 32.16 2023-01-31 unstated 11941.1  3961",
        "bekasi-2023-before p3ke 32.16 2023-11-30 before_verification 10739 1926 ",
        "bekasi-2023-12 p3ke 32.16 2023-12-05 after_verification 10739 1160 ",
        "bogor-2025-05 dtsen 32.01 2025-05-06 unstated  6000 ",
        "bekasi-kota-2025-09 dtsen 32.75 2025-09-30 unstated   ",
        "cianjur-2025-09 dtsen 32.03 2025-09-30 unstated   ",
      ]
    )
  }
}
