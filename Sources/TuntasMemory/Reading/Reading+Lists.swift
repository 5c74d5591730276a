import TuntasModel

/// The lists that governments are counted by, as the viewer may see them.
extension Reading {
  /// A list, its printed numbers only for those who may see all that it covers.
  func shown(_ list: FamilyList) -> FamilyList {
    var list = list
    if !viewer.scope.contains(list.covers) { (list.families, list.people) = (nil, nil) }
    if viewer.seesOnlyPublished(list.covers) { list.rowsSource = nil }
    return list
  }

  /// The lists of the government of a region or of parts of it, oldest first, as far as they had been
  /// made on the day asked for; none for the four governments.
  func lists(of region: RegionCode?) -> [FamilyList] {
    guard let government = region?.ancestor(at: .regency), government.level == .regency else {
      return []
    }
    return byDay(holdings.lists).map(shown).filter { list in
      let isOfGovernment = government.contains(list.covers) || list.covers.contains(government)
      return isOfGovernment && viewer.maySee(list.covers) && counts(list)
    }
  }

  /// Lists in the order of their days; those of one day in the order in which they came.
  func byDay(_ lists: [FamilyList]) -> [FamilyList] {
    lists.enumerated().sorted { left, right in
      (left.element.date, left.offset) < (right.element.date, right.offset)
    }.map(\.element)
  }

  /// The lists that governments are counted by, as far as they had been made on the day asked for.
  var currentLists: CurrentListTable {
    CurrentListTable(lists: holdings.shownLists.stored.mapValues(current)) { counts($0.list) }
  }

  /// The governments of whose lists one had not yet been made on the day asked for, with its day.
  var laterLists: [RegionCode: CalendarDate] {
    let later = holdings.shownLists.stored.filter { !counts($0.value) }
    return Dictionary(later.map { ($0.ancestor(at: .regency), $1.date) }, uniquingKeysWith: max)
  }

  private func current(_ list: FamilyList) -> CurrentList {
    let list = shown(list)
    func isSynthetic(_ id: String?) -> Bool {
      holdings.sources.contains { $0.id == id && $0.isSynthetic }
    }
    return CurrentList(
      list: list,
      isSynthetic: isSynthetic(list.source),
      hasSyntheticRows: isSynthetic(unmaskedRowsSource(of: list))
    )
  }

  /// Whether rows are sample data everybody may know, wherever they come from.
  private func unmaskedRowsSource(of list: FamilyList) -> String? {
    holdings.lists.first { $0.id == list.id }?.rowsSource
  }
}
