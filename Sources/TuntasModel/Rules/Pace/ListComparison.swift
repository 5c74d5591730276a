/// A list that cannot be compared with the one that counts, and why.
public struct ListMismatch: Hashable, Sendable {
  /// The list that cannot be compared.
  public let list: FamilyList
  /// Why it cannot be compared; never empty.
  public let differences: [ListDifference]
}

/// Which earlier lists can be compared with the list that counts (daftar yang sebanding).
public struct ListComparison: Hashable, Sendable {
  /// The lists that can be compared, oldest first; the last is the one that counts.
  public let lists: [FamilyList]
  /// The other lists up to its day, oldest first.
  public let mismatches: [ListMismatch]

  /// Compares lists with the one that counts.
  ///
  /// - Parameters:
  ///   - all: The lists of a government, of any register and in any order; later ones than
  ///     `current` are left out, since nobody knew them on its day.
  ///   - current: The list that counts.
  public init(_ all: [FamilyList], with current: FamilyList) {
    let earlier = all.filter { $0.id != current.id && $0.date <= current.date }
    var lists: [FamilyList] = []
    var mismatches: [ListMismatch] = []
    for list in earlier.sorted(by: Self.comesBefore) {
      var differences = list.differences(from: current)
      if differences.isEmpty, lists.last?.date == list.date { differences = [.sameDay] }
      if differences.isEmpty {
        lists.append(list)
      } else {
        mismatches.append(ListMismatch(list: list, differences: differences))
      }
    }
    self.lists = lists + [current]
    self.mismatches = mismatches
  }

  /// How many lists can be compared, the one that counts among them.
  public var count: Int { lists.count }

  /// Lists that follow one another: between each two lies an interval of a pace.
  public var intervals: [(from: FamilyList, to: FamilyList)] {
    zip(lists, lists.dropFirst()).map { ($0, $1) }
  }

  /// Puts lists in the order of their days; those of one day in the order of their ids.
  static func comesBefore(_ left: FamilyList, _ right: FamilyList) -> Bool {
    (left.date.number, left.id) < (right.date.number, right.id)
  }
}
