import GRDB
import TuntasModel

/// Answers one question of one reader from one state of the registry.
struct RegistryReader {
  let db: Database
  let viewer: Viewer
  let moment: Moment
  /// The newest day of the data, whatever day is asked for; on it is decided who is a child.
  let newestDay: CalendarDate
  /// The last day on which what has a day counts; `nil` when everything counts.
  let lastDay: CalendarDate?
  /// Tells whether an enrolment of the year came after it.
  let hasLaterEnrolments: Bool
  /// Tells whether an answer of a village came after it.
  let hasLaterAnswers: Bool

  /// Begins an answer.
  ///
  /// - Throws: ``RegistryError/empty`` when nothing has been imported yet,
  ///   ``RegistryError/withoutLists`` when no row tells a year or a day.
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
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(db, sql: sql, arguments: arguments, cached: true)
  }

  /// Runs a query for its first row.
  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(db, sql: sql, arguments: arguments, cached: true)
  }
}

// MARK: - Moment

extension RegistryReader {
  /// The day that counts as today when nobody asks for another; `nil` when the data tells none.
  static func today(in db: Database) throws -> CalendarDate? {
    do {
      return try moment(MomentQuery(), db).day
    } catch RegistryError.withoutLists {
      return nil
    }
  }

  /// The year and the day that figures hold for.
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
  func checkScope(_ region: RegionCode) throws {
    guard viewer.maySee(region) else { throw RegistryError.regionOutOfScope(region) }
  }

  /// The part of a region whose figures the viewer may see.
  func scope(in region: RegionCode) -> RegionCode {
    viewer.part(of: region)
  }

  /// The governments, or what the viewer may see of the one that holds the scope.
  var governmentsInScope: [RegionCode] {
    Governments.all.filter(viewer.maySee).map(scope)
  }

  /// The part of a region in which the viewer may see families one by one: within the scope, and
  /// within the own government where the office has one.
  func familyScope(in region: RegionCode) throws -> RegionCode {
    guard viewer.maySeeFamilies else { throw RegistryError.peopleHidden }
    try checkScope(region)
    _ = try self.region(region)
    return try rowScope(in: region)
  }

  /// The part of a region whose rows, not only published figures, the viewer may see.
  func rowScope(in region: RegionCode) throws -> RegionCode {
    guard let part = viewer.rowPart(of: region) else {
      throw RegistryError.regionOutOfScope(scope(in: region))
    }
    return part
  }
}
