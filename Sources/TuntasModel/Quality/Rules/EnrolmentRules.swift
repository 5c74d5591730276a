/// Rules that look at the enrolments of one family.
public enum EnrolmentRules {
  /// P9: aid was received or finished after the death was known.
  ///
  /// Members have no sign of life of their own, so a death is known from the answer of the village
  /// or from the reason why the family left the list. Without a day, an enrolment counts as later
  /// only when its year is.
  ///
  /// - Parameters:
  ///   - enrolment: The enrolment.
  ///   - death: The day on which the death was known; `nil` when nobody died.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func afterDeath(
    _ enrolment: Enrolment,
    knownOn death: CalendarDate?
  ) -> QualityFinding? {
    guard let death, enrolment.isActive else { return nil }
    if let date = enrolment.date.value {
      guard date > death else { return nil }
      return QualityFinding(
        .aidAfterDeath,
        in: .enrolmentDate,
        found: .day(date),
        other: .day(death)
      )
    }
    guard enrolment.year > death.year else { return nil }
    return QualityFinding(
      .aidAfterDeath,
      in: .enrolmentDate,
      found: .number(enrolment.year),
      other: .day(death)
    )
  }

  /// P10, first half: two enrolments of one family are the same benefit in the same year.
  ///
  /// What is for a family is the same whichever member it is written to; what is for a person or a
  /// group is the same only for the same member.
  ///
  /// - Parameters:
  ///   - enrolment: An enrolment.
  ///   - earlier: Another one of the family.
  ///   - benefits: Whom programmes are for.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func sameTwice(
    _ enrolment: Enrolment,
    after earlier: Enrolment,
    _ benefits: Benefits
  ) -> QualityFinding? {
    guard enrolment.year == earlier.year, enrolment.programme == earlier.programme,
      enrolment.isActive, earlier.isActive
    else { return nil }
    switch benefits.beneficiary(of: enrolment.programme) {
    case .family: break
    case .person, .group:
      guard let member = enrolment.member, member == earlier.member else { return nil }
    case .village, nil: return nil
    }
    return twice(enrolment, after: earlier)
  }

  /// P10, second half: two housing aids lie less than five years apart.
  ///
  /// A house may be proposed again after five years, except after a disaster. Source: "Kriteria
  /// RTLH", the criteria of Rutilahu. By days where both are known, otherwise by years.
  ///
  /// - Parameters:
  ///   - enrolment: An enrolment.
  ///   - earlier: An earlier one of the family.
  ///   - benefits: Which programmes are housing aids.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func housingTwice(
    _ enrolment: Enrolment,
    after earlier: Enrolment,
    _ benefits: Benefits
  ) -> QualityFinding? {
    guard enrolment.isActive, earlier.isActive, benefits.isHousing(enrolment.programme),
      benefits.isHousing(earlier.programme)
    else { return nil }
    let years =
      if let date = enrolment.date.value, let first = earlier.date.value {
        first.years(to: date)
      } else {
        enrolment.year - earlier.year
      }
    return years < QualityLimits.yearsBetweenHousingAids ? twice(enrolment, after: earlier) : nil
  }

  private static func twice(
    _ enrolment: Enrolment,
    after earlier: Enrolment
  ) -> QualityFinding {
    QualityFinding(
      .sameBenefitTwice,
      in: .programme,
      found: .number(enrolment.year),
      other: .number(earlier.year)
    )
  }
}
