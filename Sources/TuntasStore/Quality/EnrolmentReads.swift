import GRDB
import TuntasModel

/// Reads the enrolments of families, and lets the rules look at those that may break one.
struct EnrolmentReads {
  private let cursor: FamilyCursor
  private let programmes: [Int64: ProgrammeCode]
  private let housing: Set<Int64>
  private static let fields: [(column: Int32, field: QualityField)] = [
    (3, QualityField(.enrolments, "member")), (4, QualityField(.enrolments, "status")),
    (5, QualityField(.enrolments, "date")), (6, QualityField(.enrolments, "value")),
  ]

  init(_ db: Database, _ context: QualityContext) throws {
    programmes = context.programmes
    let benefits = context.check.benefits
    housing = Set(programmes.filter { benefits.isHousing($0.value) }.keys)
    cursor = FamilyCursor(
      try RawStatement(
        db,
        """
        SELECT family, year, programme, member, status, date, value FROM enrolment
        WHERE family BETWEEN ? AND ? ORDER BY family, year, programme, member, "group"
        """
      )
    )
  }

  func begin(_ families: ClosedRange<Int64>) throws { try cursor.begin(families) }

  func end() { cursor.end() }

  /// Checks the enrolments of a family.
  func check(
    _ family: FamilyKey,
    deathKnownOn death: CalendarDate?,
    _ check: QualityCheck,
    report: (QualityIssue) -> Void
  ) throws {
    var glance = Glance()
    var enrolments: [Enrolment] = []
    try cursor.forEach(of: family.number) { row in
      for (column, field) in Self.fields {
        guard let text = row.unreadableText(column) else { continue }
        let place = enrolment(row).place(in: family)
        check.cell(text, in: field, at: place, report: report)
      }
      guard row.isInteger(4), EnrolmentStatus.active.contains(row.integer(4)) else { return }
      // Most families have nothing to compare: their enrolments stay numbers.
      glance.add(row, isHousing: housing.contains(row.integer(2)))
      enrolments.append(enrolment(row))
    }
    guard glance.needsCheck || death != nil else { return }
    check.enrolments(enrolments, of: family, deathKnownOn: death, report: report)
  }

  private func enrolment(_ row: RawStatement) -> Enrolment {
    let member = row.isInteger(3) ? Int(row.integer(3)) : 0
    return Enrolment(
      programme: programmes[row.integer(2)] ?? "",
      member: member == 0 ? nil : member,
      year: Int(row.integer(1)),
      status: row.recordedWord(4, as: EnrolmentStatus.self),
      date: row.recorded(5, CalendarDate.init(number:))
    )
  }
}

/// Tells whether two enrolments of a family may be the same benefit, from numbers alone.
private struct Glance {
  private(set) var needsCheck = false
  private var last: (year: Int64, programme: Int64)?
  private var hasHousing = false

  mutating func add(_ row: RawStatement, isHousing: Bool) {
    let (year, programme) = (row.integer(1), row.integer(2))
    if let last, last == (year, programme) { needsCheck = true }
    if isHousing {
      if hasHousing { needsCheck = true }
      hasHousing = true
    }
    last = (year, programme)
  }
}

extension Enrolment {
  fileprivate func place(in family: FamilyKey) -> QualityPlace {
    .enrolment(family, programme, year: year, member: member)
  }
}
