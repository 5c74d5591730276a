import GRDB
import TuntasModel

/// The lists that governments are counted by.
extension RegistryReader {
  /// A list, its printed numbers only for those who may see all that it covers.
  ///
  /// - Parameter row: A row of `list`.
  /// - Returns: The list; `nil` when its date is no day.
  /// - Throws: `DamagedCell` when a cell that must be there cannot be read.
  func list(_ row: Row) throws -> FamilyList? {
    guard var list = try FamilyList(row) else { return nil }
    if !viewer.scope.contains(list.covers) { (list.families, list.people) = (nil, nil) }
    if viewer.seesOnlyPublished(list.covers) { list.rowsSource = nil }
    return list
  }

  /// The lists of the government of a region or of parts of it, oldest first, as far as they had
  /// been made on the day asked for; empty for the four governments together.
  ///
  /// Lists of different governments are never put together, so above a government the result is
  /// empty. All registers are there; lists of regions that the viewer may not see are not.
  func lists(of region: RegionCode?) throws -> [FamilyList] {
    guard let government = region?.ancestor(at: .regency), government.level == .regency else {
      return []
    }
    let all = try rows("SELECT * FROM list ORDER BY date, number").compactMap(list)
    return all.filter { list in
      let isOfGovernment = government.contains(list.covers) || list.covers.contains(government)
      return isOfGovernment && viewer.maySee(list.covers) && isCounted(list)
    }
  }

  /// The lists that governments are counted by, as far as they had been made on the day asked for.
  ///
  /// One statement over a small table; asked for once or a few times in an answer.
  func currentLists() throws -> CurrentListTable {
    let stored = try storedLists()
    return CurrentListTable(lists: stored) { self.isCounted($0.list) }
  }

  /// The governments of whose lists one had not yet been made on the day asked for.
  ///
  /// Families on such a list were not known as its families on that day, so nothing of the
  /// government is shown then. Empty when no day was asked for.
  func governmentsWithLaterList() throws -> [RegionCode] {
    guard lastDay != nil else { return [] }
    let later = try storedLists().filter { !isCounted($0.value.list) }
    return Set(later.keys.map { $0.ancestor(at: .regency) }).sorted()
  }

  /// The days of the lists that had not yet been made on the day asked for, by government.
  ///
  /// The newest day of each government; empty when no day was asked for.
  func laterLists() throws -> [RegionCode: CalendarDate] {
    guard lastDay != nil else { return [:] }
    return try storedLists().filter { !isCounted($0.value.list) }
      .reduce(into: [:]) { days, later in
        let government = later.key.ancestor(at: .regency)
        days[government] = max(days[government] ?? later.value.list.date, later.value.list.date)
      }
  }

  /// Tells whether a list had been made by the day asked for.
  private func isCounted(_ list: FamilyList) -> Bool {
    lastDay.map { list.date <= $0 } ?? true
  }

  /// The rows of `currentList` with their lists, by government or district; a list without a
  /// readable day is absent.
  private func storedLists() throws -> [RegionCode: CurrentList] {
    let rows = try rows(
      """
      SELECT list.*, currentList.government,
        (SELECT synthetic FROM source WHERE id = list.source) AS isSynthetic,
        (SELECT synthetic FROM source WHERE id = list.rows_source) AS hasSyntheticRows
      FROM currentList JOIN list ON list.number = currentList.list
      """
    )
    return try rows.reduce(into: [:]) { lists, row in
      guard let list = try list(row) else { return }
      lists[try row.region("government")] = CurrentList(
        list: list,
        isSynthetic: row.isSet("isSynthetic"),
        hasSyntheticRows: row.isSet("hasSyntheticRows")
      )
    }
  }
}
