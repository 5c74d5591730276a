import GRDB
import TuntasModel

/// What programmes and villages have to say of one family.
extension RegistryReader {
  /// The programmes that answer the needs a card speaks of.
  private static let needed = Need.allCases.flatMap(\.programmes).map(\.word)

  /// The enrolments of a family, newest first.
  ///
  /// Every status, not only the active ones, of every year up to the day asked for. Rows of an
  /// unknown programme cannot be there: an import refuses them.
  func enrolments(of key: FamilyKey) throws -> [Enrolment] {
    let rows = try rows(
      """
      SELECT enrolment.*, programme.code FROM enrolment
      JOIN programme ON programme.number = enrolment.programme
      WHERE enrolment.family = ? AND \(counts("enrolment")) ORDER BY enrolment.year DESC, enrolment.date DESC, code
      """,
      [key.number]
    )
    return try rows.map { row in
      Enrolment(
        programme: ProgrammeCode(try row.get("code")),
        member: row.recordedInteger("member").value.flatMap { $0 > 0 ? $0 : nil },
        year: try row.year("year"),
        status: row.recordedWord("status", as: EnrolmentStatus.self),
        date: row.recordedDay("date"),
        value: row.number("value")
      )
    }
  }

  /// The programmes of enrolments and of the needs shown, in the order of the catalogue.
  func programmes(of enrolments: [Enrolment]) throws -> [Programme] {
    let codes = Set(enrolments.map(\.programme.word)).union(Self.needed)
    return try rows("SELECT * FROM programme ORDER BY number").map(Programme.init)
      .filter { codes.contains($0.code.word) }
  }

  /// What the village said of a family, newest first.
  ///
  /// An answer without a list has no id of one; there is one answer a list at most.
  func verifications(of key: FamilyKey) throws -> [Verification] {
    let rows = try rows(
      """
      SELECT verification.*, list.id AS listID FROM verification
      LEFT JOIN list ON list.number = verification.list
      WHERE verification.family = ? AND \(answerCounts) ORDER BY verification.date DESC, verification.list DESC
      """,
      [key.number]
    )
    return try rows.map { row in
      Verification(
        list: try row.get("listID"),
        status: row.recordedWord("status", as: VerificationStatus.self),
        reason: row.recordedWord("reason", as: LeavingReason.self),
        date: row.recordedDay("date")
      )
    }
  }

  /// The newest deliberation of a village.
  ///
  /// Of the year asked for or the newest before it; `nil` when none is recorded by then.
  func deliberation(in village: RegionCode) throws -> Deliberation? {
    let row = try row(
      """
      SELECT * FROM deliberation WHERE village = ? AND year <= ? AND \(counts("deliberation"))
      ORDER BY year DESC LIMIT 1
      """,
      [village.number, moment.year]
    )
    return try row.map { try Deliberation($0, of: village) }
  }

  /// The regions named on identity cards, in the order of their codes, as far as they are known.
  ///
  /// With each comes its government, so that a village elsewhere can be told with it; codes that
  /// the registry does not know are left out.
  func cardRegions(_ codes: Set<RegionCode>) throws -> [Region] {
    let all = codes.union(codes.map { $0.ancestor(at: .regency) })
    return try regions(all).values.sorted { $0.code < $1.code }
  }
}
