import TuntasModel

/// Counts people by the furthest stage they reach with a training; the rule is
/// `TrainingFunnel.furthestStage`.
struct StageCounter {
  /// A stage of a programme in a year.
  struct Subject: Hashable {
    var programme: Int64
    var year: Int64
    var stage: FunnelStage
  }

  private let trainings: Trainings
  /// How many people got so far and no further.
  private(set) var counts: [Subject: Int64] = [:]
  private var family = Int64.min
  private var isTrained = false
  private var enrolments: [Int64: [Enrolment]] = [:]
  private var recipient: Recipient?
  private var reached: FunnelStage?

  /// A person on no list with one training.
  private struct Recipient: Equatable {
    var year: Int64
    var programme: Int64
    var name: [UInt8]
    var member: [UInt8]
  }

  init(_ trainings: Trainings) { self.trainings = trainings }

  /// Adds a row of year, programme, source, group, status and member; the rows of one family come
  /// one after another.
  mutating func add(_ row: RawStatement, family next: Int64) {
    if next != family {
      finishFamily()
      family = next
    }
    let training = trainings.codes[row.integer(1)]
    guard let code = training ?? trainings.outcomes[row.integer(1)] else { return }
    guard let status = Self.status(row), row.isInteger(5) else { return }
    if training != nil { isTrained = true }
    enrolments[row.integer(5), default: []].append(
      Enrolment(programme: code, year: Int(row.integer(0)), status: .known(status))
    )
  }

  /// Counts the last family; to be called when all rows of families have been added.
  mutating func finishFamily() {
    defer {
      enrolments.removeAll(keepingCapacity: true)
      isTrained = false
    }
    guard isTrained else { return }
    for person in enrolments.values {
      for (number, training) in trainings.codes {
        for year in Set(person.filter { $0.programme == training }.map(\.year)) {
          let stage = TrainingFunnel.furthestStage(
            of: person,
            in: training,
            outcomes: trainings.outcomes(of: training),
            year: year
          )
          if let stage { count(stage, programme: number, year: Int64(year)) }
        }
      }
    }
  }

  /// Adds a row of year, programme, source, group, status, member and name of somebody on no list;
  /// the rows of one person come one after another.
  mutating func addRecipient(_ row: RawStatement) {
    guard trainings.codes[row.integer(1)] != nil, let status = Self.status(row) else { return }
    let next = Recipient(
      year: row.integer(0),
      programme: row.integer(1),
      name: Array(row.bytes(6)),
      member: Array(row.bytes(5))
    )
    if next != recipient { finishRecipient() }
    recipient = next
    guard let stage = FunnelStage(reachedBy: status) else { return }
    reached = max(reached ?? stage, stage)
  }

  /// Counts the last recipient; to be called when all rows have been added.
  mutating func finishRecipient() {
    if let recipient, let reached {
      count(reached, programme: recipient.programme, year: recipient.year)
    }
    (recipient, reached) = (nil, nil)
  }

  private mutating func count(_ stage: FunnelStage, programme: Int64, year: Int64) {
    counts[Subject(programme: programme, year: year, stage: stage), default: 0] += 1
  }

  private static func status(_ row: RawStatement) -> EnrolmentStatus? {
    row.isInteger(4) ? EnrolmentStatus(number: Int(row.integer(4))) : nil
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
