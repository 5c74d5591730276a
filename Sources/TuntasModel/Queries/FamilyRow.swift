/// A family as one row of a table, masked for its reader.
///
/// It has no register id: that may be the number of the family card, and stays with those who take
/// people out as they are recorded. Its ``number`` stands in the place of it.
public struct FamilyRow: Hashable, Sendable {
  /// The key of the family, by which its card is asked for.
  public var key: FamilyKey
  /// The name of the head as far as the reader may see it.
  public var head: PersonName
  /// The village.
  public var village: Region
  /// How many members are recorded.
  public var people: Int
  /// The welfare decile.
  public var decile: Recorded<Int>
  /// The programmes with an active enrolment in the year.
  public var programmes: [ProgrammeCode]
  /// What the village said.
  public var verification: VerificationStatus?
  /// The programmes that rest on rows without a day alone, where an earlier day was asked for: nobody
  /// knows whether they had begun by then.
  public var undatedProgrammes: [ProgrammeCode] = []
  /// Whether what the village said has no day, where an earlier day was asked for.
  public var isVerificationUndated = false
  /// What the record tells of the need that families were asked for; `nil` when they were asked for
  /// no need.
  public var recordedNeed: RecordedNeed?
  /// The day of the list that the family is counted by; `nil` where it was not asked for.
  public var listDay: CalendarDate?

  /// The number that the registry gives the family.
  public var number: FamilyNumber { FamilyNumber(key) }

  /// Makes a row.
  public init(
    key: FamilyKey,
    head: PersonName,
    village: Region,
    people: Int,
    decile: Recorded<Int>,
    programmes: [ProgrammeCode] = [],
    verification: VerificationStatus? = nil,
    recordedNeed: RecordedNeed? = nil
  ) {
    self.key = key
    self.head = head
    self.village = village
    self.people = people
    self.decile = decile
    self.programmes = programmes
    self.verification = verification
    self.recordedNeed = recordedNeed
  }
}
