import GRDB
import TuntasModel

/// Recipients who were sent by their NIK before anybody knew them: once a member has it, the enrolment
/// belongs to that member's family.
///
/// Their NIKs are read once, when the first row with a NIK comes into a registry that holds families;
/// a first load has none, because its members are read before its enrolments.
final class WaitingRecipients {
  private let db: Database
  private let isFirstLoad: Bool
  /// The NIKs of all recipients on no list; `nil` until the first is asked for.
  private var niks: Set<Int64>?
  /// Those of them that a row of this import named.
  private var known: Set<Int64> = []

  init(_ db: Database, isFirstLoad: Bool) {
    self.db = db
    self.isFirstLoad = isFirstLoad
  }

  /// Notes that a row names the NIK of a member.
  ///
  /// - Parameter nik: The NIK, or what ``IntegerValues`` has for none.
  /// - Throws: An error of the database.
  func note(_ nik: Int64) throws {
    guard !isFirstLoad, nik > IntegerValues.unreadable else { return }
    if niks == nil { niks = try waiting() }
    if niks?.contains(nik) == true { known.insert(nik) }
  }

  /// Ties the enrolments of those who are known to their families, when all files have been read; how
  /// many.
  func tie(for job: ImportJob) throws -> Int {
    var count = 0
    for nik in known.sorted() {
      guard case .one(let member) = try job.people.find(nik) else { continue }
      count += try tie(nik, to: member, for: job)
    }
    return count
  }

  /// Moves the enrolments of one NIK from `recipient` to `enrolment`, and notes the villages and
  /// years to count; how many there were.
  private func tie(_ nik: Int64, to member: Int64, for job: ImportJob) throws -> Int {
    let arguments: StatementArguments = [
      "recipient": PeopleByNIK.text(of: nik), "family": member >> FamilyKey.memberBits,
      "member": member & (1 << FamilyKey.memberBits - 1),
    ]
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT village, year, status FROM recipient WHERE recipient = :recipient",
      arguments: ["recipient": PeopleByNIK.text(of: nik)]
    )
    for row in rows {
      job.changes.note(village: try row.get("village"))
      let status = row.cell("status").flatMap(Int64.init(cell:))
      if let status, EnrolmentStatus.active.contains(status) {
        job.changes.note(year: try row.get("year"))
      }
    }
    job.changes.note(family: member >> FamilyKey.memberBits)
    // An enrolment that the family has already is the same one, sent twice.
    try db.execute(
      sql: """
        INSERT INTO enrolment (
            family, year, programme, member, "group", status, date, value, source, village, recipient
          )
          SELECT :family, year, programme, :member, "group", status, date, value, source, village,
            recipient
          FROM recipient WHERE recipient = :recipient ORDER BY number
          ON CONFLICT DO NOTHING
        """,
      arguments: arguments
    )
    try db.execute(
      sql: "DELETE FROM recipient WHERE recipient = ?",
      arguments: [PeopleByNIK.text(of: nik)]
    )
    return rows.count
  }

  /// Reads the NIKs of recipients; names that are no NIK are passed over.
  private func waiting() throws -> Set<Int64> {
    var niks: Set<Int64> = []
    try RawStatement(db, "SELECT recipient FROM recipient").forEach { row in
      if let nik = PeopleByNIK.nik(row.bytes(0)) { niks.insert(nik) }
    }
    return niks
  }
}
