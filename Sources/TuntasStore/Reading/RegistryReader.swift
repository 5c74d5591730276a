import GRDB
import TuntasModel

/// Answers one question of one reader from one state of the registry.
///
/// A value of this type lives as long as one answer and never leaves the thread of its connection.
/// Everything that decides what a reader may see, and what counts on the day asked for, is settled
/// when it is made; the extensions only ask. Functions named `…SQL`, and those that return a text,
/// give a piece of a statement for a place where the table names they rely on are in reach.
///
/// Statements that screens repeat are kept prepared (``rows(_:_:)``); those whose text holds the
/// keys of one page are not, since each would be kept for a single use.
struct RegistryReader {
  /// The connection, in the transaction that the answer is read in.
  let db: Database
  /// For whom the answer is: role, scope and home government.
  ///
  /// Everything is masked and limited by it.
  let viewer: Viewer
  /// The year and the day that the figures hold for.
  let moment: Moment
  /// The newest day of the data, whatever day is asked for; on it is decided who is a child.
  ///
  /// It equals the day of ``moment`` unless an earlier or later day was asked for.
  let newestDay: CalendarDate
  /// The last day on which what has a day counts; `nil` when everything counts.
  ///
  /// Unlike the day of ``moment`` it is never guessed from the data: it is set only when somebody
  /// asked.
  let lastDay: CalendarDate?
  /// Tells whether an enrolment of the year came after ``lastDay``.
  ///
  /// Then the tables of families served and without a programme, which hold the newest state,
  /// cannot answer alone.
  let hasLaterEnrolments: Bool
  /// Tells whether an answer of a village came after ``lastDay``.
  ///
  /// Then the classes of families, which hold the newest answers, cannot tell the answer.
  let hasLaterAnswers: Bool

  /// Begins an answer.
  ///
  /// Costs a handful of small statements, of which none looks at a family.
  ///
  /// - Parameters:
  ///   - db: A connection inside a transaction.
  ///   - query: The year and day asked for, each of which may be left open.
  ///   - viewer: For whom the answer is.
  /// - Throws: ``RegistryError/empty`` when nothing has been imported yet,
  ///   ``RegistryError/withoutLists`` when no row tells a year or a day,
  ///   ``RegistryError/unknownRegion(_:)`` when no region of the viewer's scope is known.
  init(_ db: Database, at query: MomentQuery, for viewer: Viewer) throws {
    self.db = db
    self.viewer = viewer
    let tables = ["list", "family", "target", "achievement", "indicator", "recipient"]
    let checks = tables.map { "EXISTS (SELECT 1 FROM \($0))" }.joined(separator: " OR ")
    guard try Bool.readOne(db, sql: "SELECT \(checks)", cached: true) == true else {
      throw RegistryError.empty
    }
    let isScopeKnown = try Bool.readOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM region WHERE code BETWEEN ? AND ?)",
      arguments: [viewer.scope.numbers.lowerBound, viewer.scope.numbers.upperBound],
      cached: true
    )
    guard viewer.scope == .country || isScopeKnown == true else {
      throw RegistryError.unknownRegion(viewer.scope.description)
    }
    var moment = try Self.moment(query, db)
    lastDay = query.asOf
    newestDay = query.asOf == nil ? moment.day : try Self.today(in: db) ?? moment.day
    let kinds: [DayCounter.Kind] = [.recorded, .named]
    hasLaterEnrolments = try Self.hasLater(than: query.asOf, kinds, year: moment.year, in: db)
    hasLaterAnswers = try Self.hasLater(than: query.asOf, [.verified], year: 0, in: db)
    let hasLaterReports = try Self.hasLaterReports(than: query.asOf, year: moment.year, in: db)
    if hasLaterEnrolments || hasLaterAnswers || hasLaterReports { moment.isEarlier = true }
    self.moment = moment
  }

  /// Runs a query that every screen asks over and over.
  ///
  /// The statement is kept prepared, so its text should be the same from one answer to the next.
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(db, sql: sql, arguments: arguments, cached: true)
  }

  /// Runs a query for its first row.
  ///
  /// `nil` when it finds nothing. The statement is kept prepared like those of ``rows(_:_:)``.
  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(db, sql: sql, arguments: arguments, cached: true)
  }
}

// MARK: - Moment

extension RegistryReader {
  /// The day that counts as today when nobody asks for another; `nil` when the data tells no day.
  ///
  /// It is the last day of the newest quarter with a reported actual, else the date of the newest
  /// list, else the end of the year that figures hold for. It is never the clock's.
  static func today(in db: Database) throws -> CalendarDate? {
    do {
      return try moment(MomentQuery(), db).day
    } catch RegistryError.withoutLists {
      return nil
    }
  }

  /// The year and the day that figures hold for.
  ///
  /// What the query leaves open comes from the data. The year is that asked for, else the newest
  /// with a programme target (one not after the day asked for, where there is one), else the
  /// year of the day, else the newest year of a report. The day is that asked for, else as
  /// ``today(in:)`` tells.
  ///
  /// One statement tells all of it.
  ///
  /// - Throws: ``RegistryError/withoutLists`` when no row tells a year or a day.
  static func moment(_ query: MomentQuery, _ db: Database) throws -> Moment {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT
          (SELECT max(year) FROM target WHERE programme IS NOT NULL) AS targetYear,
          (SELECT max(year) FROM target WHERE programme IS NOT NULL AND year <= :asOf) AS earlier,
          (SELECT year * 10 + quarter FROM achievement WHERE actual IS NOT NULL
            ORDER BY year DESC, quarter DESC LIMIT 1) AS reported,
          (SELECT max(year) FROM achievement) AS reportYear,
          (SELECT max(date) FROM list) AS listDate
        """,
      arguments: ["asOf": query.asOf?.year ?? 0],
      cached: true
    )
    let reported: Int? = try row?.get("reported")
    let quarter = reported.map { Quarter(year: $0 / 10, number: $0 % 10) }
    let listDay = row?.recordedDay("listDate").value
    let newest: Int? = try row?.get("targetYear")
    let earlier: Int? = try row?.get("earlier")
    let reportYear: Int? = try row?.get("reportYear")
    let dataDay = query.asOf ?? quarter?.lastDay ?? listDay
    guard let year = query.year ?? earlier ?? newest ?? dataDay?.year ?? reportYear else {
      throw RegistryError.withoutLists
    }
    let day = dataDay ?? Quarter(year: year, number: 4).lastDay
    let newestDay = [quarter?.lastDay, listDay].compactMap(\.self).max()
    let isEarlier = newestDay.map { day < $0 } == true && query.asOf != nil
    return Moment(year: year, day: day, isEarlier: isEarlier)
  }
}

// MARK: - Scope

extension RegistryReader {
  /// Checks that the viewer may see the figures of a region.
  ///
  /// - Parameter region: The region whose figures are asked for.
  /// - Throws: ``RegistryError/regionOutOfScope(_:)``.
  func checkScope(_ region: RegionCode) throws {
    guard viewer.maySee(region) else { throw RegistryError.regionOutOfScope(region) }
  }

  /// The part of a region whose figures the viewer may see.
  ///
  /// The region itself when it lies in the viewer's scope, the scope when that lies in the region.
  func scope(in region: RegionCode) -> RegionCode {
    viewer.part(of: region)
  }

  /// The governments, or what the viewer may see of the one that holds the scope.
  ///
  /// In the order of `Governments.all`; each is narrowed to the viewer's scope, so a district may
  /// stand for its government.
  var governmentsInScope: [RegionCode] {
    Governments.all.filter(viewer.maySee).map(scope)
  }

  /// The part of a region in which the viewer may see families one by one: within the scope, and
  /// within the own government where the office has one.
  ///
  /// - Parameter region: Where families are asked for.
  /// - Returns: The part to look at: the region or one below it.
  /// - Throws: ``RegistryError/peopleHidden`` for a viewer who sees no families,
  ///   ``RegistryError/regionOutOfScope(_:)`` outside the scope or the own government,
  ///   ``RegistryError/unknownRegion(_:)``.
  func familyScope(in region: RegionCode) throws -> RegionCode {
    guard viewer.may(.seeFamilies) else { throw RegistryError.peopleHidden }
    try checkScope(region)
    _ = try self.region(region)
    return try rowScope(in: region)
  }

  /// The part of a region whose rows, not only published figures, the viewer may see.
  ///
  /// Counts made of rows, such as families a programme, are limited by it even where no family is
  /// shown.
  func rowScope(in region: RegionCode) throws -> RegionCode {
    guard let part = viewer.rowPart(of: region) else {
      throw RegistryError.regionOutOfScope(scope(in: region))
    }
    return part
  }
}
