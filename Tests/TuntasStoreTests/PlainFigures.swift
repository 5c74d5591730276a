import GRDB
import TuntasModel

@testable import TuntasStore

/// The figures of all regions in plain SQL over the records themselves.
///
/// It is a second computation that shares nothing with the counting, and asks every question once for
/// all villages.
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

  /// The figures of every village with any, and of the districts and governments around them, by the
  /// numbers of their codes.
  func figures() throws -> [Int64: Figures] {
    let village = "key >> \(FamilyKey.runningBits)"
    try db.execute(sql: "DROP TABLE IF EXISTS temp.plain; DROP TABLE IF EXISTS temp.plainServed")
    try db.execute(
      sql: """
        CREATE TEMP TABLE plain AS SELECT DISTINCT key, \(village) AS village FROM family
          JOIN listing ON listing.family = key
          JOIN currentList ON government = (\(village)) / 1000000 * 1000000
          JOIN list ON list.number = currentList.list
          WHERE listing.register = list.register
            AND (to_list IS NULL OR to_list = currentList.list);
        CREATE TEMP TABLE plainServed AS
          SELECT enrolment.*, family >> \(FamilyKey.runningBits) AS place, programme.code,
            programme.unit
          FROM enrolment JOIN programme ON programme.number = enrolment.programme
          WHERE year = \(year) AND status IN (\(active)) AND \(holds("date", "year"));
        """
    )
    var figures: [Int64: Figures] = [:]
    func add(_ figure: WritableKeyPath<Figures, Int>, _ sql: String) throws {
      for row in try Row.fetchAll(db, sql: sql) {
        for region in regions(around: row[0]) {
          figures[region, default: Figures()][keyPath: figure] += row[1]
        }
      }
    }
    func addFamilies(_ figure: WritableKeyPath<Figures, Int>, _ condition: String) throws {
      try add(figure, "SELECT village, count(*) FROM plain WHERE \(condition) GROUP BY village")
    }
    try addFamilies(\.families, "1")
    try addFamilies(\.recorded, "key IN (SELECT family FROM plainServed)")
    try addFamilies(\.without, "key NOT IN (SELECT family FROM plainServed)")
    try addFamilies(
      \.verified,
      """
      key IN (SELECT family FROM verification
        WHERE status IN (\(answered)) AND \(holds("date", "0")))
      """
    )
    try add(
      \.people,
      """
      SELECT village, count(*) FROM member
      JOIN plain ON plain.key = member.key >> \(FamilyKey.memberBits) GROUP BY village
      """
    )
    try add(
      \.deliberated,
      """
      SELECT code, count(*) FROM region WHERE code % 10000 <> 0
        AND (SELECT stage FROM deliberation WHERE village = code AND year <= \(year)
          AND \(holds("date", "year")) ORDER BY year DESC LIMIT 1) IN (\(done))
      GROUP BY code
      """
    )
    for row in try byName() {
      for region in regions(around: row["place"]) {
        figures[region, default: Figures()].byName[row["code"], default: 0] += row["count"]
      }
    }
    return figures
  }

  /// The village itself with its district and its government.
  private func regions(around village: Int64) -> [Int64] {
    [1, 10_000, 1_000_000].map { village / $0 * $0 }
  }

  private func byName() throws -> [Row] {
    let families = [CountedUnit.family, .housingUnit, .connection, .unit].sqlNumbers
    let persons = [CountedUnit.person, .business].sqlNumbers
    let recipients = """
      SELECT code, unit, village AS place, "group", recipient, recipient.number FROM recipient
      JOIN programme ON programme.number = recipient.programme
      WHERE year = \(year) AND status IN (\(active)) AND \(holds("date", "year"))
      """
    let isNumber = "length(recipient) = 16 AND recipient NOT GLOB '*[^0-9]*'"
    return try Row.fetchAll(
      db,
      sql: """
        WITH sent AS (\(recipients)), named AS (
          SELECT place, code, 'f' || family AS thing FROM plainServed WHERE unit IN (\(families))
          UNION SELECT place, code, 'p' || family || ' ' || member FROM plainServed
            WHERE unit IN (\(persons))
          UNION SELECT place, code, 'g' || "group" FROM plainServed
            WHERE unit = \(CountedUnit.group.number) AND "group" <> ''
          UNION SELECT place, code, 'g' || "group" FROM sent
            WHERE unit = \(CountedUnit.group.number) AND "group" <> ''
          UNION SELECT place, code, 'n' || recipient FROM sent
            WHERE unit IN (\(families), \(persons)) AND \(isNumber)
          UNION SELECT place, code, 'r' || number FROM sent
            WHERE unit IN (\(families), \(persons)) AND NOT (\(isNumber))
        )
        SELECT place, code, count(*) AS count FROM named GROUP BY place, code
        """
    )
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
