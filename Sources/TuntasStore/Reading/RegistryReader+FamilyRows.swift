import GRDB
import TuntasModel

/// Families as rows of tables.
extension RegistryReader {
  /// The rows of families, in the order of their keys as given.
  ///
  /// Two statements for the whole page. A key that no family has, or whose village is unknown,
  /// gives no row.
  ///
  /// - Parameter keys: The keys of one page.
  /// - Returns: At most one row a key, masked for the viewer.
  /// - Throws: `DamagedCell` for a cell that cannot be read, an error of the database otherwise.
  func familyRows(_ keys: [Int64]) throws -> [FamilyRow] {
    guard !keys.isEmpty else { return [] }
    let rows = try Row.fetchAll(db, sql: sql(keys), arguments: ["year": moment.year])
    let villages = try regions(Set(keys.map { FamilyKey(number: $0).village }))
    let found = try rows.compactMap { try familyRow($0, villages: villages) }
    let byKey = Dictionary(found.map { ($0.key.number, $0) }) { first, _ in first }
    return keys.compactMap { byKey[$0] }
  }

  /// Regions by their codes.
  ///
  /// Codes that the registry does not know are absent.
  func regions(_ codes: some Sequence<RegionCode>) throws -> [RegionCode: Region] {
    let numbers = codes.map { String($0.number) }.joined(separator: ",")
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM region WHERE code IN (\(numbers))")
    return try rows.reduce(into: [:]) { regions, row in
      let region = try Region(row)
      regions[region.code] = region
    }
  }

  /// Everything of a page in one statement; each part of it looks up one family by its key.
  ///
  /// The head is the member with that relation, else the one with the lowest number. The parts that
  /// mark rows without a day are asked only on an earlier day.
  private func sql(_ keys: [Int64]) -> String {
    let bits = FamilyKey.memberBits
    let last = 1 << bits - 1
    let members = "BETWEEN family.key << \(bits) AND family.key << \(bits) | \(last)"
    return """
      SELECT family.key, family.decile, head.name, head.birth_date,
        (SELECT count(*) FROM member WHERE member.key \(members)) AS people,
        \(programmesSQL(having: "1")) AS programmes,
        \(moment.isEarlier ? programmesSQL(having: Self.noneDated) : "NULL") AS undated,
        \(newestAnswerSQL("status")) AS answer,
        \(moment.isEarlier ? newestAnswerSQL("typeof(date) <> 'integer'") : "0") AS answerUndated
      FROM family
      LEFT JOIN member AS head ON head.key = (
        SELECT member.key FROM member WHERE member.key \(members)
        ORDER BY relation IS NOT \(Relation.head.number), member.key LIMIT 1
      )
      WHERE family.key IN (\(keys.map(String.init).joined(separator: ",")))
      """
  }

  /// Holds for a programme of which no enrolment of the family in the year has a day.
  private static let noneDated = "max(typeof(enrolment.date) = 'integer') = 0"

  /// The codes of the programmes that a family receives, in the order of the catalogue.
  ///
  /// Parted by `|`; an expression on `family` and `:year`, limited further by a condition on the
  /// enrolments of one programme.
  private func programmesSQL(having condition: String) -> String {
    """
    (SELECT group_concat(code, '|') FROM (
      SELECT programme.code FROM enrolment
      JOIN programme ON programme.number = enrolment.programme
      WHERE enrolment.family = family.key AND enrolment.year = :year
        AND enrolment.status IN (\(Self.activeStatuses)) AND \(counts("enrolment"))
      GROUP BY programme.number HAVING \(condition)
      ORDER BY programme.number
    ))
    """
  }

  /// Something of the newest answer on a family.
  ///
  /// - Parameter expression: A column or an expression of `verification`.
  /// - Returns: An expression on `family`; NULL without an answer.
  private func newestAnswerSQL(_ expression: String) -> String {
    """
    (SELECT \(expression) FROM verification WHERE verification.family = family.key
        AND \(answerCounts)
      ORDER BY date DESC, list DESC LIMIT 1)
    """
  }

  /// Puts a row of ``sql(_:)`` together; `nil` when its village is unknown.
  private func familyRow(_ row: Row, villages: [RegionCode: Region]) throws -> FamilyRow? {
    let key = FamilyKey(number: try row.get("key"))
    guard let village = villages[key.village] else { return nil }
    var family = FamilyRow(
      key: key,
      head: try name(in: row),
      village: village,
      people: try row.get("people"),
      decile: row.recordedDecile("decile"),
      programmes: try programmes(in: row, "programmes"),
      verification: row.word("answer", as: VerificationStatus.self)
    )
    family.undatedProgrammes = try programmes(in: row, "undated")
    family.isVerificationUndated = family.verification != nil && row.isSet("answerUndated")
    return family
  }

  /// Takes the codes apart that a column holds parted by `|`.
  private func programmes(in row: Row, _ column: String) throws -> [ProgrammeCode] {
    try row.text(column).split(separator: "|").map { ProgrammeCode(String($0)) }
  }

  /// A person's name as far as the viewer may see it.
  ///
  /// - Parameter row: A row with the columns `name` and `birth_date`.
  /// - Returns: The name, masked; missing when the cell is NULL.
  /// - Throws: `DamagedCell` when the cell holds something else than a text.
  func name(in row: Row) throws -> PersonName {
    let name: String? = try row.get("name")
    return name.map { PersonName(masking: $0, isChild: isChild(row)) } ?? .missing
  }

  /// The day on which a child's age is told: a later one would tell the age that is hidden.
  var lastDayOfChild: CalendarDate { min(moment.day, newestDay) }

  /// Tells whether a person is a child on the newest day of the data, whatever day is asked for: who
  /// asks for a later one would otherwise be shown the names of children.
  ///
  /// Who has no readable birth date counts as grown up.
  func isChild(_ row: Row) -> Bool {
    guard let birth = row.recordedDay("birth_date").value else { return false }
    return birth.years(to: newestDay) < Age.adult
  }
}
