/// P12: a cell holds what its column does not know (domain, sections 3.1 and 11).
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
  /// - Returns: What breaks the rule; none when nothing does.
  public static func unreadable(_ text: String, in field: QualityField) -> QualityFinding? {
    guard !ownRules.contains(field) else { return nil }
    return QualityFinding(.unreadable, in: field, found: .text(text))
  }

  private static let ownRules: Set<QualityField> = [
    .nik, .decile, .listedDecile, .birthDate, .cardRegion,
  ]
}
