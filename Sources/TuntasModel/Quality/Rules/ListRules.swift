/// Rules that look at one list.
public enum ListRules {
  /// P14: the list is older than three months, the cycle in which DTSEN is renewed.
  ///
  /// For lists of every register, because DTSEN, which is renewed every three months (Inpres 4/2025),
  /// has taken their place.
  ///
  /// - Parameters:
  ///   - list: The newest list of a government.
  ///   - today: The day that counts as today.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func age(
    _ list: FamilyList,
    today: CalendarDate
  ) -> QualityFinding? {
    let lastMonth = list.date.year * 12 + list.date.month + QualityLimits.monthsOfCycle
    let month = today.year * 12 + today.month
    guard (month, today.day) > (lastMonth, list.date.day) else { return nil }
    return QualityFinding(.oldData, in: .listDate, found: .day(list.date), other: .day(today))
  }
}
