import TuntasModel

/// Families and persons as far as the viewer may see them.
extension Reading {
  /// A family as a row of a table; `nil` when nobody knows its village.
  func row(_ household: Household) -> FamilyRow? {
    guard let village = holdings.region(household.key.village) else { return nil }
    let active = active(household)
    let answer = newestAnswer(household)
    var row = FamilyRow(
      key: household.key,
      head: headName(of: household),
      village: village,
      people: household.people.count,
      decile: household.family.decile,
      programmes: programmes(of: household),
      verification: answer?.answer.status.value
    )
    row.undatedProgrammes = row.programmes.filter { code in
      isUndated(active.map(\.enrolment).filter { $0.programme == code }.map(\.date))
    }
    row.isVerificationUndated =
      row.verification != nil && isUndated([answer?.answer.date ?? .unknown])
    return row
  }

  /// The name of who heads a family.
  func headName(of household: Household) -> PersonName { household.head.map(name) ?? .missing }

  /// A person's name.
  func name(of person: Person) -> PersonName {
    person.name.map { PersonName(masking: $0, isChild: isChild(person)) } ?? .missing
  }

  /// Tells whether a person is a child on the newest day of the data, whatever day is asked for: who
  /// asks for a later one would otherwise be shown the names of children.
  func isChild(_ person: Person) -> Bool { person.isChild(on: newestDay) }

  /// A member.
  func member(_ person: Person) -> Member {
    let isChild = isChild(person)
    // A later day would tell the age of a child that is hidden.
    let day = isChild ? min(moment.day, newestDay) : moment.day
    let record = person.record
    let disability: Recorded<Disability> = record.word("disability").hidingText
    return Member(
      number: person.number,
      name: name(of: person),
      sex: record.word("sex", as: Sex.self).hidingText,
      age: person.birthDate.map { Age(masking: $0.years(to: day)) }.hidingText,
      relation: person.relation.hidingText,
      schooling: record.word("schooling", as: Schooling.self).hidingText,
      isInSchool: record.flag("in_school").hidingText,
      occupation: record.word("work", as: Occupation.self).hidingText,
      disability: isChild ? .unknown : disability,
      nik: MaskedNIK(person.nik),
      cardRegion: record.region("ktp_region").hidingText,
      civilMatch: record.word("civil_match", as: CivilMatch.self).hidingText
    )
  }
}

extension MaskedNIK {
  fileprivate init(_ nik: Recorded<NIK>) {
    switch nik {
    case .known: self = .recorded
    case .unknown: self = .missing
    case .unreadable: self = .unreadable
    }
  }
}
