import TuntasModel

/// Takes rows into records one after another, kind by kind in the order of `RecordKind.allCases`.
struct RowTaking {
  /// The records as they are now.
  var records: Records
  /// Rows of the file in work that were refused before because they repeat others, by their lines.
  private var repeats: [Int: RepeatedRow] = [:]
  private var seen = SeenRows()
  private var kind: RecordKind?
  /// The last running number given in each village.
  private var lastRunning: [RegionCode: Int64] = [:]
  /// Tells whether no family was there before, so that numbers counted by files tell who is who.
  let isFirstLoad: Bool
  /// Members by their NIK; `nil` until somebody is looked for.
  var people: PeopleByNIK?
  /// The NIKs by which rows named members.
  private(set) var namedNIKs: Set<Int64> = []
  /// The files that are whole lists.
  private(set) var claims = ClaimedLists()
  /// The rows of members that wait for the others of their families.
  var countedMembers: [BatchRow] = []

  /// Begins with what is there.
  init(_ records: Records) {
    self.records = records
    isFirstLoad = records.holdsNoFamily
    for family in records.families.values {
      let village = family.key.village
      lastRunning[village] = max(lastRunning[village] ?? 0, family.key.running)
    }
  }

  /// Begins a file.
  mutating func begin(_ source: any RecordSource) {
    if source.kind != kind { seen = SeenRows() }
    kind = source.kind
    repeats = source.repeats
    seen.begin(source.name)
    claims.begin(source)
  }

  /// Takes a row.
  ///
  /// - Returns: What became of it; `nil` when it waits for others.
  /// - Throws: Why it cannot stand.
  mutating func take(_ row: BatchRow) throws(Refusal) -> RowOutcome? {
    switch row.record.kind {
    case .families:
      let outcome = try takeFamily(row)
      claims.note(family: row.record["id"])
      return outcome
    case .members:
      guard isFirstLoad || !row.batch.hasCountedNumbers else {
        countedMembers.append(row)
        return nil
      }
      return try takeMember(row)
    case .listings: return try takeListing(row)
    case .enrolments: return try takeEnrolment(row)
    case .verifications: return try takeVerification(row)
    case .regions, .sources, .povertyLines, .indicators, .programmes, .targets, .achievements,
      .lists, .deliberations:
      return try takePlain(row)
    }
  }

  /// Notes that a row names somebody by a NIK.
  mutating func note(nik: Int64, ofMember isMember: Bool) {
    namedNIKs.insert(nik)
    if isMember { claims.note(nik: nik) }
  }

  /// Checks that a row is the first of its kind with a key.
  mutating func checkFirst(
    _ row: BatchRow,
    _ column: String,
    key: [HeldValue]
  ) throws(Refusal) {
    guard let earlier = seen.note(key, line: row.line) else { return }
    if let repeated = row.repeated(among: repeats) { throw Refusal(repeats: repeated) }
    throw Refusal(row, column, .duplicate(line: earlier.line), earlierFile: earlier.file)
  }

  /// Checks that a row that would take the place of another one was not refused for just that.
  func checkCorrected(_ row: BatchRow) throws(Refusal) {
    if let repeated = row.repeated(among: repeats) { throw Refusal(repeats: repeated) }
  }

  /// The next running number of a village.
  mutating func nextRunning(in village: RegionCode) -> Int64? {
    let next = (lastRunning[village] ?? 0) + 1
    guard next <= RowLimits.families else { return nil }
    lastRunning[village] = next
    return next
  }
}
