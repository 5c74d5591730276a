import TuntasModel

extension Record {
  /// The cells whose text was kept as it came, and amounts below zero: P12.
  ///
  /// - Parameters:
  ///   - place: The record.
  ///   - check: The rules.
  ///   - isAmount: Tells of a column that holds an amount whether it does so in this record.
  /// - Returns: The issues.
  func issues(
    at place: QualityPlace,
    _ check: QualityCheck,
    isAmount: (QualityField) -> Bool
  ) -> [QualityIssue] {
    var issues: [QualityIssue] = []
    for field in kind.checkedFields where field != Self.village {
      guard let text = unreadable(field.column) else { continue }
      check.cell(text, in: field, at: place) { issues.append($0) }
    }
    for field in CellRules.amounts where field.kind == kind && isAmount(field) {
      guard let amount = amount(field.column).value else { continue }
      check.amount(amount, in: field, at: place) { issues.append($0) }
    }
    return issues
  }

  /// A village that cannot be read refuses the row, unless something else tells where it belongs.
  private static let village = QualityField(.enrolments, "village")
}
