import GRDB
import TuntasModel

/// What the writers of one import share: what is known so far, what was refused, what must be
/// counted anew.
///
/// It lives for one transaction, on the thread that writes.
final class ImportJob {
  /// The connection, in the transaction of the import.
  let db: Database
  /// Tells whether no family stood in the registry before.
  ///
  /// Then no row can meet an earlier one: indexes are built afterwards and nothing is looked up.
  let isFirstLoad: Bool
  /// The lists between which flows were counted before.
  let intervals: ListIntervals
  /// The files read so far; the last is in work.
  var files = FilesOfKind()
  /// The rows of the file in work refused so far.
  let refused: HeldRefusals
  /// Rows of the file in work that were refused before because they repeat others, by their lines.
  private(set) var repeats: [Int: RepeatedRow] = [:]
  /// What became of the rows of the file in work that could stand.
  var outcomes = ImportCounts()
  /// The families known by their register ids.
  var families: FamilyLookup
  /// The sources, programmes and lists by their ids.
  var references: References
  /// Members by their NIK.
  let people: PeopleByNIK
  /// Recipients sent by their NIK whom nobody knew.
  let waiting: WaitingRecipients
  /// The files that are whole lists.
  let claims: ClaimedLists
  /// The villages and years that must be counted anew.
  var changes = Changes()

  /// Begins an import.
  ///
  /// Reads the words and lists of the registry, of which there are few; families and members are
  /// looked up as rows name them.
  init(_ db: Database) throws {
    self.db = db
    refused = HeldRefusals(db)
    isFirstLoad = try Self.holdsNoFamily(db)
    intervals = try ListIntervals(db)
    families = try FamilyLookup(db, isFirstLoad: isFirstLoad)
    references = try References(db)
    people = PeopleByNIK(db)
    waiting = WaitingRecipients(db, isFirstLoad: isFirstLoad)
    claims = ClaimedLists(db)
  }

  /// Begins a file.
  ///
  /// Rows refused so far must have been delivered before.
  func begin(_ source: any RecordSource) throws {
    files.begin(source)
    try claims.begin(source)
    repeats = source.repeats
    outcomes = ImportCounts()
  }

  /// Counts a row that was taken, or refuses it when it repeats another; tells whether it was written.
  func count(_ outcome: RowOutcome, _ cells: BatchCells, _ row: Int) throws -> Bool {
    switch outcome {
    case .repeated(let earlier):
      try refuse(cells, row, repeats: earlier)
      return false
    case .new: outcomes.new += 1
    case .changed: outcomes.changed += 1
    case .same:
      outcomes.same += 1
      return false
    }
    return true
  }

  /// Tells whether no table with rows of families holds any.
  private static func holdsNoFamily(_ db: Database) throws -> Bool {
    let tables = ["family", "member", "listing", "enrolment", "recipient", "verification"]
    let checks = tables.map { "EXISTS (SELECT 1 FROM \($0))" }.joined(separator: " OR ")
    return try Bool.readOne(db, sql: "SELECT NOT (\(checks))") ?? true
  }
}

/// What an import changed, as far as it must be counted anew.
///
/// Villages and years come in runs, so noting one twice in a row costs a comparison.
struct Changes {
  /// Villages with a row that was written.
  ///
  /// By their numbers; both the old and the new one of a family that moved.
  private(set) var villages: Set<Int64> = []
  /// Years with an active enrolment that was written.
  private(set) var years: Set<Int64> = []
  /// Tells whether everything must be counted.
  var isEverything = false
  private var lastVillage = Int64.min
  private var lastYear = Int64.min

  /// Notes a family's village.
  mutating func note(family key: Int64) {
    note(village: key >> FamilyKey.runningBits)
  }

  /// Notes a village.
  mutating func note(village: Int64) {
    guard village != lastVillage else { return }
    lastVillage = village
    villages.insert(village)
  }

  /// Notes a year.
  mutating func note(year: Int64) {
    guard year != lastYear else { return }
    lastYear = year
    years.insert(year)
  }
}
