import TuntasModel

extension DirtMaker {
  /// Breaks a rule in one way.
  ///
  /// - Returns: The cells that break it now; `nil`, and nothing is changed, when the family has no
  ///   place for it.
  mutating func apply(
    _ flaw: Flaw,
    to sheet: inout FamilySheet,
    _ niks: inout some NIKBook
  ) -> [Stain]? {
    switch flaw {
    case .noNIK, .shortNIK, .nikWithoutDay, .nikOfAnotherFamily, .nikOfAnotherMember:
      return spoilNIK(flaw, &sheet)
    case .noSuchDay, .bornInFuture, .bornLongAgo, .otherBirthDate:
      return spoilBirthDate(flaw, &sheet)
    case .otherSex, .unmatched, .notAsked, .outsideCard, .cardRegionOfNowhere,
      .unreadableCardRegion:
      return spoilPerson(flaw, &sheet)
    case .decile, .listedDecile, .noHead, .twoHeads, .post:
      return spoilHousehold(flaw, &sheet)
    case .shortFamilyCard, .sharedFamilyCard:
      return spoilFamilyCard(flaw, &sheet)
    case .childrenAlone:
      return leaveChildrenAlone(&sheet, &niks)
    case .doubleNextDoor, .doubleInFamily:
      return double(flaw, &sheet, &niks)
    case .aidAfterDeath, .sameAidTwice, .housingTwice:
      return spoilAid(flaw, &sheet)
    case .unreadableHouse, .unreadableMember, .unreadableEnrolment, .unreadableAnswer,
      .unreadableReason:
      return makeUnreadable(flaw, &sheet)
    }
  }

  /// Completes what the family with a fault before this one began.
  mutating func finish(_ half: Unfinished, in sheet: inout FamilySheet) -> [Stain] {
    sheet.stayOnList()
    switch half {
    case .nik(let nik, let sex):
      return [give(nik, of: sex, toMember: 0, in: &sheet)]
    case .familyCard(let card):
      sheet[.families, 0, "kk"] = card
      return [Stain(.familyCardNumber, .familyCard)]
    case .double(let double):
      return [add(double, to: &sheet)]
    }
  }

  /// Gives a member a NIK that somebody else has; birth date and, where it is the other one, sex
  /// become unknown, so that they do not disagree with it.
  func give(
    _ nik: NIK,
    of sex: Sex,
    toMember row: Int,
    in sheet: inout FamilySheet
  ) -> Stain {
    sheet[.members, row, "nik"] = nik.description
    sheet[.members, row, "birth_date"] = nil
    if sheet.family.members[row].sex != sex { sheet[.members, row, "sex"] = nil }
    return Stain(.nikShared, .nik, row: row)
  }

  /// One of the members.
  mutating func anyMember(of sheet: FamilySheet) -> Int {
    random.below(sheet.family.members.count)
  }

  /// A number without its last digit, as when somebody forgot it.
  func shortened(_ number: String) -> String { String(number.dropLast()) }
}
