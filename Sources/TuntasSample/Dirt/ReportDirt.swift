import TuntasModel

/// Spoils some reports of agencies and targets: P11 and P15.
struct ReportDirt {
  private var chosen: ArraySlice<Int>
  private var place = 0
  private var turn = 0

  /// A cell that breaks a rule.
  typealias Stain = (rule: QualityRule, field: QualityField, row: Int)

  /// Chooses reports.
  ///
  /// - Parameters:
  ///   - dirt: The share, which is at least one report of each kind of fault when it is not zero.
  ///   - reports: How many there are.
  ///   - random: Chance.
  init(_ dirt: SampleDirt, reports: Int, _ random: inout SampleRandom) {
    let count = dirt.share == 0 ? 0 : max(4, dirt.count(of: reports))
    chosen = random.draw(count, of: Array(0..<reports))[...]
  }

  /// Spoils the next report, if it was chosen.
  ///
  /// - Parameters:
  ///   - target: The row of its target.
  ///   - achievements: Its rows, quarter by quarter.
  /// - Returns: The cell that breaks a rule; its row is one of the kind's.
  mutating func spoil(_ target: inout [String?]?, _ achievements: inout [[String?]]) -> Stain? {
    defer { place += 1 }
    guard chosen.first == place else { return nil }
    chosen.removeFirst()
    turn += 1
    let last = achievements.lastIndex { Self.cell("actual", $0) != nil }
    guard turn % 4 > 0, let last else {
      guard target != nil else { return nil }
      target?[Self.column("unit", .targets)] = "percent"
      return (.unitMismatch, .targetUnit, 0)
    }
    let field = Self.exaggerate(&achievements[last], turn)
    return (.reportImplausible, field, last)
  }

  private static func exaggerate(_ row: inout [String?], _ turn: Int) -> QualityField {
    let target = cell("target", row).flatMap { Int($0) } ?? 0
    let ceiling = cell("ceiling", row).flatMap { Int($0) }
    switch turn % 4 {
    case 1:
      if let ceiling {
        row[column("spent", .achievements)] = String(ceiling + 1)
        return .spent
      }
      fallthrough
    case 2:
      // Nothing spent for it would be another fault.
      if cell("spent", row) == "0" { row[column("spent", .achievements)] = nil }
      row[column("actual", .achievements)] = String(target + 1)
      return .actual
    default:
      row[column("actual", .achievements)] = String(target)
      row[column("spent", .achievements)] = "0"
      return .spent
    }
  }

  private static func cell(_ name: String, _ row: [String?]) -> String? {
    row[column(name, .achievements)]
  }

  private static func column(_ name: String, _ kind: RecordKind) -> Int {
    guard let place = kind.index(of: name) else {
      preconditionFailure("\(kind.fileName) has the column \(name)")
    }
    return place
  }
}
