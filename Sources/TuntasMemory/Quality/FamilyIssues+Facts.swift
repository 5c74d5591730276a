import TuntasModel

/// What lists and answers say of a family.
extension FamilyIssues {
  /// Tells whether it comes from a list of sample data.
  func isSample(_ household: Household) -> Bool {
    household.listings.isEmpty
      ? context.isSample(villageWithoutListing: household.key.village)
      : household.listings.contains { context.isSample($0.first) }
  }

  /// The day on which it was known that the family died: the earliest that a list or the newest answer
  /// tells.
  func death(_ household: Household) -> CalendarDate? {
    let left = household.listings.filter { $0.reason == .known(.died) }.compactMap { listing in
      listing.last.flatMap { context.dayKnown(leaving: $0, in: household.key.village) }
    }
    let newest = household.answers.last?.answer
    let answered = newest?.reason == .known(.died) ? newest?.date.value : nil
    return (left + [answered].compactMap(\.self)).min()
  }
}

extension Household {
  /// The number of its family card.
  var card: Recorded<FamilyCardNumber> {
    FamilyCardNumber.recorded(record["kk"].text)
  }
}

extension Person {
  /// What persons who may be the same share; `nil` without a name or a birth date.
  func likeness(in village: RegionCode) -> PersonLikeness? {
    guard let name, let birthDate = birthDate.value else { return nil }
    return PersonLikeness(name: name, birthDate: birthDate, village: village)
  }

  /// What the rules look at; compared with others of a village where one is named.
  func facts(in village: RegionCode?) -> MemberFacts {
    MemberFacts(
      number: number,
      nik: nik,
      sex: record.word("sex"),
      birthDate: birthDate,
      relation: relation,
      work: record.word("work"),
      cardRegion: record.region("ktp_region"),
      civilMatch: record.word("civil_match"),
      likeness: village.flatMap(likeness)
    )
  }
}
