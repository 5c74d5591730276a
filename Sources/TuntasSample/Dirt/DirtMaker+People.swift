import TuntasModel

// What is recorded of one person: K4, K6, P1 to P4.
extension DirtMaker {
  /// Spoils the birth date of the head, so that the family keeps an adult as far as anybody knows.
  mutating func spoilBirthDate(_ flaw: Flaw, _ sheet: inout FamilySheet) -> [Stain]? {
    let head = sheet.family.members[0]
    guard head.nik != nil else { return nil }
    guard flaw != .noSuchDay else {
      sheet[.members, 0, "birth_date"] = String(head.birthDate.isoText.prefix(4)) + "-02-31"
      return [Stain(.birthDateImpossible, .birthDate)]
    }
    let day = head.birthDate
    // A hundred years away the NIK still tells the day, so only one rule is broken.
    let other: CalendarDate? =
      switch flaw {
      case .bornInFuture: CalendarDate(year: day.year + 100, month: day.month, day: day.day)
      case .bornLongAgo: CalendarDate(year: day.year - 100, month: day.month, day: day.day)
      default: CalendarDate(year: day.year, month: day.month, day: day.day % 9 + 10)
      }
    guard let other, likenesses.take(head.name, other) else { return nil }
    guard flaw != .bornLongAgo || other.years(to: PersonMaker.today) > 120 else { return nil }
    guard flaw != .bornInFuture || other.year > Self.farFuture else { return nil }
    sheet[.members, 0, "birth_date"] = other.isoText
    return [
      Stain(flaw == .otherBirthDate ? .nikBirthDate : .birthDateImpossible, .birthDate)
    ]
  }

  // Whenever the data is looked at, such a day lies ahead.
  private static let farFuture = 2035

  /// Spoils one cell of a person.
  mutating func spoilPerson(_ flaw: Flaw, _ sheet: inout FamilySheet) -> [Stain]? {
    let row = anyMember(of: sheet)
    switch flaw {
    case .otherSex:
      let sex: Sex = sheet.family.members[row].sex == .male ? .female : .male
      sheet[.members, row, "sex"] = sex.rawValue
      return [Stain(.nikSex, .sex, row: row)]
    case .unmatched:
      sheet[.members, row, "civil_match"] = CivilMatch.differs.rawValue
      return [Stain(.civilMismatch, .civilMatch, row: row)]
    case .notAsked:
      sheet[.members, row, "civil_match"] = nil
      return [Stain(.civilMismatch, .civilMatch, row: row)]
    case .outsideCard:
      sheet[.members, 0, "ktp_region"] = Self.farAway
      if let near = elsewhere.first, random.chance(700) {
        sheet[.members, 0, "ktp_region"] = near
      }
      return [Stain(.outsideCard, .cardRegion)]
    case .cardRegionOfNowhere:
      let government = sheet.family.order.village.code.ancestor(at: .regency)
      sheet[.members, 0, "ktp_region"] = "\(government).99"
      return [Stain(.regionUnknown, .cardRegion)]
    default:
      sheet[.members, 0, "ktp_region"] = "TIDAK JELAS"
      return [Stain(.regionUnknown, .cardRegion)]
    }
  }

  /// East Jakarta, which is no region of the registry.
  private static let farAway = "31.75"
}
