import TuntasModel

/// The rows of a family and of what is recorded of it.
enum FamilyRows {
  /// The row of the families file.
  static func family(_ family: SampleFamily) -> [String?] {
    let house = family.house
    let place = [family.neighbourhood, family.neighbourhoodGroup].map(twoDigits)
    return [
      family.order.id,
      nil,
      family.order.village.codeText,
      "KP. \(family.hamlet) RT \(place[0])/\(place[1])",
      place[0],
      place[1],
      family.decile.map(String.init),
      family.decile.map { _ in DecileScope.regency.rawValue },
      family.percentile.map(String.init),
      house.ownership?.rawValue,
      house.roof?.rawValue,
      house.roofQuality?.rawValue,
      house.wall?.rawValue,
      house.wallQuality?.rawValue,
      house.floor?.rawValue,
      house.floorQuality?.rawValue,
      house.area.map(String.init),
      house.water?.rawValue,
      house.toilet?.rawValue,
      house.disposal?.rawValue,
      house.lighting?.rawValue,
      house.power?.rawValue,
      house.fuel?.rawValue,
      family.expenditure.map(String.init),
      yesNo(family.hasSavings),
      family.stunting?.rawValue,
    ]
  }

  /// The row of the members file.
  static func member(_ member: SampleMember, number: Int, of family: String) -> [String?] {
    [
      family,
      String(number),
      member.nik?.description,
      member.name,
      member.sex.rawValue,
      member.birthDate.isoText,
      member.relation.rawValue,
      member.age >= QualityLimits.adultAge ? member.marital.rawValue : nil,
      member.schooling?.rawValue,
      yesNo(member.isInSchool),
      member.work?.rawValue,
      member.disability?.rawValue,
      member.cardRegion,
      member.civilMatch?.rawValue,
    ]
  }

  /// The row of the listings file.
  static func listing(_ listing: ListingOrder, of family: SampleFamily) -> [String?] {
    [
      family.order.id,
      listing.register.rawValue,
      listing.first,
      listing.last,
      family.decile.map(String.init),
      family.order.village.codeText,
      listing.reason?.rawValue,
    ]
  }

  /// The row of the verifications file.
  static func verification(_ answer: VerificationOrder, of family: String) -> [String?] {
    [
      family,
      answer.list,
      answer.status.rawValue,
      answer.reason?.rawValue,
      answer.date?.isoText,
    ]
  }

  /// The row of the enrolments file.
  static func enrolment(_ row: EnrolmentRow) -> [String?] {
    [
      row.programme.rawValue,
      row.family,
      row.member.map(String.init),
      row.group,
      row.village,
      row.recipient,
      String(row.year),
      row.status.rawValue,
      row.date?.isoText,
      row.value.map(String.init),
      ReportRows.source,
    ]
  }

  private static func yesNo(_ value: Bool?) -> String? {
    value.map { $0 ? "yes" : "no" }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
