import TerminalKit
package import TuntasModel
package import TuntasWords

/// The findings of several rules in a region as the rows of a file, rule by rule, page by page: what a
/// village works through (daftar kerja).
package struct Worklist {
  /// The rules, in the order in which they are worked through.
  package let rules: [QualityRule]
  /// The region; the country stands for everything in the registry.
  package let region: RegionCode
  /// Whose findings: those of families on the list, or of all.
  package var families = QualityFamilies.onList
  package let words: Words

  /// Takes the rules that are worked through in a region.
  package init(
    rules: [QualityRule],
    region: RegionCode,
    families: QualityFamilies = .onList,
    words: Words
  ) {
    self.rules = rules
    self.region = region
    self.families = families
    self.words = words
  }

  /// The columns of the file, behind the key of each row.
  package static func columns(_ words: Words) -> [ExportedColumn] {
    RepairRowColumns(words: words).columns.fileColumns
  }
}

/// What tells one finding from all others, written `K1 3388997632001 0`: the rule, the place, and the
/// number among those of the place.
package struct RepairRowID: Hashable, LosslessStringConvertible {
  package let rule: QualityRule
  /// The key of the family it is about, or the place of the figure.
  package let position: FamilyKey
  /// The number among the findings of that place, from 0.
  let number: Int

  /// Names a finding by its rule, its place and its number there.
  init(_ rule: QualityRule, _ position: FamilyKey, _ number: Int) {
    (self.rule, self.position, self.number) = (rule, position, number)
  }

  /// Reads what ``description`` writes; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let rule = QualityRule(rawValue: String(parts[0])),
      let key = Int64(parts[1]), let number = Int(parts[2])
    else { return nil }
    self.init(rule, FamilyKey(number: key), number)
  }

  package var description: String { "\(rule.code) \(position.number) \(number)" }

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
