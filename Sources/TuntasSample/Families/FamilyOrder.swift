import TuntasModel

/// What a plan asks of one family; the rest is left to chance.
struct FamilyOrder: Sendable {
  /// The register id.
  var id = ""
  /// Where it lives.
  var village: Village
  /// How many people it has.
  var size: Int
  /// The lists it is on.
  var listings: [ListingOrder] = []
  /// Whether it has an active enrolment in the year of the plan.
  var isRecorded = false
  /// Whether it stands on the newest list of its government.
  var isCurrent = true
  /// Whether it was paid the cash of December 2023.
  var hasCash = false
  /// Programmes that the plan gives it.
  var grants: [Grant] = []
  /// What the village said.
  var verification: VerificationOrder?
  /// Nobody in it was born later.
  var latestBirth: CalendarDate
  /// Whether it is the family that the guides draw.
  var isDrawn = false
}

/// A stay on the lists of a register.
struct ListingOrder: Sendable {
  /// The register.
  var register: Register
  /// The id of the first list.
  var first: String
  /// The id of the last list; `nil` while it is still there.
  var last: String?
  /// Why it left.
  var reason: LeavingReason?
}

/// The answer of a village.
struct VerificationOrder: Sendable {
  /// The id of the list asked about.
  var list: String
  /// The answer.
  var status: VerificationStatus
  /// Why not.
  var reason: LeavingReason?
  /// The day; `nil` while nobody has asked.
  var date: CalendarDate?
}

/// A place in a programme that the plan gives to a family.
struct Grant: Sendable {
  /// The programme.
  var programme: SampleProgramme
  /// How far the family has come in it.
  var status: EnrolmentStatus
  /// The group, for programmes of groups.
  var group: String?
}
