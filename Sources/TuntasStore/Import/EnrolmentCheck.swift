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
///
/// Programme, source, year and member are looked at before the family, whose search is the dearest.
/// The first fault ends it.
enum EnrolmentCheck {
  /// It can: the key of its family, or its village when it names no family; and its identity.
  case taken(place: Int64, hash: UInt64)
  /// It cannot, because of a cell.
  case refused(CellFault)

  /// Looks at a row.
  ///
  /// The identity mixes place, programme, year, person and group and, of somebody on no list, the
  /// name or number sent: two rows with one identity are one enrolment sent twice.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - job: What the import knows of families, people and words.
  /// - Throws: An error of the database.
  init(_ cells: BatchCells, _ row: Int, for job: ImportJob) throws {
    typealias Columns = EnrolmentColumns
    guard let programme = Self.number(.programme, Columns.programme, cells, row, for: job) else {
      self = .refused(cells.fault("programme", row, .unknownProgramme))
      return
    }
    guard Self.number(.source, Columns.source, cells, row, for: job) != nil else {
      self = .refused(cells.fault("source", row, .unknownSource))
      return
    }
    let year = cells.integer(Columns.year, row)
    guard RowLimits.years.contains(year) else {
      self = .refused(cells.fault("year", row, .outOfRange(RowLimits.years)))
      return
    }
    let member = cells.integer(Columns.member, row)
    guard member <= IntegerValues.unreadable || RowLimits.memberNumbers.contains(member) else {
      self = .refused(cells.fault("member", row, .outOfRange(RowLimits.memberNumbers)))
      return
    }
    switch try EnrolmentPlace.find(cells, row, for: job) {
    case .failure(let fault):
      self = .refused(fault)
    case .success(let place):
      var hash = Hashing.mix(UInt64(bitPattern: place.number))
      let person = try job.people.member(cells, row) ?? member
      for number in [programme, year, person] { hash = Hashing.combine(hash, number) }
      hash = Self.combine(hash, cells.text(Columns.group, row))
      if !place.isFamily { hash = Self.combine(hash, cells.text(Columns.recipient, row)) }
      self = .taken(place: place.number, hash: hash)
    }
  }

  /// The number of the word in a cell; `nil` when the cell is empty or the word unknown.
  private static func number(
    _ kind: References.Kind,
    _ column: Int,
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) -> Int64? {
    cells.text(column, row).flatMap { job.references.number(kind, $0) }
  }

  /// Mixes a text into the identity, a missing one as 0.
  private static func combine(_ hash: UInt64, _ text: UnsafeBufferPointer<UInt8>?) -> UInt64 {
    Hashing.combine(hash, text.map { Int64(bitPattern: Hashing.hash($0)) } ?? 0)
  }
}
