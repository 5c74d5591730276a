/// Between which lists it is counted who came and who went.
extension FamilyList {
  /// Each list and the next of the same register and coverage, and each list and the next that it can
  /// be compared with too: before and after a verification take turns, so that a pace leaves every
  /// other list out.
  ///
  /// Lists of one day stand for one: the first of them is the earlier list, as in ``ListComparison``.
  ///
  /// - Parameter lists: The lists in the order of their days and ids.
  /// - Returns: Pairs of places in `lists`, the earlier list first; each pair once.
  public static func pairs(in lists: [FamilyList]) -> [(from: Int, to: Int)] {
    let all = [false, true].flatMap { isComparable in
      Dictionary(grouping: lists.indices) { Group(lists[$0], isComparable: isComparable) }
        .values.flatMap { pairs(of: $0, in: lists) }
    }
    return Set(all).map { ($0.from, $0.to) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  private static func pairs(of places: [Int], in lists: [FamilyList]) -> [Pair] {
    var (earlier, current): (Int?, Int?)
    return places.compactMap { place in
      if current.map({ lists[$0].date }) != lists[place].date {
        (earlier, current) = (current, place)
      }
      return earlier.map { Pair(from: $0, to: place) }
    }
  }

  private struct Pair: Hashable {
    var from: Int
    var to: Int
  }

  /// What two lists share that follow one another.
  private struct Group: Hashable {
    var register: Register
    var covers: RegionCode
    var unit: CountedUnit?
    var line: Double?
    var stage: ListStage?

    init(_ list: FamilyList, isComparable: Bool) {
      (register, covers) = (list.register, list.covers)
      guard isComparable else { return }
      (unit, line, stage) = (list.unitCounted, list.line, list.stage)
    }
  }
}
