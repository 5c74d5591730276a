import GRDB
import TuntasModel

/// The lists that each government is counted by: of one register, in each district the newest that
/// covers it.
///
/// Worked out from all lists at each import, and stored in `currentList` for readers.
struct CurrentLists {
  /// A list as far as choosing needs it.
  struct Choice: Equatable {
    /// The number of the list.
    var list: Int64
    /// The number of its register.
    var register: Int64
  }

  /// The list of each district that one covers, by the number of the district.
  private var byDistrict: [Int64: Choice] = [:]
  /// The list that stands for each government, by its number.
  private var byGovernment: [Int64: Choice] = [:]

  /// Chooses the lists of each government.
  init(_ db: Database) throws {
    let lists = try Row.fetchAll(db, sql: "SELECT * FROM list ORDER BY date, number")
      .compactMap(ListReaches.Entry.init)
    let districts = try Int64.readAll(
      db,
      sql: "SELECT DISTINCT code / 10000 * 10000 FROM region WHERE code % 1000000 <> 0 ORDER BY 1"
    ).compactMap(RegionCode.init(number:))
    let byGovernment = Dictionary(grouping: districts) { $0.ancestor(at: .regency) }
    for government in try RegionCode.governments(in: db) {
      let districts = byGovernment[government] ?? []
      let reaches = ListReaches(lists, of: government, districts: districts)
      let shown = try reaches.shown { try Self.districts(of: government, with: $0, db) }
      guard let reach = shown else { continue }
      for (district, list) in reach.lists { byDistrict[district.number] = list.choice }
      self.byGovernment[government.number] = reach.ofGovernment(government)?.choice
    }
  }

  /// The districts of a government with families on a list of a register.
  private static func districts(
    of government: RegionCode,
    with register: Int64,
    _ db: Database
  ) throws -> Set<RegionCode> {
    let keys = FamilyKey.range(of: government)
    let numbers = try Int64.readSet(
      db,
      sql: """
        SELECT DISTINCT village / 10000 * 10000 FROM listing
        WHERE family BETWEEN ? AND ? AND register = ? AND to_list IS NULL
        """,
      arguments: [keys.lowerBound, keys.upperBound, register]
    )
    return Set(numbers.compactMap(RegionCode.init(number:)))
  }

  /// The list that counts in a village.
  ///
  /// `nil` where no list covers the district.
  func choice(forVillage village: Int64) -> Choice? { byDistrict[village / 10_000 * 10_000] }

  /// Stores the choice: one row a government, and one for each district that has another list; the
  /// regions whose list is another one than before.
  ///
  /// - Parameter db: The database.
  /// - Returns: Numbers of governments and districts, also of those that have no list any more.
  /// - Throws: An error of the database.
  func store(in db: Database) throws -> [Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT government, list FROM currentList")
    let before: [Int64: Int64] = try rows.reduce(into: [:]) {
      $0[try $1.get("government")] = try $1.get("list")
    }
    var now = byGovernment.mapValues(\.list)
    for (district, choice) in byDistrict where now[district / 1_000_000 * 1_000_000] != choice.list
    {
      now[district] = choice.list
    }
    for region in before.keys where now[region] == nil {
      try db.execute(sql: "DELETE FROM currentList WHERE government = ?", arguments: [region])
    }
    let changed = now.filter { before[$0.key] != $0.value }
    for (region, list) in changed {
      try db.execute(
        sql: "INSERT OR REPLACE INTO currentList (government, list) VALUES (?, ?)",
        arguments: [region, list]
      )
    }
    return Array(changed.keys) + before.keys.filter { now[$0] == nil }
  }
}

extension ListReaches.Entry {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: try row.get("number"),
      register: try row.get("register"),
      covers: try row.region("covers"),
      date: try row.get("date"),
      isPrinted: !row.isEmpty("families") || !row.isEmpty("people")
    )
  }

  fileprivate var choice: CurrentLists.Choice {
    CurrentLists.Choice(list: number, register: register)
  }
}
