import GRDB
import TuntasModel

/// Applies the rules to what is few: regions, lists, reports, figures, and the cells of all of them.
///
/// They are looked at whole after every import: that costs less than finding out which of them a
/// change reaches.
struct RecordChecks {
  private let db: Database
  private let context: QualityContext
  /// The names by which regions were known first.
  private let names: RegionNames
  /// What reports are held against.
  private let targets: DocumentTargets
  private let programmes: [ProgrammeCode: Programme]
  /// Families on the newest list, village by village.
  private let families: [Int64: Int]

  init(_ db: Database, _ context: QualityContext) throws {
    self.db = db
    self.context = context
    names = try KnownNames(db).names()
    targets = try DocumentTargets(db)
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM programme")
    programmes = try rows.map(Programme.init).reduce(into: [:]) { $0[$1.code] = $1 }
    let counts = try Row.fetchAll(
      db,
      sql: "SELECT region, families FROM listCount WHERE region % 10000 <> 0"
    )
    families = try counts.reduce(into: [:]) { $0[try $1.get("region")] = try $1.get("families") }
  }

  /// The kinds of records that are few, with the tables of their rows.
  static let tables =
    [CheckedTable(kind: .regions, name: "region", number: "code")]
    + Table.plain.map { CheckedTable(kind: $0.kind, name: $0.name, number: "number") }
    + [CheckedTable(kind: .enrolments, name: "recipient", number: "number")]

  /// The issues of all records of a table, with the number of each record.
  ///
  /// - Parameter table: One of ``tables``.
  /// - Returns: The issues, each with the number of its record.
  /// - Throws: `DamagedCell` for a row that cannot be read, an error of the database.
  func issues(in table: CheckedTable) throws -> [(record: Int64, issue: QualityIssue)] {
    let rows = try Row.fetchAll(db, sql: sql(table))
    return try rows.flatMap { row in
      let number: Int64 = try row.get(table.number)
      return try issues(row, table.kind).map { (number, $0) }
    }
  }

  /// The issues of one record.
  ///
  /// Empty when there is no such record any more.
  func issues(of record: Int64, in table: CheckedTable) throws -> [QualityIssue] {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT * FROM \(table.name) WHERE \(table.number) = ?",
      arguments: [record]
    )
    return try row.map { try issues($0, table.kind) } ?? []
  }

  /// Recipients on no list may be many: only those with a cell to report are looked at.
  private func sql(_ table: CheckedTable) -> String {
    guard table.kind == .enrolments else { return "SELECT * FROM \(table.name)" }
    let unreadable = Self.fields(table.kind).map { "typeof(\"\($0.column)\") = 'text'" }
    let negative = CellRules.amounts.filter { $0.kind == table.kind }.map { "\"\($0.column)\" < 0" }
    let conditions = unreadable + negative
    return "SELECT * FROM \(table.name) WHERE \(conditions.joined(separator: " OR "))"
  }

  /// The issues of a row of a kind, told at the place that the row names.
  private func issues(_ row: Row, _ kind: RecordKind) throws -> [QualityIssue] {
    switch kind {
    case .regions: try region(row)
    case .lists: try list(row)
    case .achievements: try report(row)
    case .indicators: try indicator(row)
    case .targets: try target(row)
    case .deliberations: cells(row, kind, at: .region(code(row, "village")))
    case .enrolments: cells(row, kind, at: .region(code(row, "village")))
    case .povertyLines: cells(row, kind, at: .region(code(row, "region")))
    case .sources, .programmes: cells(row, kind, at: .region(.country))
    case .families, .members, .listings, .verifications: []
    }
  }

  /// The region that a row names, or the country.
  private func code(_ row: Row, _ column: String) -> RegionCode {
    row.recordedRegion(column).value ?? .country
  }
}

/// A table of records that are few.
struct CheckedTable {
  /// The kind of record.
  var kind: RecordKind
  /// The name in the database.
  var name: String
  /// The column that tells one row from another.
  var number: String
}

// MARK: - Kinds

extension RecordChecks {
  /// Its code and name, and of a village whether its list leaves it empty.
  private func region(_ row: Row) throws -> [QualityIssue] {
    let region = try Region(row)
    var issues = context.check.issues(of: region, names)
    if region.code.level == .village {
      issues += context.check.issues(
        of: region.code,
        families: families[region.code.number] ?? 0,
        isCovered: context.lists.current(in: region.code)?.covers.contains(region.code) == true
      )
    }
    return issues + cells(row, .regions, at: .region(region.code))
  }

  /// Only a list that a government is counted by can be too old.
  private func list(_ row: Row) throws -> [QualityIssue] {
    guard let list = try FamilyList(row) else { return [] }
    let isCurrent = context.lists.isCurrent(try row.get("number"))
    let place = QualityPlace.list(list.id, covers: list.covers)
    return (isCurrent ? context.check.issues(of: list).filter { _ in context.day != nil } : [])
      + cells(row, .lists, at: place)
  }

  /// An agency's report, beside the target that a document sets.
  private func report(_ row: Row) throws -> [QualityIssue] {
    let report = try Achievement(row)
    let place = QualityPlace.report(report.programme, report.region, report.quarter)
    return context.check.issues(of: report, target: targets.value(for: report))
      + cells(row, .achievements, at: place)
  }

  /// A published value; one whose period cannot be read is told at its region.
  private func indicator(_ row: Row) throws -> [QualityIssue] {
    guard let indicator = try Indicator(row) else {
      var issues: [QualityIssue] = []
      context.check.cell(
        try row.text("period"),
        in: QualityField(.indicators, "period"),
        at: .region(code(row, "region"))
      ) { issues.append($0) }
      return issues + cells(row, .indicators, at: .region(code(row, "region")))
    }
    let place = QualityPlace.indicator(indicator.code, indicator.region, indicator.period)
    return context.check.issues(of: indicator) + cells(row, .indicators, at: place)
  }

  /// A target, whose unit must be the one its programme counts.
  private func target(_ row: Row) throws -> [QualityIssue] {
    let target = try Target(row)
    var programme: Programme?
    if case .programme(let code) = target.subject { programme = programmes[code] }
    let place = QualityPlace.target(target.subject, target.region, year: target.year)
    return context.check.issues(of: target, programme: programme)
      + cells(row, .targets, at: place)
  }

  /// The cells whose text was kept as it came.
  private func cells(
    _ row: Row,
    _ kind: RecordKind,
    at place: QualityPlace
  ) -> [QualityIssue] {
    var issues: [QualityIssue] = []
    for field in Self.fields(kind) {
      guard let text = row.unreadableText(field.column) else { continue }
      context.check.cell(text, in: field, at: place) { issues.append($0) }
    }
    for field in CellRules.amounts where field.kind == kind && Self.isAmount(field, row) {
      guard let amount = row.number(field.column) else { continue }
      context.check.amount(amount, in: field, at: place) { issues.append($0) }
    }
    return issues
  }

  /// A target of an indicator may be a change, and so below zero; that of a programme never is.
  private static func isAmount(_ field: QualityField, _ row: Row) -> Bool {
    guard field == .targetValue else { return true }
    return !row.isEmpty("programme")
  }

  /// The cells of a kind that can be unreadable; the village of a recipient is checked when it is
  /// read.
  private static func fields(_ kind: RecordKind) -> [QualityField] {
    kind.checkedFields.filter { kind != .enrolments || $0.column != "village" }
  }
}
