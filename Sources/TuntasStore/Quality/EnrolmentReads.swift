import GRDB
import TuntasModel

/// Reads the enrolments of families, and lets the rules look at those that may break one.
///
/// Millions of rows come this way and few break a rule, so an enrolment becomes a value of the
/// model only when a glance at its numbers says that something may be wrong.
struct EnrolmentReads {
  private let cursor: FamilyCursor
  private let programmes: [Int64: ProgrammeCode]
  /// The numbers of the programmes whose benefit is a house.
  private let housing: [Int64]
  /// The active enrolments of the family in work.
  private let active = EnrolmentBuffer()
  private static let value = (column: Int32(6), field: QualityField(.enrolments, "value"))
  private static let fields: [(column: Int32, field: QualityField)] = [
    (3, QualityField(.enrolments, "member")), (4, QualityField(.enrolments, "status")),
    (5, QualityField(.enrolments, "date")), value,
  ]

  init(_ db: Database, _ context: QualityContext) throws {
    programmes = context.programmes
    let benefits = context.check.benefits
    housing = programmes.filter { benefits.isHousing($0.value) }.keys.sorted()
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

  /// Begins with the enrolments of some families.
  func begin(_ families: ClosedRange<Int64>) throws { try cursor.begin(families) }

  /// Lets go of what was not read.
  func end() { cursor.end() }

  /// Checks the enrolments of a family.
  ///
  /// - Parameters:
  ///   - family: The family, which comes behind the one before it.
  ///   - death: The day on which it was known that it died; `nil` when it did not.
  ///   - check: The rules.
  ///   - report: Takes each issue.
  /// - Throws: `DamagedCell` for a cell that holds no year, an error of the database.
  func check(
    _ family: FamilyKey,
    deathKnownOn death: CalendarDate?,
    _ check: QualityCheck,
    report: (QualityIssue) -> Void
  ) throws {
    var glance = Glance()
    active.removeAll()
    try cursor.forEach(of: family.number) { row in
      for (column, field) in Self.fields {
        guard let text = row.unreadableText(column) else { continue }
        let place = try enrolment(row).place(in: family)
        check.cell(text, in: field, at: place, report: report)
      }
      if let amount = row.negative(Self.value.column) {
        let place = try enrolment(row).place(in: family)
        check.amount(amount, in: Self.value.field, at: place, report: report)
      }
      guard row.isInteger(4), Self.isActive(row.integer(4)) else { return }
      let numbers = try ActiveEnrolment(row)
      glance.add(numbers, isHousing: housing.contains(numbers.programme))
      active.append(numbers)
    }
    // Most families have nothing to compare: their enrolments stay numbers.
    guard glance.needsCheck || death != nil else { return }
    let enrolments = active.all.map(enrolment)
    check.enrolments(enrolments, of: family, deathKnownOn: death, report: report)
  }

  /// The enrolment of a row as a value of the model.
  private func enrolment(_ row: RawStatement) throws -> Enrolment {
    enrolment(try ActiveEnrolment(row))
  }

  /// The enrolment that some numbers stand for; what they do not tell is unknown.
  private func enrolment(_ numbers: ActiveEnrolment) -> Enrolment {
    Enrolment(
      programme: programmes[numbers.programme] ?? "",
      member: numbers.member == 0 ? nil : Int(numbers.member),
      year: Int(numbers.year),
      status: EnrolmentStatus(number: Int(numbers.status)).map { .known($0) } ?? .unknown,
      date: CalendarDate(number: numbers.date).map { .known($0) } ?? .unknown
    )
  }

  private static func isActive(_ status: Int64) -> Bool { activeNumbers.contains(status) }

  private static let activeNumbers = EnrolmentStatus.active.sorted()
}

/// An enrolment as numbers; zero where nothing can be read.
private struct ActiveEnrolment {
  var year: Int64
  var programme: Int64
  var member: Int64
  var status: Int64
  var date: Int64

  init(_ row: RawStatement) throws {
    func number(_ column: Int32) -> Int64 { row.isInteger(column) ? row.integer(column) : 0 }
    year = try row.year(1)
    programme = row.integer(2)
    member = number(3)
    status = row.isInteger(4) ? row.integer(4) : -1
    date = number(5)
  }
}

/// The active enrolments of the family in work, in memory that is used over and over.
private final class EnrolmentBuffer {
  private(set) var all: [ActiveEnrolment] = []

  func removeAll() { all.removeAll(keepingCapacity: true) }

  func append(_ enrolment: ActiveEnrolment) { all.append(enrolment) }
}

/// Tells whether two enrolments of a family may be the same benefit, from numbers alone.
private struct Glance {
  private(set) var needsCheck = false
  private var year: Int64 = -1
  private var programme: Int64 = -1
  private var hasHousing = false

  mutating func add(_ enrolment: ActiveEnrolment, isHousing: Bool) {
    if year == enrolment.year, programme == enrolment.programme { needsCheck = true }
    if isHousing {
      if hasHousing { needsCheck = true }
      hasHousing = true
    }
    year = enrolment.year
    programme = enrolment.programme
  }
}

extension Enrolment {
  fileprivate func place(in family: FamilyKey) -> QualityPlace {
    .enrolment(family, programme, year: year, member: member)
  }
}
