import GRDB
import TuntasModel

/// What follows a day asked for.
///
/// A row with a day counts from that day on; one without counts with its year, from the year's first
/// day. Whatever is counted is its total less what came after the day, which `dayCount` tells.
extension RegistryReader {
  /// How many of something came after the day asked for, as an expression that is zero when no day
  /// was asked for.
  ///
  /// It stands in a statement beside a total of the newest state, from which it is taken away. One
  /// look into the index of `dayCount` for the days of one region, year and programme.
  ///
  /// - Parameters:
  ///   - kind: What is counted.
  ///   - region: The region, as an expression.
  ///   - year: The year, as an expression.
  ///   - programme: The programme, as an expression.
  /// - Returns: The expression.
  func later(
    _ kind: DayCounter.Kind,
    region: String,
    year: String,
    programme: String = "0"
  ) -> String {
    counted(kind, region, year, programme) { "counted.part IN (0, (\(year)) > \($0.year))" }
  }

  /// How many of what counts on the day asked for rests on rows without a day alone, so that nobody
  /// knows whether it counted by then; an expression that is zero when no day was asked for.
  ///
  /// Such rows count with their year, from its first day on; screens mark a number that contains
  /// them.
  ///
  /// - Parameters:
  ///   - kind: What is counted.
  ///   - region: The region, as an expression.
  ///   - year: The year, as an expression.
  ///   - programme: The programme, as an expression.
  /// - Returns: The expression.
  func undated(
    _ kind: DayCounter.Kind,
    region: String,
    year: String,
    programme: String = "0"
  ) -> String {
    guard moment.isEarlier else { return "0" }
    return counted(kind, region, year, programme) {
      "counted.part = 1 AND (\(year)) <= \($0.year)"
    }
  }

  /// What is counted with a day behind the one asked for, of the rows of which something holds.
  ///
  /// Part 0 of `dayCount` holds what has a day, part 1 what has none and stands under the first day
  /// that is written down for it or ``DayCounter/never``.
  private func counted(
    _ kind: DayCounter.Kind,
    _ region: String,
    _ year: String,
    _ programme: String,
    where condition: (CalendarDate) -> String
  ) -> String {
    guard let lastDay else { return "0" }
    return """
      (SELECT ifnull(sum(counted.count), 0) FROM dayCount AS counted
        WHERE counted.region = \(region) AND counted.kind = \(kind.rawValue)
          AND counted.year = \(year) AND counted.programme = \(programme)
          AND \(condition(lastDay)) AND counted.day > \(lastDay.number))
      """
  }

  /// Whether anybody named a government's families or people for a year by the day asked for, in some
  /// programme or in one.
  ///
  /// Where nobody named anyone, a count by name is unknown and not zero. An expression; on the
  /// newest data it looks at `namedCount`, on an earlier day at `dayCount`, both by region and
  /// year.
  func hasNames(government: String, year: String, programme: String? = nil) -> String {
    let inProgramme = programme.map { "AND programme = \($0)" } ?? ""
    guard let lastDay else {
      return """
        EXISTS (SELECT 1 FROM namedCount
          WHERE region = \(government) AND year = \(year) \(inProgramme))
        """
    }
    return """
      EXISTS (SELECT 1 FROM dayCount
        WHERE region = \(government) AND kind = \(DayCounter.Kind.named.rawValue)
          AND year = \(year) \(inProgramme)
          AND (day <= \(lastDay.number) OR part = 1 AND year <= \(lastDay.year)))
      """
  }

  /// What must hold of a row with a year and a date to count on the day asked for.
  ///
  /// - Parameter table: `enrolment` or `deliberation`, as the statement calls it.
  /// - Returns: A condition that holds for every row when no day was asked for.
  func counts(_ table: String) -> String {
    guard let lastDay else { return "1" }
    return """
      (CASE WHEN typeof(\(table).date) = 'integer' THEN \(table).date <= \(lastDay.number)
        ELSE \(table).year <= \(lastDay.year) END)
      """
  }

  /// What must hold of an answer of a village to count on the day asked for.
  var answerCounts: String { isByThen("verification.date") }

  /// What must hold of an agency's report to count on the day asked for: it came by then, or nobody
  /// wrote down when.
  var reportCounts: String { isByThen("achievement.reported") }

  /// What must hold of an agency's report to rest on its source on the day asked for: it came by then;
  /// of one that does not tell when it came, the quarter had begun.
  var reportRests: String {
    guard let lastDay else { return "1" }
    return """
      (\(reportCounts) AND achievement.year * 4 + achievement.quarter
        <= \(lastDay.year * 4 + (lastDay.month + 2) / 3))
      """
  }

  /// What must hold of a list of families to have been published on the day asked for.
  var listCounts: String { isByThen("list.date") }

  /// The condition that a column of days holds a day up to the one asked for, or no day.
  private func isByThen(_ date: String) -> String {
    guard let lastDay else { return "1" }
    return "(typeof(\(date)) <> 'integer' OR \(date) <= \(lastDay.number))"
  }

  /// Tells whether an agency's report came after the day asked for.
  ///
  /// False for a report that does not tell when it came.
  func isLater(_ report: Achievement) -> Bool {
    guard let lastDay, let reported = report.reported.value else { return false }
    return reported > lastDay
  }

  /// The newest answer of `listed` on the day asked for, as the number of a cell.
  ///
  /// An expression for statements that call a family of the list `listed`. It gives the number that
  /// ``FamilyClass`` has for an answer: of a status, ``FamilyClass/unknown`` without an answer,
  /// ``FamilyClass/unreadable`` for what is no status. Needed where answers came after the day
  /// asked for; otherwise the class tells it without a look.
  var answerSQL: String {
    let last = VerificationStatus.allCases.count - 1
    return """
      ifnull((SELECT CASE WHEN status IS NULL THEN \(FamilyClass.unknown)
          WHEN typeof(status) = 'integer' AND status BETWEEN 0 AND \(last) THEN status
          ELSE \(FamilyClass.unreadable) END
        FROM verification WHERE verification.family = listed.family AND \(answerCounts)
        ORDER BY date DESC, list DESC LIMIT 1), \(FamilyClass.unknown))
      """
  }

  /// Tells whether an agency reported on the year after a day.
  ///
  /// - Parameters:
  ///   - day: The day asked for; `nil` answers false.
  ///   - year: The year that figures hold for.
  ///   - db: The database.
  /// - Returns: Whether there is such a report.
  /// - Throws: An error of the database.
  static func hasLaterReports(
    than day: CalendarDate?,
    year: Int,
    in db: Database
  ) throws -> Bool {
    guard let day else { return false }
    return try Int.readOne(
      db,
      sql: """
        SELECT 1 FROM achievement
        WHERE year = ? AND typeof(reported) = 'integer' AND reported > ? LIMIT 1
        """,
      arguments: [year, day.number],
      cached: true
    ) != nil
  }

  /// Tells whether something counted in the governments came after a day; where nothing did, the
  /// families that are kept ready are those of the day.
  ///
  /// - Parameters:
  ///   - day: The day asked for; `nil` answers false.
  ///   - kinds: What is counted.
  ///   - year: The year that figures hold for; 0 for what is of no year.
  ///   - db: The database.
  /// - Returns: Whether any row of `dayCount` of a government says so.
  /// - Throws: An error of the database.
  static func hasLater(
    than day: CalendarDate?,
    _ kinds: [DayCounter.Kind],
    year: Int,
    in db: Database
  ) throws -> Bool {
    guard let day else { return false }
    let numbers = kinds.map { String($0.rawValue) }.joined(separator: ", ")
    return try Int.readOne(
      db,
      sql: """
        SELECT 1 FROM region JOIN dayCount ON dayCount.region = region.code
        WHERE region.code % 1000000 = 0 AND region.code % 100000000 <> 0
          AND dayCount.kind IN (\(numbers)) AND dayCount.year = ?
          AND (dayCount.day > ? AND dayCount.day < \(DayCounter.never) OR dayCount.year > ?)
        LIMIT 1
        """,
      arguments: [year, day.number, day.year],
      cached: true
    ) != nil
  }
}
