/// How far a family or person has come in a programme (status kepesertaan).
public enum EnrolmentStatus: String, Vocabulary {
  /// Proposed (diusulkan).
  case proposed
  /// Invited (diundang).
  case invited
  /// Attended (hadir).
  case attended
  /// Finished (selesai).
  case finished
  /// Received (menerima).
  case received
  /// Refused the offer (menolak).
  case refused
  /// Ended (berakhir).
  case ended
}

/// A family or one of its members in a programme (kepesertaan).
public struct Enrolment: Hashable, Sendable {
  /// The programme.
  public var programme: ProgrammeCode
  /// The member's number within the family; `nil` when it is for the family.
  public var member: Int?
  /// The year.
  public var year: Int
  /// How far the enrolment has come.
  public var status: Recorded<EnrolmentStatus>
  /// The day of the last step.
  public var date: Recorded<CalendarDate>
  /// Its worth in rupiah.
  public var value: Double?

  /// Makes an enrolment.
  public init(
    programme: ProgrammeCode,
    member: Int? = nil,
    year: Int,
    status: Recorded<EnrolmentStatus>,
    date: Recorded<CalendarDate> = .unknown,
    value: Double? = nil
  ) {
    self.programme = programme
    self.member = member
    self.year = year
    self.status = status
    self.date = date
    self.value = value
  }
}
