import GRDB
import TuntasModel

/// Writes who is in which programme: families of the registry, and recipients on no list, who are
/// kept as sent.
///
/// Rows wait until they can be written in the order of families, because a table and its index are
/// filled fastest in their own order.
struct EnrolmentWriter: RecordWriter {
  /// Writes enrolments of families.
  private let enrolment: RowUpsert
  /// Writes enrolments of recipients on no list.
  private let recipient: RowUpsert
  /// Rows that could stand, under the number of their place.
  private var window = RowWindow()
  /// The identities of all rows of all files of the kind.
  private var seen = SeenKeys()

  init(_ job: ImportJob) throws {
    let left: Set = ["family", "village", "programme", "member", "group", "source", "recipient"]
    enrolment = try RowUpsert(
      job,
      .enrolments,
      into: "enrolment",
      identity: ["family", "year", "programme", "member", "group"],
      own: ["family", "programme", "member", "group", "source", "recipient"],
      without: left.subtracting(["village"]),
      isFirstLoad: job.isFirstLoad
    )
    recipient = try RowUpsert(
      job,
      .enrolments,
      into: "recipient",
      identity: ["village", "year", "programme", "recipient", "member", "group"],
      own: ["village", "programme", "member", "group", "source", "recipient"],
      without: left,
      isFirstLoad: job.isFirstLoad
    )
  }

  /// Checks each row, and keeps those that can stand until they are written.
  mutating func take(_ cells: BatchCells, for job: ImportJob) throws {
    window.begin(cells)
    for row in 0..<cells.count {
      switch try EnrolmentCheck(cells, row, for: job) {
      case .refused(let fault):
        try job.refuse(cells, row, fault)
      case .taken(let place, let hash):
        let column = Self.column(telling: cells, row)
        guard try job.isFirst(cells, row, column, hash: hash, in: &seen) else { continue }
        window.add(row: row, key: place)
      }
    }
    if window.isReady { try write(for: job) }
  }

  mutating func finish(for job: ImportJob) throws {
    try write(for: job)
  }

  /// The column that tells who is in the programme, by which a row that repeats is told.
  private static func column(telling cells: BatchCells, _ row: Int) -> String {
    if cells.text(EnrolmentColumns.family, row) != nil { return "family" }
    if cells.text(EnrolmentColumns.recipient, row) != nil { return "recipient" }
    return cells.text(EnrolmentColumns.group, row) == nil ? "programme" : "group"
  }

  /// Writes the rows that wait, in the order of their places; only an active enrolment makes its
  /// year one to be counted anew.
  private mutating func write(for job: ImportJob) throws {
    try window.take().forEach { place, cells, row in
      let place = EnrolmentPlace(number: place)
      let outcome = try (place.isFamily ? enrolment : recipient).run(cells, row) { statement in
        try bindOwn(statement, place: place, cells, row, for: job)
      }
      guard try job.count(outcome, cells, row) else { return }
      job.changes.note(village: place.village)
      let status = cells.integer(EnrolmentColumns.status, row)
      if EnrolmentStatus.active.contains(status) {
        job.changes.note(year: cells.integer(EnrolmentColumns.year, row))
      }
    }
  }

  /// Binds the columns that stand under numbers in the database: place, programme, member, group,
  /// source and recipient.
  ///
  /// Keys hold no empty part, so a missing member is 0 and a missing text is empty.
  private func bindOwn(
    _ statement: RawStatement,
    place: EnrolmentPlace,
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws {
    statement.bind(place.number, at: 1)
    bind(.programme, EnrolmentColumns.programme, cells, row, to: statement, at: 2, for: job)
    if let member = try place.isFamily ? job.people.member(cells, row) : nil {
      statement.bind(member, at: 3)
    } else if cells.integer(EnrolmentColumns.member, row) == IntegerValues.missing {
      statement.bind(Int64(0), at: 3)
    } else {
      cells.bind(EnrolmentColumns.member, row, to: statement, at: 3)
    }
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    statement.bind(cells.text(EnrolmentColumns.group, row) ?? nothing, at: 4)
    bind(.source, EnrolmentColumns.source, cells, row, to: statement, at: 5, for: job)
    statement.bind(cells.text(EnrolmentColumns.recipient, row) ?? nothing, at: 6)
  }

  /// Binds the number of the word in a cell; the check has made sure that it is known.
  private func bind(
    _ kind: References.Kind,
    _ column: Int,
    _ cells: BatchCells,
    _ row: Int,
    to statement: RawStatement,
    at index: Int32,
    for job: ImportJob
  ) {
    let number = cells.text(column, row).flatMap { job.references.number(kind, $0) }
    statement.bind(number ?? 0, at: index)
  }
}

extension EnrolmentStatus {
  /// The numbers of the words that count as served.
  static let active = Set(allCases.filter(\.isActive).map { Int64($0.number) })
}
