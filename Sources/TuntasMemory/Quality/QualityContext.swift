import TuntasModel

/// What the rules must know apart from the families: the day, the regions, the catalogue, the lists.
struct QualityContext {
  /// The day that counts as today; `nil` when the data tells none.
  let day: CalendarDate?
  /// The rules, with nothing known to repeat.
  let check: QualityCheck
  /// The names and other spellings of regions.
  let names: RegionNames
  private let holdings: Holdings
  /// The ids of lists that are sample data, or whose rows are.
  private let samples: Set<String>

  init(_ holdings: Holdings) {
    self.holdings = holdings
    day = holdings.today
    names = RegionNames(holdings.regions)
    let synthetic = Set(holdings.sources.filter(\.isSynthetic).map(\.id))
    let lists = holdings.lists.filter { list in
      synthetic.contains(list.source) || list.rowsSource.map(synthetic.contains) == true
    }
    samples = Set(lists.map(\.id))
    check = QualityCheck(
      // Without a day nothing lies in the future and nobody is too young or too old.
      today: day ?? Quarter(year: 9999, number: 4).lastDay,
      regions: RegionIndex(holdings.regions.map(\.code.number)),
      benefits: Benefits(holdings.programmes),
      oldestAge: day == nil ? .max : QualityLimits.oldestAge
    )
  }
}

// MARK: - Lists

extension QualityContext {
  /// Tells whether the rows of a list, or the list itself, are sample data.
  func isSample(_ list: String) -> Bool { samples.contains(list) }

  /// Tells whether a list of sample data covers a village or a part of its government.
  func isSample(villageWithoutListing village: RegionCode) -> Bool {
    let government = village.ancestor(at: .regency)
    return holdings.lists.contains { list in
      isSample(list.id) && Self.touches(list.covers, government)
    }
  }

  /// Tells whether a government or a district is counted by a list.
  func isCurrent(_ list: FamilyList) -> Bool {
    holdings.shownLists.stored.values.contains { $0.id == list.id }
  }

  /// The list that a region is counted by: its district's own, or that of its government.
  func current(in region: RegionCode) -> FamilyList? {
    let stored = holdings.shownLists.stored
    let own = region.level > .regency ? stored[region.ancestor(at: .district)] : nil
    return own ?? stored[region.ancestor(at: .regency)]
  }

  /// Tells whether only families on the newest list are active in a village; where no list covers any
  /// of the district all are.
  func hasCurrentList(_ village: RegionCode) -> Bool {
    current(in: village).map { Self.touches($0.covers, village.ancestor(at: .district)) } ?? false
  }

  /// The day on which it was known that a family had left a list: the date of the next list of the
  /// register there, or of the list itself when it is the last.
  func dayKnown(leaving id: String, in village: RegionCode) -> CalendarDate? {
    guard let left = holdings.lists.first(where: { $0.id == id }) else { return nil }
    let next = holdings.lists.filter { list in
      list.register == left.register && list.covers.contains(village) && list.date > left.date
    }.map(\.date).min()
    return next ?? left.date
  }

  private static func touches(_ covers: RegionCode, _ region: RegionCode) -> Bool {
    covers.contains(region) || region.contains(covers)
  }
}

extension RecordKind {
  /// The cells that can hold what cannot be read, and have no rule of their own for it.
  var checkedFields: [QualityField] {
    columns.filter { $0.need == .optional && $0.content != .text }
      .map { QualityField(self, $0.name) }
      .filter { ![.decile, .listedDecile, .nik, .birthDate, .cardRegion].contains($0) }
  }
}
