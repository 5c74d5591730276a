import GRDB
import TuntasModel

@testable import TuntasStore

/// The figures of a region in plain SQL over the records themselves: a second computation that shares
/// nothing with the counting.
///
/// It goes by what the words mean: a family is on the list when its newest listing of the list's
/// register is open or ends with that list; recorded when one active enrolment of the year holds on
/// the day; a row with a day holds from that day, one without from the beginning of its year.
struct PlainFigures {
  let db: Database
  let year: Int
  /// The day; none for all that is known.
  let day: CalendarDate?

  /// What is compared.
  struct Figures: Equatable {
    var families = 0
    var people = 0
    var recorded = 0
    var without = 0
    var verified = 0
    var deliberated = 0
    var byName: [String: Int] = [:]
  }

  /// What an agency reported of a programme for a quarter.
  struct Report: Equatable {
    var actual: Double?
    var spent: Double?
    /// Whether it counts though no day is recorded of it.
    var isUndated = false
  }

  /// The figures of a region whose government is counted by a list.
  func figures(of region: RegionCode, list: Int64, register: Int64) throws -> Figures {
    let step: Int64 = region.level == .regency ? 1_000_000 : region.level == .district ? 10_000 : 1
    // A family's key holds its village above the lowest bits.
    let place = "(key >> \(FamilyKey.runningBits)) / \(step) * \(step) = \(region.number)"
    try db.execute(sql: "DROP TABLE IF EXISTS temp.plain; DROP TABLE IF EXISTS temp.plainServed")
    try db.execute(
      sql: """
        CREATE TEMP TABLE plain AS SELECT DISTINCT key FROM family
          JOIN listing ON listing.family = family.key
          WHERE \(place) AND register = \(register) AND (to_list IS NULL OR to_list = \(list));
        CREATE TEMP TABLE plainServed AS
          SELECT enrolment.*, programme.code, programme.unit FROM enrolment
          JOIN programme ON programme.number = enrolment.programme
          WHERE year = \(year) AND (family >> \(FamilyKey.runningBits)) / \(step) * \(step)
            = \(region.number) AND status IN (\(active)) AND \(holds("date", "year"));
        """
    )
    var figures = Figures()
    figures.families = try count("SELECT count(*) FROM plain")
    figures.people = try count(
      "SELECT count(*) FROM member WHERE (key >> \(FamilyKey.memberBits)) IN (SELECT key FROM plain)"
    )
    figures.recorded = try count(
      "SELECT count(*) FROM plain WHERE key IN (SELECT family FROM plainServed)"
    )
    figures.without = try count(
      "SELECT count(*) FROM plain WHERE key NOT IN (SELECT family FROM plainServed)"
    )
    figures.verified = try count(
      """
      SELECT count(*) FROM plain WHERE key IN (SELECT family FROM verification
        WHERE status IN (\(answered)) AND \(holds("date", "0")))
      """
    )
    figures.deliberated = try count(
      """
      SELECT count(*) FROM region WHERE code % 10000 <> 0 AND code / \(step) * \(step)
        = \(region.number) AND (SELECT stage FROM deliberation WHERE village = code
          AND year <= \(year) AND \(holds("date", "year")) ORDER BY year DESC LIMIT 1) IN (\(done))
      """
    )
    figures.byName = try byName(in: region, step: step)
    return figures
  }

  private func byName(in region: RegionCode, step: Int64) throws -> [String: Int] {
    let families = [CountedUnit.family, .housingUnit, .connection, .unit].sqlNumbers
    let persons = [CountedUnit.person, .business].sqlNumbers
    let recipients = """
      SELECT code, unit, village, "group", recipient, recipient.number FROM recipient
      JOIN programme ON programme.number = recipient.programme
      WHERE year = \(year) AND village / \(step) * \(step) = \(region.number)
        AND status IN (\(active)) AND \(holds("date", "year"))
      """
    let isNumber = "length(recipient) = 16 AND recipient NOT GLOB '*[^0-9]*'"
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH sent AS (\(recipients)), named AS (
          SELECT code, 'f' || family AS thing FROM plainServed WHERE unit IN (\(families))
          UNION SELECT code, 'p' || family || ' ' || member FROM plainServed
            WHERE unit IN (\(persons))
          UNION SELECT code, 'g' || (family >> \(FamilyKey.runningBits)) || "group" FROM plainServed
            WHERE unit = \(CountedUnit.group.number) AND "group" <> ''
          UNION SELECT code, 'g' || village || "group" FROM sent
            WHERE unit = \(CountedUnit.group.number) AND "group" <> ''
          UNION SELECT code, 'n' || village || recipient FROM sent
            WHERE unit IN (\(families), \(persons)) AND \(isNumber)
          UNION SELECT code, 'r' || number FROM sent
            WHERE unit IN (\(families), \(persons)) AND NOT (\(isNumber))
        )
        SELECT code, count(*) AS count FROM named GROUP BY code
        """
    )
    return rows.reduce(into: [:]) { $0[$1["code"]] = $1["count"] }
  }

  /// The reports of a region for a quarter that were in on the day, by programme: what is cumulative is
  /// taken as the agency sent it, and a row that gives no number is no report.
  func reports(of region: RegionCode, quarter: Quarter) throws -> [String: Report] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT programme, actual, spent, typeof(reported) <> 'integer' AS undated FROM achievement
        WHERE region = \(region.number) AND year = \(quarter.year) AND quarter = \(quarter.number)
          AND (typeof(actual) IN ('integer', 'real') OR typeof(spent) IN ('integer', 'real'))
          AND NOT (typeof(reported) = 'integer' AND reported > \(day?.number ?? 99_999_999))
        """
    )
    return rows.reduce(into: [:]) { reports, row in
      let isUndated: Bool = row["undated"]
      reports[row["programme"]] = Report(
        actual: row["actual"],
        spent: row["spent"],
        isUndated: day != nil && isUndated
      )
    }
  }

  private func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }

  private func holds(_ date: String, _ year: String) -> String {
    guard let day else { return "1" }
    return """
      ((typeof(\(date)) = 'integer' AND \(date) <= \(day.number))
        OR (typeof(\(date)) <> 'integer' AND \(year) <= \(day.year)))
      """
  }

  private var active: String {
    EnrolmentStatus.allCases.filter(\.isActive).map { String($0.number) }.joined(separator: ", ")
  }

  private var answered: String {
    VerificationStatus.allCases.filter { $0 != .notYet }.map { String($0.number) }
      .joined(separator: ", ")
  }

  private var done: String {
    DeliberationStage.allCases.filter(\.isDone).map { String($0.number) }.joined(separator: ", ")
  }
}

extension [CountedUnit] {
  fileprivate var sqlNumbers: String { map { String($0.number) }.joined(separator: ", ") }
}
