import TuntasModel

/// The standard plan, read once and put together as the registry will count it.
struct Folder: Sendable {
  static let standard = Folder(Sample.standard)

  /// How many people each family has.
  let sizes: [String: Int]
  /// Where each family lives.
  let villages: [String: String]
  /// The families on the newest list of their government.
  let current: [String]
  /// The families with an active enrolment in 2025.
  let recorded: Set<String>
  /// Active enrolments of 2025 by the start of the region's code and by programme.
  private let named: [String: Int]

  /// Reads the output of a plan.
  init(_ sample: Sample) {
    var sizes: [String: Int] = [:]
    for row in sample.rows(.members) { sizes[row["family"], default: 0] += 1 }
    self.sizes = sizes
    var villages: [String: String] = [:]
    for row in sample.rows(.families) { villages[row["id"]] = row["village"] }
    self.villages = villages
    current = sample.rows(.listings)
      .filter { $0["to_list"].isEmpty && $0["register"] != "dtks" }
      .map { $0["family"] }
    var recorded: Set<String> = []
    var named: [String: Int] = [:]
    for row in sample.rows(.enrolments) where row["year"] == "2025" && Self.isActive(row) {
      recorded.insert(row["family"])
      let village = villages[row["family"]] ?? row["village"]
      for length in [5, 8] {
        named["\(village.prefix(length)) \(row["programme"])", default: 0] += 1
      }
    }
    self.recorded = recorded
    self.named = named
  }

  /// Families of the newest list in a region.
  func families(in region: String) -> Int {
    current.count { villages[$0]?.hasPrefix(region) == true }
  }

  /// Those of them with an active enrolment.
  func recorded(in region: String) -> Int {
    current.count { villages[$0]?.hasPrefix(region) == true && recorded.contains($0) }
  }

  /// Active enrolments of 2025 in a government or district.
  func named(_ programme: String, in region: String) -> Int {
    named["\(region) \(programme)"] ?? 0
  }

  private static func isActive(_ row: Sheet.Row) -> Bool {
    EnrolmentStatus(rawValue: row["status"])?.isActive == true
  }
}
