import TuntasModel

/// A cell of a family's rows that breaks a rule.
struct Stain {
  /// The rule.
  var rule: QualityRule
  /// The kind of record and the column.
  var field: QualityField
  /// The place among the family's rows of that kind.
  var row: Int

  /// Makes a stain.
  init(_ rule: QualityRule, _ field: QualityField, row: Int = 0) {
    self.rule = rule
    self.field = field
    self.row = row
  }

  /// Tells whether a family breaks the rule as a whole, whichever member the cell belongs to.
  var isOfFamily: Bool {
    rule == .headCount || rule == .noAdult || rule == .possiblyBetterOff
  }
}
