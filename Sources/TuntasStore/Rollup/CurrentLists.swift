import GRDB
import TuntasModel

/// The list that each government is counted by: the newest of any register.
struct CurrentLists {
  /// A list as far as choosing needs it.
  struct Choice: Equatable {
    /// Its number.
    var list: Int64
    /// The number of its register.
    var register: Int64
  }

  private var choices: [Int64: Choice] = [:]

  /// Chooses a list for each government.
  ///
  /// A list of the whole government goes before one of a district or village, whatever their dates.
  init(_ db: Database) throws {
    let lists = try Row.fetchAll(
      db,
      sql: "SELECT number, register, covers FROM list ORDER BY date, number"
    )
    for government in try RegionCode.governments(in: db) {
      let whole = lists.last { Self.covers($0).contains(government) }
      let part = lists.last { government.contains(Self.covers($0)) }
      guard let row = whole ?? part else { continue }
      choices[government.number] = Choice(list: row["number"], register: row["register"])
    }
  }

  /// The list that counts in a village.
  func choice(forVillage village: Int64) -> Choice? {
    choices[village / 1_000_000 * 1_000_000]
  }

  /// Stores the choice; the governments whose list is another one than before.
  func store(in db: Database) throws -> [Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT government, list FROM currentList")
    let before: [Int64: Int64] = rows.reduce(into: [:]) { $0[$1["government"]] = $1["list"] }
    let changed = choices.filter { before[$0.key] != $0.value.list }
    for (government, choice) in changed {
      try db.execute(
        sql: "INSERT OR REPLACE INTO currentList (government, list) VALUES (?, ?)",
        arguments: [government, choice.list]
      )
    }
    return Array(changed.keys)
  }

  private static func covers(_ row: Row) -> RegionCode {
    RegionCode(number: row["covers"]) ?? .country
  }
}
