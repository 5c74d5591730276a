/// Rules that look at the members of one family together.
///
/// A family of which no member is recorded breaks none of them: its members may come with another
/// file.
public enum HouseholdRules {
  /// K5: nobody heads the family, or more than one does.
  ///
  /// While a relation is unknown or unreadable, that member may be the head.
  public static func heads(_ members: [MemberFacts]) -> QualityFinding? {
    guard !members.isEmpty else { return nil }
    var heads = 0
    var mayBeHead = false
    for member in members {
      if member.relation == .known(.head) { heads += 1 }
      if member.relation.value == nil { mayBeHead = true }
    }
    guard heads > 1 || (heads == 0 && !mayBeHead) else { return nil }
    return QualityFinding(.headCount, in: .relation, found: .number(heads))
  }

  /// P6: nobody is an adult.
  ///
  /// While an age is unknown or impossible, that member may be one.
  ///
  /// - Parameters:
  ///   - members: The members.
  ///   - today: The day that counts as today.
  ///   - oldestAge: The age in years beyond which a birth date is impossible; none is when the day is
  ///     not known.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func adults(
    _ members: [MemberFacts],
    today: CalendarDate,
    oldestAge: Int = QualityLimits.oldestAge
  ) -> QualityFinding? {
    guard !members.isEmpty else { return nil }
    var oldest = 0
    for member in members {
      guard let birth = member.birthDate.value,
        PersonRules.isPossible(birth, today: today, oldestAge: oldestAge)
      else { return nil }
      let age = birth.years(to: today)
      if age >= QualityLimits.adultAge { return nil }
      oldest = max(oldest, age)
    }
    return QualityFinding(.noAdult, in: .birthDate, found: .number(oldest))
  }

  /// P8: the decile is low, but a member is a civil servant, soldier, police officer or official.
  ///
  /// A suspicion only. The rule also names a connection above 2,200 VA and a car; the value lists
  /// of the registers do not tell either (P3KE: up to 900 W, or above).
  ///
  /// - Parameters:
  ///   - decile: The family's decile.
  ///   - members: The members.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func post(
    decile: Recorded<Int>,
    _ members: [MemberFacts]
  ) -> QualityFinding? {
    guard let decile = decile.value, decile >= 1, decile <= QualityLimits.lowDecile else {
      return nil
    }
    for member in members {
      guard let work = member.work.value, work == .civilServant || work == .official else {
        continue
      }
      return QualityFinding(
        .possiblyBetterOff,
        in: .work,
        found: .text(work.rawValue),
        other: .number(decile)
      )
    }
    return nil
  }
}
