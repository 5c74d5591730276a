/// Rules that look at the NIK of one member.
///
/// Its digits are the region of first registration, the birth date (40 more on the day of a woman) and
/// a serial from 0001 on; it stays for life. Source: Dukcapil Kab. Klaten, "Arti 16 digit Nomor Induk
/// Kependudukan (NIK)".
public enum NIKRules {
  /// K1: the NIK is empty, or has not sixteen digits.
  ///
  /// Here unknown is an offence: without a NIK no programme can pay.
  public static func missing(_ nik: Recorded<NIK>) -> QualityFinding? {
    switch nik {
    case .known: nil
    case .unknown: QualityFinding(.nikMissing, in: .nik, found: .nothing)
    case .unreadable(let text): QualityFinding(.nikMissing, in: .nik, found: .text(text))
    }
  }

  /// P1: DDMMYY in the NIK is another day than the birth date, or no day at all.
  ///
  /// A NIK is not changed when it disagrees with the birth date, so this proves nothing.
  public static func birthDate(
    of nik: NIK,
    recorded: Recorded<CalendarDate>
  ) -> QualityFinding? {
    guard let date = recorded.value else {
      guard !nik.tellsSomeDay else { return nil }
      return QualityFinding(.nikBirthDate, in: .nik, found: .nik(nik))
    }
    guard !nik.tells(date) else { return nil }
    return QualityFinding(.nikBirthDate, in: .birthDate, found: .day(date), other: .nik(nik))
  }

  /// P2: the day in the NIK says another sex than the one recorded.
  ///
  /// A NIK without a day says no sex.
  public static func sex(of nik: NIK, recorded: Recorded<Sex>) -> QualityFinding? {
    guard let sex = recorded.value, nik.sex != sex, nik.tellsSomeDay else { return nil }
    return QualityFinding(.nikSex, in: .sex, found: .text(sex.rawValue), other: .nik(nik))
  }

  /// I1: the first six digits of the NIK are of no district of the government where the person
  /// lives.
  ///
  /// They tell where somebody was first registered, never where the identity card is from. Of a
  /// synthetic NIK only the government counts, because its district is made up.
  ///
  /// - Parameters:
  ///   - nik: The NIK.
  ///   - village: Where the person lives.
  ///   - regions: The regions that the registry knows.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func registration(
    of nik: NIK,
    livingIn village: RegionCode,
    _ regions: RegionIndex
  ) -> QualityFinding? {
    let district = Int64(nik.district) * 10_000
    // Most people were registered where they live: no table is asked for them.
    if district == village.number / 10_000 * 10_000 { return nil }
    let isOfGovernment = district / 1_000_000 == village.number / 1_000_000
    if isOfGovernment, nik.isSynthetic || regions.contains(district) { return nil }
    return QualityFinding(.nikFromElsewhere, in: .nik, found: .nik(nik), other: .region(village))
  }

  /// I2: the serial is 0000, which no real person has; as it should be where the source is a
  /// sample.
  public static func synthetic(_ nik: NIK, isSample: Bool) -> QualityFinding? {
    guard nik.isSynthetic, !isSample else { return nil }
    return QualityFinding(.nikSynthetic, in: .nik, found: .nik(nik))
  }
}
