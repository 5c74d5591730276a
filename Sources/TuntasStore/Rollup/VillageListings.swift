import TuntasModel

/// The families of one village by their listings, in the order of their keys.
struct VillageListings {
  /// Those on the newest list.
  private(set) var onList: [Int64] = []
  /// Those that are or were on a list of its register.
  private(set) var registered: [Int64] = []

  /// Adds a row of family, register, first list and last list.
  ///
  /// Rows of other registers than that of the choice are passed over; the rows of one family come
  /// one after another.
  mutating func add(_ row: RawStatement, _ choice: CurrentLists.Choice) {
    guard row.integer(1) == choice.register else { return }
    let family = row.integer(0)
    if registered.last != family { registered.append(family) }
    let isOnList = row.isNull(3) || row.integer(3) == choice.list
    if isOnList, onList.last != family { onList.append(family) }
  }
}
