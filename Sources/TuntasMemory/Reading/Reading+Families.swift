import TuntasModel

/// Pages of families, and how many they are.
extension Reading {
  /// One page of the families on the newest list.
  func families(_ query: FamilyQuery, page request: PageRequest) throws -> Page<FamilyRow> {
    let order = FamilyComparison(self, query.order)
    let all = order.sorted(try FamilySelection(self, query).families)
    let page = part(of: all.map(\.place), request) { order.place(of: $0) }
    let lists = currentLists
    let rows = all[page].compactMap { _, household -> FamilyRow? in
      guard var row = row(household) else { return nil }
      if let need = query.unansweredNeed {
        let members = household.people.map(member)
        row.recordedNeed = NeedStanding.recorded(need, of: household.family.house, members)
      }
      row.listDay = lists[row.village.code]?.list.date
      return row
    }
    guard !page.isEmpty else { return Page(rows: [], hasPrevious: false, hasNext: false) }
    return Page(
      rows: rows,
      hasPrevious: page.lowerBound > 0,
      hasNext: page.upperBound < all.count
    )
  }

  /// Which of some places, in their order, a page holds; a row that has no place begins it with the
  /// first or the last of all.
  func part<Place: Comparable>(
    of places: [Place],
    _ request: PageRequest,
    _ place: (FamilyKey) -> Place?
  ) -> Range<Int> {
    let start: Int
    switch request.anchor {
    case .first: start = 0
    case .after(let key):
      start = place(key).map { row in places.firstIndex { $0 > row } ?? places.count } ?? 0
    case .last: return max(0, places.count - request.limit)..<places.count
    case .before(let key):
      let end = place(key).map { row in places.firstIndex { $0 >= row } ?? places.count }
      return max(0, (end ?? places.count) - request.limit)..<(end ?? places.count)
    }
    return start..<min(places.count, start + request.limit)
  }

  /// Counts the families that a query asks for.
  func countFamilies(_ query: FamilyQuery) throws -> Int {
    try FamilySelection(self, query).families.count
  }

  /// Counts the families that a query asks for by the values of a column.
  func familyCounts(_ query: FamilyQuery, by column: FamilyColumn) throws -> [FamilyCount] {
    let values = try FamilySelection(self, query).families.flatMap {
      Set(self.values(of: $0, in: column))
    }
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.compactMap { count($0, families: $1) }
      .sorted { place(of: $0.value) < place(of: $1.value) }
  }

  private func count(_ value: FamilyValue, families: Int) -> FamilyCount? {
    switch value {
    case .region(let code):
      holdings.region(code).map { FamilyCount(value, families: families, village: $0) }
    case .programme(let code):
      programmes([code]).first.map { FamilyCount(value, families: families, programme: $0) }
    case .number, .verification, .unknown, .unreadable: FamilyCount(value, families: families)
    }
  }

  /// Where a value stands among those of its column.
  private func place(of value: FamilyValue) -> Int64 {
    switch value {
    case .region(let code): code.number
    case .number(let number): Int64(number)
    case .programme(let code):
      Int64(holdings.programmes.firstIndex { $0.code == code } ?? .max)
    case .verification(let status): Int64(status.number)
    case .unknown: .max - 1
    case .unreadable: .max
    }
  }
}
