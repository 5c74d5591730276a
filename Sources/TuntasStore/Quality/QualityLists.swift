import GRDB
import TuntasModel

/// What the rules must know of lists: which are samples, which end what another one began, and
/// where the families on them are the active ones.
///
/// All lists are read once, in the order of their days; there are few.
struct QualityLists {
  private struct Entry {
    var number: Int64
    var list: FamilyList
    var isSample: Bool
  }

  private let entries: [Entry]
  /// The numbers of lists of sample data.
  private let samples: Set<Int64>
  /// The ids of lists by their numbers.
  private let ids: [Int64: String]
  /// The list that each government or district is counted by.
  private let current: [Int64: Int64]
  private let governments: [RegionCode]

  /// Reads the lists.
  init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT list.*,
          EXISTS (SELECT 1 FROM source
            WHERE id IN (list.source, list.rows_source) AND synthetic = 1) AS isSample
        FROM list ORDER BY date, number
        """
    )
    entries = try rows.compactMap { row in
      try FamilyList(row).map {
        Entry(number: try row.get("number"), list: $0, isSample: try row.get("isSample"))
      }
    }
    samples = Set(entries.filter(\.isSample).map(\.number))
    ids = try rows.reduce(into: [:]) { $0[try $1.get("number")] = try $1.text("id") }
    governments = try RegionCode.governments(in: db)
    let choices = try Row.fetchAll(db, sql: "SELECT government, list FROM currentList")
    current = try choices.reduce(into: [:]) { $0[try $1.get("government")] = try $1.get("list") }
  }

  /// The id of a list; empty when there is no such list.
  func id(of list: Int64) -> String { ids[list] ?? "" }

  /// Tells whether the rows of a list, or the list itself, are sample data.
  func isSample(_ list: Int64) -> Bool { samples.contains(list) }

  /// Tells whether a list of sample data covers a village or a part of its government.
  func isSample(villageWithoutListing village: RegionCode) -> Bool {
    guard !samples.isEmpty else { return false }
    let government = village.ancestor(at: .regency)
    return entries.contains { $0.isSample && Self.touches($0.list.covers, government) }
  }

  /// Tells whether a government is counted by a list.
  func isCurrent(_ list: Int64) -> Bool { current.values.contains(list) }

  /// The list that a region is counted by: its district's own, or that of its government.
  func current(in region: RegionCode) -> FamilyList? {
    let district = region.level > .regency ? current[region.ancestor(at: .district).number] : nil
    let number = district ?? current[region.ancestor(at: .regency).number]
    return entries.first { $0.number == number }?.list
  }

  /// Tells whether only families on the newest list are active there; where no list covers any of the
  /// district all are.
  func hasCurrentList(_ village: Int64) -> Bool {
    guard let village = RegionCode(number: village) else { return false }
    let district = village.ancestor(at: .district)
    return current(in: village).map { Self.touches($0.covers, district) } ?? false
  }

  /// The day on which it was known that a family had left a list: the date of the next list of the
  /// register there, or of the list itself when it is the last.
  ///
  /// - Parameters:
  ///   - list: The number of the last list that had the family.
  ///   - village: Where it lives.
  /// - Returns: The day; `nil` when the list is not known.
  func dayKnown(leaving list: Int64, in village: RegionCode) -> CalendarDate? {
    guard let index = entries.firstIndex(where: { $0.number == list }) else { return nil }
    let left = entries[index].list
    let next = entries[index...].dropFirst().first { entry in
      entry.list.register == left.register && entry.list.covers.contains(village)
        && entry.list.date > left.date
    }
    return (next?.list ?? left).date
  }

  /// A number for each government that is another one when its families must be looked at again.
  func digests() -> [Int64: Int64] {
    governments.reduce(into: [:]) { digests, government in
      let hash = entries.reduce(UInt64(bitPattern: current[government.number] ?? 0)) {
        hash,
        entry in
        guard Self.touches(entry.list.covers, government) else { return hash }
        var hash = Hashing.combine(hash, entry.list.id)
        hash = Hashing.combine(hash, Int64(entry.list.register.number))
        hash = Hashing.combine(hash, entry.list.covers.number)
        return Hashing.combine(hash, entry.list.date.number * 2 + (entry.isSample ? 1 : 0))
      }
      digests[government.number] = Int64(bitPattern: hash)
    }
  }

  /// Tells whether a list covers a government or district, or a part of it.
  private static func touches(_ covers: RegionCode, _ government: RegionCode) -> Bool {
    covers.contains(government) || government.contains(covers)
  }
}
