import TuntasModel

/// A family with everything that belongs to it, as values.
struct Household: Sendable {
  /// Its place in the registry.
  let key: FamilyKey
  /// Its register id.
  let id: HeldValue
  /// The family itself, without what is hidden from every reader.
  let family: Family
  /// Its members by their numbers.
  let people: [Person]
  /// The lists that it is or was on, in the order of register and first list.
  let listings: [Listing]
  /// The records of ``listings``.
  let listingRecords: [Record]
  /// Its enrolments in the order of year, programme, member and group.
  let enrolments: [HouseholdEnrolment]
  /// What the village said, the newest answer last: that of the latest day, and of equal ones that
  /// of the later list.
  let answers: [HouseholdAnswer]
  /// What its file calls the village, where that is another region's name.
  let writtenName: WrittenName?
  /// The whole record.
  let record: Record

  init(_ records: FamilyRecords, _ order: Catalogue) {
    key = records.key
    record = records.record
    id = records.record["id"]
    writtenName = records.writtenName
    family = Family(records.record, village: records.key.village)
    people = records[.members].compactMap(Person.init).sorted { $0.number < $1.number }
    let key = records.key
    listingRecords = records[.listings].sorted { left, right in
      (left["register"], order.list(left.text("from_list")))
        < (right["register"], order.list(right.text("from_list")))
    }
    listings = listingRecords.map { Listing($0, of: key) }
    enrolments = records[.enrolments].compactMap(HouseholdEnrolment.init).sorted { left, right in
      let (one, other) = (left.enrolment, right.enrolment)
      let places = (order.programme(one.programme), order.programme(other.programme))
      return (one.year, places.0, left.member, left.group)
        < (other.year, places.1, right.member, right.group)
    }
    answers = records[.verifications].map(HouseholdAnswer.init).sorted { left, right in
      let places = (order.answered(left.answer.list), order.answered(right.answer.list))
      return (left.date, places.0) < (right.date, places.1)
    }
  }

  /// The member who heads the family: the first head, or else the first member.
  var head: Person? { people.first { $0.relation == .known(.head) } ?? people.first }
}

/// An enrolment of a family with what no reader sees.
struct HouseholdEnrolment: Sendable {
  /// The enrolment.
  let enrolment: Enrolment
  /// Whom it names: the number of a member, nothing for the family, or what could not be read.
  let member: HeldValue
  /// The group.
  let group: HeldValue
  /// The day as it was written.
  let date: HeldValue
  /// The id of its source.
  let source: String
  /// The whole record.
  let record: Record

  init?(_ record: Record) {
    guard let year = record["year"].integer else { return nil }
    self.record = record
    member = record["member"]
    group = record["group"]
    date = record["date"]
    source = record.text("source")
    enrolment = Enrolment(
      programme: ProgrammeCode(record.text("programme")),
      member: record["member"].integer.map { Int($0) },
      year: Int(year),
      status: record.word("status", as: EnrolmentStatus.self).hidingText,
      date: record.day("date").hidingText,
      value: record.amount("value").value
    )
  }

  /// Tells whether it counts as served in its year.
  var isActive: Bool { enrolment.status.value?.isActive == true }
}

/// What the village said of a family once.
struct HouseholdAnswer: Sendable {
  /// The answer.
  let answer: Verification
  /// The day as it was written.
  let date: HeldValue
  /// The whole record.
  let record: Record

  init(_ record: Record) {
    self.record = record
    date = record["date"]
    answer = Verification(
      list: record["list"].text,
      status: record.word("status", as: VerificationStatus.self).hidingText,
      reason: record.word("reason", as: LeavingReason.self).hidingText,
      date: record.day("date").hidingText
    )
  }

  /// Tells whether the village has answered at all.
  var isGiven: Bool { answer.status.value.map { $0 != .notYet } ?? false }
}
