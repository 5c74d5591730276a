/// A family as one row of a table, masked for its reader.
public struct FamilyRow: Hashable, Sendable {
  /// Its place in the registry.
  public var key: FamilyKey
  /// The register's id.
  public var id: String
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
  /// What the record tells of the need that families were asked for; none when none was.
  public var recordedNeed: RecordedNeed?
  /// The day of the list that the family is counted by; none where it was not asked for.
  public var listDay: CalendarDate?

  /// Makes a row.
  public init(
    key: FamilyKey,
    id: String,
    head: PersonName,
    village: Region,
    people: Int,
    decile: Recorded<Int>,
    programmes: [ProgrammeCode] = [],
    verification: VerificationStatus? = nil,
    recordedNeed: RecordedNeed? = nil
  ) {
    self.key = key
    self.id = id
    self.head = head
    self.village = village
    self.people = people
    self.decile = decile
    self.programmes = programmes
    self.verification = verification
    self.recordedNeed = recordedNeed
  }
}
