/// P12: a cell holds what its column does not know, or an amount below zero.
public enum CellRules {
  /// Reports a cell whose text was kept as it came.
  ///
  /// `KOSONG`, `-` and nothing are unknown and do not come here. What cannot be read as a NIK,
  /// decile, birth date or region on a card breaks the rule made for it (K1, K3, K6, K4) and not
  /// this one.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - field: The cell.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func unreadable(_ text: String, in field: QualityField) -> QualityFinding? {
    guard !ownRules.contains(field) else { return nil }
    return QualityFinding(.unreadable, in: field, found: .text(text))
  }

  /// Reports an amount that cannot be: nobody has less than nothing of a floor, of money, of people.
  ///
  /// Reports of agencies have a rule of their own for it (P11), and so have published values (P15).
  ///
  /// - Parameters:
  ///   - amount: What the cell holds.
  ///   - field: The cell.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func negative(_ amount: Double, in field: QualityField) -> QualityFinding? {
    guard amount < 0, amounts.contains(field) else { return nil }
    return QualityFinding(.unreadable, in: field, found: .amount(amount))
  }

  /// The cells that hold an amount.
  public static let amounts: [QualityField] = [
    QualityField(.families, "area_m2"), QualityField(.families, "expenditure"),
    QualityField(.enrolments, "value"), QualityField(.povertyLines, "amount"),
    QualityField(.lists, "line"), QualityField(.lists, "families"), QualityField(.lists, "people"),
    QualityField(.regions, "area_km2"), .targetValue,
  ]

  private static let ownRules: Set<QualityField> = [
    .nik, .decile, .listedDecile, .birthDate, .cardRegion,
  ]
}
