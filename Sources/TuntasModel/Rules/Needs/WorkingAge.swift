extension Member {
  /// The ages at which somebody is looked for among those who work (usia kerja): 18 to 59 years.
  ///
  /// From the age at which a person is no child any more (``Age/adult``), since a child is not to be
  /// placed in work, up to the last one before the P3KE files count somebody among the old (60 and more).
  public static let workingAge = Age.adult...59

  /// Whether the member is known to be of working age; a child's band of years lies below it.
  public var isOfWorkingAge: Bool {
    age.value.map { Self.workingAge.contains($0.youngest) } == true
  }

  /// Whether the member is known to be without work and free to take some: of working age, not working
  /// and not in school, which is whom training for work (BLK) is meant for.
  public var isWithoutWork: Bool {
    isOfWorkingAge && occupation == .known(.notWorking) && isInSchool != .known(true)
  }
}

extension FamilyCard {
  /// Whether it is recorded of everybody of working age what they work as, so that finding nobody means
  /// that there is nobody; somebody whose age nobody knows may be of working age.
  public var isWorkRecorded: Bool {
    members.allSatisfy { member in
      member.occupation.value != nil
        || member.age.value.map { !Member.workingAge.contains($0.youngest) } == true
    }
  }
}
