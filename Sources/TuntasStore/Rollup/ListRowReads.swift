import GRDB
import TuntasModel

/// Reads what the rows of one village's list show, always in the order of families.
///
/// Three statements a village, each over a range of keys; walks along the sorted families join them
/// without a look into an index.
struct ListRowReads {
  /// Who belongs to the families, in order of keys.
  private let members: RawStatement
  private let deciles: RawStatement
  /// What the village said, the answers of a family in the order of their lists.
  private let answers: RawStatement
  /// Who is born later is a child, whose name no reader sees; `Int64.max` when no day is known.
  private let lastBirthOfAdult: Int64

  /// - Parameters:
  ///   - db: The database.
  ///   - today: The day that counts as today; `nil` when the data tells no day.
  /// - Throws: An error of the database.
  init(_ db: Database, today: CalendarDate?) throws {
    lastBirthOfAdult = today.map(Age.lastBirthOfAdult) ?? .max
    members = try RawStatement(
      db,
      """
      SELECT key, relation, birth_date, name FROM member WHERE key BETWEEN ? AND ? ORDER BY key
      """
    )
    deciles = try RawStatement(
      db,
      "SELECT key, decile FROM family WHERE key BETWEEN ? AND ? ORDER BY key"
    )
    answers = try RawStatement(
      db,
      """
      SELECT family, status, date FROM verification
      WHERE family BETWEEN ? AND ? ORDER BY family, list
      """
    )
  }

  /// The rows of the families on a list.
  ///
  /// - Parameters:
  ///   - range: The keys of the village.
  ///   - families: The families on its list, in order.
  /// - Returns: How many people each has, its decile, answer and the name of its head.
  /// - Throws: An error of the database.
  func rows(_ range: ClosedRange<Int64>, onList families: [Int64]) throws -> VillageListRows {
    var rows = VillageListRows(families)
    guard !families.isEmpty else { return rows }
    try addMembers(range, to: &rows)
    try addDeciles(range, to: &rows)
    try addAnswers(range, to: &rows)
    return rows
  }

  /// Counts the members of each family, and takes the name of its head.
  private func addMembers(_ range: ClosedRange<Int64>, to rows: inout VillageListRows) throws {
    let first = range.lowerBound << FamilyKey.memberBits
    let last = (range.upperBound + 1) << FamilyKey.memberBits - 1
    let head = Int64(Relation.head.number)
    var walk = SortedWalk(rows.families)
    try members.forEach(first, last) { row in
      guard let index = walk.index(of: row.integer(0) >> FamilyKey.memberBits) else { return }
      let isHead = row.isInteger(1) && row.integer(1) == head
      let isHidden = row.isNull(3) || isChild(row)
      rows.addMember(isHead: isHead, to: index, name: isHidden ? nil : row.bytes(3))
    }
  }

  /// Who has no birth date, or one that the calendar does not have, is not taken for a child.
  private func isChild(_ row: RawStatement) -> Bool {
    guard row.isInteger(2), row.integer(2) > lastBirthOfAdult else { return false }
    return CalendarDate(number: row.integer(2)) != nil
  }

  /// Takes the decile that the family itself has, not that of a listing.
  private func addDeciles(_ range: ClosedRange<Int64>, to rows: inout VillageListRows) throws {
    var walk = SortedWalk(rows.families)
    try deciles.forEach(range.lowerBound, range.upperBound) { row in
      guard let index = walk.index(of: row.integer(0)) else { return }
      rows.setDecile(Self.number(row, 1, in: FamilyClass.deciles), of: index)
    }
  }

  /// The newest answer counts: that of the latest day, and of equal ones that of the later list.
  private func addAnswers(_ range: ClosedRange<Int64>, to rows: inout VillageListRows) throws {
    let known = Int64(0)...Int64(VerificationStatus.allCases.count - 1)
    var walk = SortedWalk(rows.families)
    var newest: (index: Int, day: AnswerDay)?
    try answers.forEach(range.lowerBound, range.upperBound) { row in
      guard let index = walk.index(of: row.integer(0)) else { return }
      let day = AnswerDay(row, 2)
      if let newest, newest.index == index, newest.day > day { return }
      newest = (index, day)
      rows.setAnswer(Self.number(row, 1, in: known), of: index)
    }
  }

  /// The number of a part of the class: known, ``FamilyClass/unknown`` or
  /// ``FamilyClass/unreadable``.
  private static func number(
    _ row: RawStatement,
    _ column: Int32,
    in known: ClosedRange<Int64>
  ) -> Int64 {
    if row.isNull(column) { return FamilyClass.unknown }
    guard row.isInteger(column), known.contains(row.integer(column)) else {
      return FamilyClass.unreadable
    }
    return row.integer(column)
  }
}

/// The day of an answer in the order of the database: NULL, then days, then what is no day.
private enum AnswerDay: Comparable {
  case none
  case day(Int64)
  case unreadable([UInt8])

  init(_ row: RawStatement, _ column: Int32) {
    if row.isNull(column) {
      self = .none
    } else if row.isInteger(column) {
      self = .day(row.integer(column))
    } else {
      self = .unreadable(Array(row.bytes(column)))
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.none, .none): false
    case (.none, _): true
    case (_, .none): false
    case (.day(let left), .day(let right)): left < right
    case (.day, .unreadable): true
    case (.unreadable, .day): false
    case (.unreadable(let left), .unreadable(let right)): left.lexicographicallyPrecedes(right)
    }
  }
}
