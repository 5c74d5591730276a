/// Why a line of extreme poverty cannot be taken for itself.
///
/// Published lines of one place were printed at two amounts within one year, and the dollar line behind
/// them changed from US$1.90 to US$2.15 (World Bank, September 2022).
public enum PovertyLineConflict: Hashable, Sendable {
  /// Sources have another amount for the same time.
  case sourcesDiffer
  /// The region used another line within one year (dua garis).
  case twoLines
  /// It rests on another method than the line before it (cara berganti).
  case otherMethod
}

extension PovertyLine {
  /// Months within which two lines of one region contradict one another.
  private static let monthsOfTwoLines = 12

  /// What contradicts the line among others; `nil` when nothing does.
  ///
  /// Only lines of the same region, kind and unit are compared: rupiah a day and rupiah a month share no
  /// axis.
  ///
  /// - Parameter lines: The lines of any region and kind, itself among them.
  /// - Returns: The gravest contradiction.
  public func conflict(among lines: [PovertyLine]) -> PovertyLineConflict? {
    let others = lines.filter {
      $0 != self && $0.region == region && $0.kind == kind && $0.amount != amount
    }
    let alike = others.filter { $0.unit == unit }
    if alike.contains(where: { $0.validFrom == validFrom }) { return .sourcesDiffer }
    if region.level >= .regency, alike.contains(where: isNear) { return .twoLines }
    // Without a basis nobody can say that the method is another.
    guard let basis, others.contains(where: { $0.validFrom < validFrom && $0.basis != nil }),
      let before = others.filter({ $0.validFrom < validFrom && $0.basis != nil })
        .max(by: { $0.validFrom < $1.validFrom })
    else { return nil }
    return before.basis == basis ? nil : .otherMethod
  }

  /// Tells whether another line was printed within a year; without a month the years alone are told
  /// apart.
  private func isNear(_ other: PovertyLine) -> Bool {
    guard let month = validFrom.month, let otherMonth = other.validFrom.month else {
      return validFrom.year == other.validFrom.year
    }
    let months = 12 * (validFrom.year - other.validFrom.year) + month - otherMonth
    return abs(months) <= Self.monthsOfTwoLines
  }
}
