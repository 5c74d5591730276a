import TuntasModel

/// Counts people by the furthest stage they reach with a training; the rule is
/// `TrainingFunnel.furthestStage`.
///
/// A person counts once a training and year. What came of it, such as a place of work, may be
/// recorded under another programme, in the same year or later.
struct StageCounter {
  /// A stage of a programme in a year.
  struct Subject: Hashable {
    var programme: Int64
    var year: Int64
    var stage: FunnelStage
  }

  /// The trainings, and the programmes that tell what came of them.
  private let trainings: Trainings
  /// How many people got so far and no further.
  private(set) var counts: [Subject: Int64] = [:]
  private var family = Int64.min
  /// Whether any of them is one of a training.
  private var isTrained = false
  /// The enrolments of the family in work that may matter, by member.
  private var enrolments: [Int64: [Enrolment]] = [:]
  /// The person on no list in work.
  private var recipient: Recipient?
  /// The stages that person reached so far.
  private var reached: [Reached] = []

  /// A stage that somebody reached with one row, and the day of the row.
  private struct Reached {
    var stage: FunnelStage
    var day: Int64
  }

  /// A person on no list with one training.
  private struct Recipient: Equatable {
    var year: Int64
    var programme: Int64
    var name: [UInt8]
    var member: [UInt8]
  }

  init(_ trainings: Trainings) { self.trainings = trainings }

  /// Adds a row of year, programme, source, group, status, member, family and day; the rows of one
  /// family come one after another.
  mutating func add(
    _ row: RawStatement,
    family next: Int64,
    _ days: inout DayCounter
  ) throws {
    if next != family {
      finishFamily(&days)
      family = next
    }
    let training = trainings.codes[row.integer(1)]
    guard let code = training ?? trainings.outcomes[row.integer(1)] else { return }
    guard let status = Self.status(row), row.isInteger(5) else { return }
    if training != nil { isTrained = true }
    enrolments[row.integer(5), default: []].append(
      Enrolment(
        programme: code,
        year: Int(try row.year(0)),
        status: .known(status),
        date: DayCounter.day(row, 7).flatMap(CalendarDate.init(number:)).map { .known($0) }
          ?? .unknown
      )
    )
  }

  /// Counts the last family; to be called when all rows of families have been added.
  mutating func finishFamily(_ days: inout DayCounter) {
    defer {
      enrolments.removeAll(keepingCapacity: true)
      isTrained = false
    }
    guard isTrained else { return }
    for person in enrolments.values {
      for (number, training) in trainings.codes {
        for year in Set(person.filter { $0.programme == training }.map(\.year)) {
          let outcomes = trainings.outcomes(of: training)
          count(programme: number, year: Int64(year), on: person.map(\.firstDay), &days) { day in
            TrainingFunnel.furthestStage(
              of: person.filter { $0.firstDay <= day },
              in: training,
              outcomes: outcomes,
              year: year
            )
          }
        }
      }
    }
  }

  /// Adds a row of year, programme, source, group, status, member, name and day of somebody on no
  /// list; the rows of one person come one after another.
  mutating func addRecipient(_ row: RawStatement, _ days: inout DayCounter) throws {
    guard trainings.codes[row.integer(1)] != nil, let status = Self.status(row) else { return }
    let next = Recipient(
      year: try row.year(0),
      programme: row.integer(1),
      name: Array(row.bytes(6)),
      member: Array(row.bytes(5))
    )
    if next != recipient { finishRecipient(&days) }
    recipient = next
    guard let stage = FunnelStage(reachedBy: status) else { return }
    let day = DayCounter.day(row, 7) ?? DayCounter.firstDay(ofYear: next.year)
    reached.append(Reached(stage: stage, day: day))
  }

  /// Counts the last recipient; to be called when all rows have been added.
  mutating func finishRecipient(_ days: inout DayCounter) {
    if let recipient {
      let reached = reached
      count(
        programme: recipient.programme,
        year: recipient.year,
        on: reached.map(\.day),
        &days
      ) { day in reached.filter { $0.day <= day }.map(\.stage).max() }
    }
    (recipient, reached) = (nil, [])
  }

  /// Counts somebody by the stages reached up to each of some days.
  ///
  /// Each day on which the stage is another one than before is noted.
  ///
  /// - Parameters:
  ///   - programme: The training.
  ///   - year: Its year.
  ///   - starts: The days on which something may have changed.
  ///   - days: Takes the changes.
  ///   - stage: The furthest stage up to a day; `nil` before the first.
  private mutating func count(
    programme: Int64,
    year: Int64,
    on starts: [Int64],
    _ days: inout DayCounter,
    stage: (Int64) -> FunnelStage?
  ) {
    var last: FunnelStage?
    for day in Set(starts).sorted() {
      guard let stage = stage(day), stage != last else { continue }
      days.note(stage: stage, from: last, year: year, programme: programme, day: day)
      last = stage
    }
    guard let last else { return }
    counts[Subject(programme: programme, year: year, stage: last), default: 0] += 1
  }

  /// The status of a row; `nil` when it is unknown or unreadable.
  private static func status(_ row: RawStatement) -> EnrolmentStatus? {
    row.isInteger(4) ? EnrolmentStatus(number: Int(row.integer(4))) : nil
  }
}

extension DayCounter {
  /// Before every day of a year, where a row without a day begins to count.
  static func firstDay(ofYear year: Int64) -> Int64 { year * 10_000 }
}

extension Enrolment {
  /// The day from which it counts; where no day is recorded, before every day of its year.
  fileprivate var firstDay: Int64 {
    date.value?.number ?? DayCounter.firstDay(ofYear: Int64(year))
  }
}

extension FunnelStage {
  /// The number under which the stage is stored: its place on the way.
  var number: Int64 { Int64(Self.allCases.firstIndex(of: self) ?? 0) }

  /// Finds the stage stored under a number.
  init?(number: Int64) {
    guard let place = Int(exactly: number), Self.allCases.indices.contains(place) else {
      return nil
    }
    self = Self.allCases[place]
  }
}
