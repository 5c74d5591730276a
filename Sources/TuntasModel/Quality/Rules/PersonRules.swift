/// Rules that look at one member apart from the NIK.
public enum PersonRules {
  /// K6: the birth date is no day such as 31 February, lies in the future, or too long ago.
  ///
  /// - Parameters:
  ///   - recorded: The birth date; unknown is no offence.
  ///   - today: The day that counts as today.
  ///   - oldestAge: The age in years beyond which a birth date is impossible; none is when the day is
  ///     not known.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func birthDate(
    _ recorded: Recorded<CalendarDate>,
    today: CalendarDate,
    oldestAge: Int = QualityLimits.oldestAge
  ) -> QualityFinding? {
    switch recorded {
    case .unknown: nil
    case .unreadable(let text):
      QualityFinding(.birthDateImpossible, in: .birthDate, found: .text(text))
    case .known(let date):
      isPossible(date, today: today, oldestAge: oldestAge)
        ? nil : QualityFinding(.birthDateImpossible, in: .birthDate, found: .day(date))
    }
  }

  /// P3: the civil register says that the person does not match, or nobody has asked it.
  ///
  /// Here unknown is an offence: the rule names KOSONG beside TIDAK.
  public static func civilMatch(_ recorded: Recorded<CivilMatch>) -> QualityFinding? {
    switch recorded {
    case .known(.matches), .unreadable: nil
    case .known(.differs):
      QualityFinding(.civilMismatch, in: .civilMatch, found: .text(CivilMatch.differs.rawValue))
    case .unknown: QualityFinding(.civilMismatch, in: .civilMatch, found: .nothing)
    }
  }

  /// P4: the identity card is from another regency or city than the one where the person lives.
  ///
  /// The address on the card is the test, never the NIK.
  public static func outsideCard(
    _ recorded: Recorded<RegionCode>,
    livingIn village: RegionCode
  ) -> QualityFinding? {
    guard let card = recorded.value, !card.ancestor(at: .regency).contains(village) else {
      return nil
    }
    return QualityFinding(
      .outsideCard,
      in: .cardRegion,
      found: .region(card),
      other: .region(village)
    )
  }

  /// Tells whether somebody who lives can have been born on a day.
  static func isPossible(
    _ date: CalendarDate,
    today: CalendarDate,
    oldestAge: Int
  ) -> Bool {
    date <= today && date.years(to: today) <= oldestAge
  }
}
