import TuntasModel

/// A row of the enrolments file.
struct EnrolmentRow: Sendable {
  var programme: SampleProgramme
  var family: String?
  var member: Int?
  var group: String?
  /// The village's code, where a recipient is on no list.
  var village: String?
  var recipient: String?
  var year: Int
  var status: EnrolmentStatus
  var date: CalendarDate?
  var value: Int?
}
