import TuntasModel

/// Where the columns of an enrolment stand.
enum EnrolmentColumns {
  static let programme = index("programme")
  static let family = index("family")
  static let member = index("member")
  static let group = index("group")
  static let village = index("village")
  static let recipient = index("recipient")
  static let year = index("year")
  static let status = index("status")
  static let source = index("source")

  private static func index(_ name: String) -> Int {
    RecordKind.enrolments.index(of: name) ?? 0
  }
}

/// Whether a row of enrolments can stand.
enum EnrolmentCheck {
  /// It can: the key of its family, or its village when it names no family; and its identity.
  case taken(place: Int64, hash: UInt64)
  /// It cannot, because of a column.
  case refused(column: String, RejectionReason)

  /// Looks at a row.
  init(_ cells: BatchCells, _ row: Int, for job: ImportJob) throws {
    typealias Columns = EnrolmentColumns
    guard let programme = Self.number(.programme, Columns.programme, cells, row, for: job) else {
      self = .refused(column: "programme", .unknownProgramme)
      return
    }
    guard Self.number(.source, Columns.source, cells, row, for: job) != nil else {
      self = .refused(column: "source", .unknownSource)
      return
    }
    let year = cells.integer(Columns.year, row)
    guard RowLimits.years.contains(year) else {
      self = .refused(column: "year", .outOfRange)
      return
    }
    let member = cells.integer(Columns.member, row)
    guard member <= IntegerValues.unreadable || RowLimits.memberNumbers.contains(member) else {
      self = .refused(column: "member", .outOfRange)
      return
    }
    switch try Self.place(cells, row, for: job) {
    case .failure(let fault):
      self = .refused(column: fault.column, fault.reason)
    case .success(let place):
      var hash = Hashing.mix(UInt64(place))
      let person = try job.people.member(cells, row) ?? member
      for number in [programme, year, person] { hash = Hashing.combine(hash, number) }
      hash = Self.combine(hash, cells.text(Columns.group, row))
      if !EnrolmentPlace(number: place).isFamily {
        hash = Self.combine(hash, cells.text(Columns.recipient, row))
      }
      self = .taken(place: place, hash: hash)
    }
  }

  private struct Fault: Error {
    var column: String
    var reason: RejectionReason
  }

  private static func place(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Result<Int64, Fault> {
    if let id = cells.text(EnrolmentColumns.family, row) {
      guard let key = try job.families.find(id) else {
        return .failure(Fault(column: "family", reason: .unknownFamily))
      }
      return .success(key)
    }
    let person = try job.people.find(cells, row)
    if case .one(let key) = person {
      if let nik = job.people.nik(cells, row) { try job.waiting.note(nik) }
      return .success(key >> FamilyKey.memberBits)
    }
    switch cells.integer(EnrolmentColumns.village, row) {
    case IntegerValues.missing:
      switch person {
      case .nobody: return .failure(Fault(column: "recipient", reason: .unknownPerson))
      case .several: return .failure(Fault(column: "recipient", reason: .severalPersons))
      case .one, nil: return .failure(Fault(column: "village", reason: .missing))
      }
    case IntegerValues.unreadable:
      return .failure(Fault(column: "village", reason: .unknownVillage))
    case let village: return .success(village)
    }
  }

  private static func number(
    _ kind: References.Kind,
    _ column: Int,
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) -> Int64? {
    cells.text(column, row).flatMap { job.references.number(kind, $0) }
  }

  private static func combine(_ hash: UInt64, _ text: UnsafeBufferPointer<UInt8>?) -> UInt64 {
    Hashing.combine(hash, text.map { Int64(bitPattern: Hashing.hash($0)) } ?? 0)
  }
}
