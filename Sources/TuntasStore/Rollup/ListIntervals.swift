import GRDB
import TuntasModel

/// Between which lists flows are counted, government by government and register by register.
///
/// They are each list and the next of the same register and coverage, and each list and the next
/// that can be compared with it too: before and after a verification take turns, so that a pace
/// leaves every other list out. Lists of one day stand for one: the first of them is the earlier
/// list, as in `ListComparison`.
///
/// Two values are equal when every flow would be counted between the same lists; when an import
/// makes them differ, all flows are counted anew.
struct ListIntervals: Equatable {
  /// Two lists between which a flow is counted.
  struct Interval: Hashable {
    /// The number of the earlier list.
    var from: Int64
    /// The number of the later list.
    var to: Int64
    /// The place of the earlier list in the order of lists.
    var first: Int
    /// The place of the later list.
    var last: Int
    /// The villages of the government that both lists cover.
    var villages: ClosedRange<Int64>
  }

  /// The lists of one register in one government.
  struct Scope: Hashable {
    var government: Int64
    var register: Int64
  }

  /// The place of each list in the order of days and ids, by number.
  private let places: [Int64: Int]
  private let intervals: [Scope: [Interval]]

  /// Reads all lists and governments.
  init(_ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM list")
    let lists = try rows.compactMap { row in
      try FamilyList(row).map { NumberedList(number: try row.get("number"), list: $0) }
    }.sorted { ($0.list.date.number, $0.list.id) < ($1.list.date.number, $1.list.id) }
    let places = Dictionary(zip(lists.map(\.number), lists.indices)) { first, _ in first }
    let pairs = FamilyList.pairs(in: lists.map(\.list)).map { (lists[$0.from], lists[$0.to]) }
    var intervals: [Scope: [Interval]] = [:]
    for government in try RegionCode.governments(in: db) {
      for (from, to) in pairs {
        guard let villages = government.part(coveredBy: to.list.covers) else { continue }
        let scope = Scope(
          government: government.number,
          register: Int64(to.list.register.number)
        )
        let interval = Interval(
          from: from.number,
          to: to.number,
          first: places[from.number] ?? 0,
          last: places[to.number] ?? 0,
          villages: villages
        )
        intervals[scope, default: []].append(interval)
      }
    }
    self.places = places
    self.intervals = intervals
  }

  /// The place of a list in the order of lists; `nil` of a list that has no day.
  func place(of list: Int64) -> Int? { places[list] }

  /// The intervals of one register in one government.
  subscript(scope: Scope) -> [Interval] { intervals[scope] ?? [] }
}

extension ListIntervals {
  private struct NumberedList {
    var number: Int64
    var list: FamilyList
  }
}

extension RegionCode {
  /// The governments that a database knows.
  ///
  /// Regencies by their codes, whether or not the program is made for them.
  static func governments(in db: Database) throws -> [RegionCode] {
    try Int64.readAll(
      db,
      sql: "SELECT code FROM region WHERE code % 1000000 = 0 AND code % 100000000 <> 0"
    ).compactMap(RegionCode.init(number:))
  }

  /// The codes of this government within what a list covers; `nil` when it covers nothing of it.
  func part(coveredBy covers: RegionCode) -> ClosedRange<Int64>? {
    if covers.contains(self) { return numbers }
    return contains(covers) ? covers.numbers : nil
  }
}
