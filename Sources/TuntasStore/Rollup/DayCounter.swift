import TuntasModel

/// Counts by the days on which things begin to count, so that a day in the past is a sum over the
/// days of a year and looks at no family.
///
/// A thing of which some row has no day counts with the year of that row; its first day that is
/// written down is kept beside, because until then nobody knows whether it counted already.
///
/// A thing that several rows speak of begins with the earliest of their days. The last day of the
/// year is no limit: a row may carry a day after it.
struct DayCounter {
  /// What is counted.
  ///
  /// The numbers are stored.
  enum Kind: Int64, CaseIterable {
    /// Families of the list with an active enrolment of a year.
    case recorded
    /// What enrolments of a programme and year name, in its unit.
    case named
    /// Families of the list with an active enrolment in a programme of a year.
    case served
    /// Families of the register with one that are no longer on the list.
    case left
    /// Families of the list that the village has answered for; of no year.
    case verified
    /// People by the furthest stage of a training: one more at a stage, or one less.
    case stage
  }

  /// A number of the table.
  ///
  /// One row of `dayCount`, but for the region.
  struct Subject: Hashable {
    var kind: Kind
    var year: Int64
    var programme: Int64
    /// The stage; for other kinds whether a row of the thing has no day.
    var part: Int64
    /// The first day that is written down; ``never`` when no day is.
    var day: Int64
  }

  /// One thing of which several rows may speak.
  ///
  /// Family 0 stands for things that are not counted by family.
  private struct Thing: Hashable {
    var kind: Kind
    var year: Int64
    var programme: Int64
    var family: Int64 = 0
    var member = Member.nobody
  }

  /// A member as an enrolment names it, or another name; as a number where it is one, since millions
  /// of them are compared.
  struct Member: Hashable {
    var number: Int64
    var text: [UInt8] = []

    /// Where families are counted.
    static let nobody = Member(number: -1)
  }

  /// When a thing begins to count.
  private struct Start {
    var isUndated = false
    var day = DayCounter.never

    /// Takes one more row of the thing.
    mutating func add(_ date: Int64?) {
      if let date { day = min(day, date) } else { isUndated = true }
    }
  }

  /// Later than every day.
  static let never: Int64 = 9999_99_99

  /// How many things begin to count on a day; below zero where people leave a stage.
  private(set) var counts: [Subject: Int64] = [:]
  /// The thing in work of each kind, since the rows of one come one after another.
  private var latest = [(thing: Thing, start: Start)?](repeating: nil, count: Kind.allCases.count)
  /// Things that a name tells, whose rows come in any order.
  private var named: [Thing: Start] = [:]

  /// The day that a column holds; `nil` when the cell is NULL or cannot be read.
  static func day(_ row: RawStatement, _ column: Int32) -> Int64? {
    row.isInteger(column) ? row.integer(column) : nil
  }

  /// Notes a row of a family or of one of its members; the rows of one thing come one after another.
  ///
  /// - Parameters:
  ///   - kind: What is counted.
  ///   - year: The year of the row; 0 for what is of no year.
  ///   - programme: The number of the programme; 0 where all count together.
  ///   - family: The key of the family.
  ///   - member: The member, where members are counted.
  ///   - day: The day of the row; `nil` when it has none.
  mutating func note(
    _ kind: Kind,
    year: Int64 = 0,
    programme: Int64 = 0,
    family: Int64,
    member: Member = .nobody,
    day: Int64?
  ) {
    let thing = Thing(
      kind: kind,
      year: year,
      programme: programme,
      family: family,
      member: member
    )
    let place = Int(kind.rawValue)
    if latest[place]?.thing != thing {
      if let last = latest[place] { count(last.thing, last.start) }
      latest[place] = (thing, Start())
    }
    latest[place]?.start.add(day)
  }

  /// Notes a row of what a name or number tells, in any order.
  mutating func note(_ kind: Kind, year: Int64, programme: Int64, name: [UInt8], day: Int64?) {
    let member = Member(number: 0, text: name)
    let thing = Thing(kind: kind, year: year, programme: programme, member: member)
    named[thing, default: Start()].add(day)
  }

  /// Notes a row that speaks of a thing of its own.
  ///
  /// So it counts at once, by itself.
  mutating func noteOne(_ kind: Kind, year: Int64, programme: Int64, day: Int64?) {
    var start = Start()
    start.add(day)
    count(Thing(kind: kind, year: year, programme: programme), start)
  }

  /// Notes that somebody came to a stage on a day, from an earlier stage or, with `nil`, from no
  /// stage.
  ///
  /// The earlier stage loses one on that day, so that the sum up to any day tells how many stood at
  /// each stage.
  mutating func note(
    stage: FunnelStage,
    from earlier: FunnelStage?,
    year: Int64,
    programme: Int64,
    day: Int64
  ) {
    func subject(_ stage: FunnelStage) -> Subject {
      Subject(
        kind: .stage,
        year: year,
        programme: programme,
        part: stage.number,
        day: day
      )
    }
    counts[subject(stage), default: 0] += 1
    if let earlier { counts[subject(earlier), default: 0] -= 1 }
  }

  /// Counts what is still open; to be called when all rows have been noted.
  mutating func finish() {
    for last in latest.compactMap(\.self) { count(last.thing, last.start) }
    for (thing, start) in named { count(thing, start) }
    latest = Array(repeating: nil, count: latest.count)
    named = [:]
  }

  /// Adds a thing that is complete.
  private mutating func count(_ thing: Thing, _ start: Start) {
    let subject = Subject(
      kind: thing.kind,
      year: thing.year,
      programme: thing.programme,
      part: start.isUndated ? 1 : 0,
      day: start.day
    )
    counts[subject, default: 0] += 1
  }
}
