import GRDB
import TuntasModel

/// Writes who is in which programme: families of the registry, and recipients on no list, who are
/// kept as sent.
struct EnrolmentWriter: RecordWriter {
  private let enrolment: RowInsert
  private let recipient: RowInsert
  private var window = RowWindow()
  private var seen = SeenKeys()

  init(_ job: ImportJob) throws {
    let left: Set = ["family", "village", "programme", "member", "group", "source", "recipient"]
    enrolment = try RowInsert(
      job.db,
      .enrolments,
      own: ["family", "programme", "member", "group", "source", "recipient"],
      without: left.subtracting(["village"]),
      sql: RowInsert.sql(into: "enrolment", isFirstLoad: job.isFirstLoad)
    )
    recipient = try RowInsert(
      job.db,
      .enrolments,
      own: ["village", "programme", "member", "group", "source", "recipient"],
      without: left,
      sql: RowInsert.sql(into: "recipient", isFirstLoad: job.isFirstLoad)
    )
  }

  mutating func take(_ cells: BatchCells, for job: ImportJob) throws {
    window.begin(cells)
    for row in 0..<cells.count {
      switch try EnrolmentCheck(cells, row, for: job) {
      case .refused(let column, let reason):
        job.refuse(cells, row, column, reason)
      case .taken(let place, let hash):
        guard job.isFirst(cells, row, "programme", hash: hash, in: &seen) else { continue }
        window.add(row: row, key: place)
      }
    }
    if window.isReady { try write(for: job) }
  }

  mutating func finish(for job: ImportJob) throws {
    try write(for: job)
  }

  private mutating func write(for job: ImportJob) throws {
    try window.take().forEach { place, cells, row in
      let hasFamily = cells.text(EnrolmentColumns.family, row) != nil
      let insert = hasFamily ? enrolment : recipient
      bindOwn(insert.statement, place: place, cells, row, for: job)
      try insert.run(cells, row)
      job.changes.note(village: hasFamily ? place >> FamilyKey.runningBits : place)
      let status = cells.integer(EnrolmentColumns.status, row)
      if EnrolmentStatus.active.contains(status) {
        job.changes.note(year: cells.integer(EnrolmentColumns.year, row))
      }
    }
  }

  private func bindOwn(
    _ statement: RawStatement,
    place: Int64,
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) {
    statement.bind(place, at: 1)
    bind(.programme, EnrolmentColumns.programme, cells, row, to: statement, at: 2, for: job)
    if cells.integer(EnrolmentColumns.member, row) == IntegerValues.missing {
      statement.bind(Int64(0), at: 3)
    } else {
      cells.bind(EnrolmentColumns.member, row, to: statement, at: 3)
    }
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    statement.bind(cells.text(EnrolmentColumns.group, row) ?? nothing, at: 4)
    bind(.source, EnrolmentColumns.source, cells, row, to: statement, at: 5, for: job)
    statement.bind(cells.text(EnrolmentColumns.recipient, row) ?? nothing, at: 6)
  }

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
