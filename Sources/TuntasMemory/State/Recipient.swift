import TuntasModel

/// An enrolment of a recipient who is on no list, as sent.
struct Recipient: Sendable {
  /// The village.
  let village: RegionCode
  /// The enrolment.
  let enrolment: HouseholdEnrolment
  /// The name or number by which the agency called the recipient.
  let name: HeldValue

  init?(_ record: Record) {
    guard let village = record.region("village").value,
      let enrolment = HouseholdEnrolment(record)
    else { return nil }
    self.village = village
    self.enrolment = enrolment
    name = record["recipient"]
  }
}
