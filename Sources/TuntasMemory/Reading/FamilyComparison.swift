import TuntasModel

/// Where families stand in an order: equal ones stand in the order of their villages, what is unknown
/// or unreadable at the end, whatever the direction.
struct FamilyComparison {
  private let reading: Reading
  private let sort: FamilySort?

  init(_ reading: Reading, _ sort: FamilySort?) {
    self.reading = reading
    self.sort = sort.flatMap { $0.column.isOrdered ? $0 : nil }
  }

  /// Where one family stands.
  struct Place: Comparable {
    /// What stands at the end: 0 for nothing, then unknown, then unreadable.
    fileprivate var gap = 0
    fileprivate var value = HeldValue.nothing
    fileprivate var isDescending = false
    fileprivate var key: FamilyKey

    static func < (left: Self, right: Self) -> Bool {
      if left.gap != right.gap { return left.gap < right.gap }
      if left.value == right.value { return left.key < right.key }
      return left.isDescending ? left.value > right.value : left.value < right.value
    }
  }

  /// The families in the order, each with its place.
  func sorted(_ families: [Household]) -> [(place: Place, family: Household)] {
    families.map { (place($0), $0) }.sorted { $0.place < $1.place }
  }

  /// Where a family stands; `nil` of one that is on no list any more, unless its key tells it.
  func place(of key: FamilyKey) -> Place? {
    guard let column = sort?.column, column != .village else {
      return place(key, .region(key.village))
    }
    return reading.holdings.households.first { $0.key == key }
      .flatMap { reading.isListed($0) ? place($0) : nil }
  }

  private func place(_ household: Household) -> Place {
    guard let column = sort?.column else { return place(household.key, .unknown) }
    guard column == .head else {
      return place(household.key, reading.values(of: household, in: column).first ?? .unknown)
    }
    guard case .masked(let name) = reading.headName(of: household) else {
      return Place(gap: 1, key: household.key)
    }
    return Place(
      value: .text(name),
      isDescending: sort?.isDescending == true,
      key: household.key
    )
  }

  private func place(_ key: FamilyKey, _ value: FamilyValue) -> Place {
    guard let sort else { return Place(key: key) }
    var place = Place(isDescending: sort.isDescending, key: key)
    switch value {
    case .region(let code): place.value = .integer(code.number)
    case .number(let number): place.value = .integer(Int64(number))
    case .verification(let status): place.value = .integer(Int64(status.number))
    case .unknown, .programme: place.gap = 1
    case .unreadable: place.gap = 2
    }
    return place
  }
}
