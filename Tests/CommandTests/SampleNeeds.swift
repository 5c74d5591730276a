import TuntasModel
import TuntasTestSupport

/// The sample files judged need by need, apart from the program: rows and words of the files alone.
struct SampleNeeds {
  private var families: [String: [String: String]] = [:]
  private var members: [String: [[String: String]]] = [:]
  private var enrolments: [String: [[String: String]]] = [:]

  init() throws {
    for row in try Self.rows("families.csv") { families[row["id"] ?? ""] = row }
    members = Dictionary(grouping: try Self.rows("members.csv")) { $0["family"] ?? "" }
    enrolments = Dictionary(grouping: try Self.rows("enrolments.csv")) { $0["family"] ?? "" }
  }

  /// The register id of each family by its number in the registry, which counts families of a village
  /// in the order of their file.
  static let ids = Result {
    var last: [String: Int] = [:]
    return try rows("families.csv").reduce(into: [String: String]()) { ids, row in
      let village = row["village"] ?? ""
      last[village, default: 0] += 1
      let digits = String(last[village] ?? 0)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      ids["\(village) K-\(zeros)\(digits)"] = row["id"]
    }
  }

  private static func rows(_ file: String) throws -> [[String: String]] {
    let rows = Report.csv(text: try Repository.sample(file))
    let headings = rows.first ?? []
    return rows.dropFirst().map { row in
      Dictionary(zip(headings, row)) { first, _ in first }
    }
  }

  /// What stands in a column of a family.
  func value(_ column: String, of family: String) -> String { families[family]?[column] ?? "" }

  private static let programmes: [Need: [String]] = [
    .house: ["rutilahu"], .toilet: ["spald-s"], .water: ["water"],
    .food: ["sembako", "blt-dd", "cash-1.5m"],
    .school: ["pkh", "pip", "school-fees", "scholarship-s1"],
    .work: ["training", "career-center", "job-fair", "vacancies", "link-match"],
    .workInsurance: ["bpjs-tk"], .business: ["capital", "kube"],
    .health: ["pbi-national", "pbi-regional"],
  ]

  private func active(_ need: Need, _ family: String, _ year: String) -> [[String: String]] {
    (enrolments[family] ?? []).filter { row in
      Self.programmes[need]?.contains(row["programme"] ?? "") == true && row["year"] == year
        && ["received", "finished"].contains(row["status"])
    }
  }

  /// Whether the need is open.
  func isOpen(_ need: Need, for family: String, in year: String) -> Bool {
    let reached = active(need, family, year)
    guard need == .health else {
      return reached.isEmpty && recorded(need, of: family) != "no_need"
    }
    let numbers = Set(reached.compactMap { $0["member"] })
    let people = members[family] ?? []
    return people.isEmpty || !people.allSatisfy { numbers.contains($0["number"] ?? "") }
  }

  /// What the record tells of the need, in the word of the export.
  func recorded(_ need: Need, of family: String) -> String {
    func oneOf(_ column: String, good: [String], bad: [String]) -> String {
      let word = value(column, of: family)
      return good.contains(word) ? "no_need" : bad.contains(word) ? "shown" : "unknown"
    }
    switch need {
    case .house: return house(of: family)
    case .toilet: return oneOf("toilet", good: ["own"], bad: ["shared", "other"])
    case .water:
      return oneOf(
        "water",
        good: ["piped", "bottled", "borehole", "protected_well"],
        bad: ["open_well", "surface", "rain"]
      )
    case .health: return members[family] == nil ? "unknown" : "shown"
    case .school: return school(of: family)
    case .food, .work, .workInsurance, .business: return "not_judged"
    }
  }

  private func house(of family: String) -> String {
    let parts = ["floor", "wall", "roof"]
    let unfit = ["earth", "bamboo", "zinc", "thatch"]
    let materials = parts.map { value($0, of: family) }
    let grades = parts.map { value($0 + "_quality", of: family) }
    if materials.contains(where: unfit.contains) || grades.contains("poor") { return "shown" }
    if materials.contains("") || materials.contains("other") { return "unknown" }
    return Set(grades) == [""] || Set(grades) == ["good"] ? "no_need" : "unknown"
  }

  /// The sample's day that counts as today is 30 September 2025.
  private func school(of family: String) -> String {
    let people = members[family] ?? []
    let isNeeded = people.contains { person in
      let birth = person["birth_date"] ?? ""
      return person["in_school"] == "yes"
        || !birth.isEmpty && birth > "2006-09-30" && birth <= "2018-09-30"
    }
    if isNeeded { return "shown" }
    return people.isEmpty || people.contains { $0["birth_date"] == "" } ? "unknown" : "no_need"
  }
}
