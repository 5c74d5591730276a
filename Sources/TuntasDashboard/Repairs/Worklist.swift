import TerminalKit
import TuntasModel
import TuntasWords

/// The findings of several rules in a region as the rows of a file, rule by rule, page by page: what a
/// village works through (daftar kerja).
struct Worklist {
  /// The rules, in the order in which they are worked through.
  let rules: [QualityRule]
  /// The region; the country stands for everything in the registry.
  let region: RegionCode
  /// Whose findings: those of families on the list, or of all.
  var families = QualityFamilies.onList
  let words: Words

  /// Rows that are read at once.
  private static let pageSize = 1000

  /// The columns of the file, behind the key of each row.
  static func columns(_ words: Words) -> [ExportedColumn] {
    let headings: [(String, Phrase)] = [
      ("severity", .columnSeverity), ("rule", .columnRepair), ("todo", .columnRepairStep),
      ("region", .columnRegion),
      ("head", .columnHead), ("member", .columnMember), ("what", .columnWhat),
      ("cell", .columnCell), ("found", .columnFound), ("other", .columnAgainst),
    ]
    return headings.map { ExportedColumn(id: $0.0, heading: words[$0.1].string) }
  }

  /// The rows behind a row, as many as are read at once; empty when all were handed out.
  func rows(after last: MarkedRow?, from reader: MomentReader) async throws -> [MarkedRow] {
    let rows = try await reader.registry.qualityRows(
      of: rules,
      in: region,
      of: families,
      after: last.flatMap { RepairRowID($0.id) }.map { ($0.rule, $0.position) },
      limit: Self.pageSize,
      at: reader.moment,
      for: reader.viewer
    )
    return RepairRowColumns.marked(rows, words)
  }
}

/// What tells one finding from all others, written `K1 3388997632001 0`: the rule, the place, and the
/// number among those of the place.
struct RepairRowID: Hashable, LosslessStringConvertible {
  let rule: QualityRule
  /// The key of the family it is about, or the place of the figure.
  let position: FamilyKey
  /// The number among the findings of that place, from 0.
  let number: Int

  /// Names a finding by its rule, its place and its number there.
  init(_ rule: QualityRule, _ position: FamilyKey, _ number: Int) {
    (self.rule, self.position, self.number) = (rule, position, number)
  }

  /// Reads what ``description`` writes; `nil` for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let rule = QualityRule(rawValue: String(parts[0])),
      let key = Int64(parts[1]), let number = Int(parts[2])
    else { return nil }
    self.init(rule, FamilyKey(number: key), number)
  }

  var description: String { "\(rule.code) \(position.number) \(number)" }

  /// The names of rows in the order of their list; those of one place must all be there.
  static func all(of rows: [QualityRow]) -> [RepairRowID] {
    var last: RepairRowID?
    return rows.map { row in
      let number = last.map { $0.position == row.position ? $0.number + 1 : 0 } ?? 0
      let id = RepairRowID(row.rule, row.position, number)
      last = id
      return id
    }
  }
}
