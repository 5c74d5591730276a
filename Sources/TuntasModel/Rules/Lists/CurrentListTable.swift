/// A list that a government, or a district of it, is counted by.
public struct CurrentList: Hashable, Sendable {
  /// The list.
  public var list: FamilyList
  /// Tells whether its own source is sample data.
  public var isSynthetic: Bool
  /// Tells whether the source of its rows is sample data.
  public var hasSyntheticRows: Bool

  /// Makes one.
  public init(list: FamilyList, isSynthetic: Bool, hasSyntheticRows: Bool) {
    self.list = list
    self.isSynthetic = isSynthetic
    self.hasSyntheticRows = hasSyntheticRows
  }
}

/// The lists that governments are counted by: one each, and another for each district that has one of
/// its own.
///
/// A region is counted by one list, never by a sum of registers or of days: this table tells by
/// which. It is small, with at most one entry a government and district, and read anew for each
/// answer.
public struct CurrentListTable {
  private let lists: [RegionCode: CurrentList]
  private let isCounted: (CurrentList) -> Bool

  /// Takes the lists by the regions that they are stored for, and what tells which of them count.
  public init(
    lists: [RegionCode: CurrentList],
    isCounted: @escaping (CurrentList) -> Bool
  ) {
    self.lists = lists
    self.isCounted = isCounted
  }

  /// The governments that have lists which count already.
  public var governments: [RegionCode] {
    lists.keys.filter { $0.level == .regency && self[$0] != nil }.sorted()
  }

  /// The list of a region: of a government the one that stands for it, further down the one that
  /// covers the region; `nil` where no list does.
  ///
  /// Of a government with lists of several days all must count, because its total is one number:
  /// where one of them came after the day asked for, there is none. A district takes its own list
  /// before that of its government. A list counts for what it covers and for what lies around that.
  public subscript(region: RegionCode) -> CurrentList? {
    guard region.level > .regency else {
      return parts(of: region).allSatisfy(isCounted) ? lists[region] : nil
    }
    let own = lists[region.ancestor(at: .district)]
    guard let list = own ?? lists[region.ancestor(at: .regency)], isCounted(list) else {
      return nil
    }
    let covers = list.list.covers
    return covers.contains(region) || region.contains(covers) ? list : nil
  }

  /// The days of the lists that a government is counted by; `nil` where they are of one day.
  ///
  /// Only a government can have more than one day; `nil` for every other region too.
  public func days(of government: RegionCode) -> ClosedRange<CalendarDate>? {
    guard government.level == .regency, self[government] != nil else { return nil }
    let days = parts(of: government).map(\.list.date)
    guard let first = days.min(), let last = days.max(), first < last else { return nil }
    return first...last
  }

  /// The list of a government and those of its districts.
  private func parts(of government: RegionCode) -> [CurrentList] {
    lists.filter { government.contains($0.key) }.map(\.value)
  }
}
