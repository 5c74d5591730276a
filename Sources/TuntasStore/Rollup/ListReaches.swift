import GRDB
import TuntasModel

/// How far the lists of each register reach in one government.
///
/// A new list of another register shall not make a district's families vanish. So a register is
/// shown only when it leaves out no district in which another one has families.
struct ListReaches {
  /// A list as far as choosing needs it.
  struct Entry {
    var number: Int64
    var register: Int64
    var covers: RegionCode
    var date: Int64
    /// Whether its source printed how many it holds.
    var isPrinted: Bool

    init(_ row: Row) throws {
      (number, register) = (try row.get("number"), try row.get("register"))
      date = try row.get("date")
      covers = try row.region("covers")
      isPrinted = !row.isEmpty("families") || !row.isEmpty("people")
    }

    var choice: CurrentLists.Choice { CurrentLists.Choice(list: number, register: register) }
    /// Newer lists are greater; of one day the one stored later.
    var age: (Int64, Int64) { (date, number) }
  }

  /// The lists of one register: in each district that one covers, the newest.
  struct Reach {
    var register: Int64
    var lists: [RegionCode: Entry]

    /// The newest of them; `nil` without a list.
    var newest: Entry? { lists.values.max { $0.age < $1.age } }

    /// The list that stands for the government: the one of all its districts, otherwise the newest
    /// of the whole that still counts somewhere, otherwise the newest.
    func ofGovernment(_ government: RegionCode) -> Entry? {
      lists.values.filter { $0.covers.contains(government) }.max { $0.age < $1.age } ?? newest
    }
  }

  private let government: RegionCode
  /// One a register, the one with the newest list first.
  private let reaches: [Reach]

  /// Takes the lists that cover something of a government, in the order of their days.
  init(_ lists: [Entry], of government: RegionCode, districts: [RegionCode]) {
    self.government = government
    let byRegister = Dictionary(grouping: lists, by: \.register)
    let reaches = byRegister.map { register, lists in
      var reach = Reach(register: register, lists: [:])
      for district in districts {
        let whole = lists.last { $0.covers.contains(district) }
        reach.lists[district] = whole ?? lists.last { district.contains($0.covers) }
      }
      return reach
    }
    self.reaches = reaches.filter { !$0.lists.isEmpty }.sorted { left, right in
      (right.newest?.age ?? (0, 0)) < (left.newest?.age ?? (0, 0))
    }
  }

  /// The lists to show, of one register: the newest that takes no district's list away.
  ///
  /// Where each would, it is the one that covers most. Registers are never mixed.
  func shown(_ db: Database) throws -> Reach? {
    guard reaches.count > 1 else { return reaches.first }
    for reach in reaches where try leavesNobodyOut(reach, db) { return reach }
    return reaches.reduce(nil) { best, reach in
      best.map { $0.lists.count >= reach.lists.count } == true ? best : reach
    }
  }

  /// Tells whether no other register has families, or printed numbers of the whole government,
  /// where this one has no list.
  private func leavesNobodyOut(_ reach: Reach, _ db: Database) throws -> Bool {
    for other in reaches where other.register != reach.register {
      let uncovered = other.lists.filter { reach.lists[$0.key] == nil }
      guard !uncovered.isEmpty else { continue }
      if uncovered.values.contains(where: { $0.isPrinted && $0.covers.contains(government) }) {
        return false
      }
      let held = try districts(with: other.register, db)
      if uncovered.keys.contains(where: { held.contains($0.number) }) { return false }
    }
    return true
  }

  /// The districts with families on a list of a register.
  private func districts(with register: Int64, _ db: Database) throws -> Set<Int64> {
    let keys = FamilyKey.range(of: government)
    return try Int64.readSet(
      db,
      sql: """
        SELECT DISTINCT village / 10000 * 10000 FROM listing
        WHERE family BETWEEN ? AND ? AND register = ? AND to_list IS NULL
        """,
      arguments: [keys.lowerBound, keys.upperBound, register]
    )
  }
}
