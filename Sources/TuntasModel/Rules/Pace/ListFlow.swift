/// Who came and who went between two lists of one register (masuk dan keluar daftar).
///
/// The flow may be worked out between any two lists of one register that cover the same region. It
/// says something about leaving poverty only when ``differences`` is empty; otherwise it shows what
/// was cleaned.
public struct ListFlow: Hashable, Sendable {
  /// The earlier list.
  public let from: FamilyList
  /// The later list.
  public let to: FamilyList
  /// Families on the earlier list, counted (awal).
  public let start: Int
  /// Families on the later list, counted (akhir).
  public let end: Int
  /// Families never on a list of the register before (baru).
  public let new: Int
  /// Families that had left and are on it again (muncul kembali).
  public let back: Int
  /// Families that left, by the reason given (keluar).
  public let left: [LeavingReason: Int]
  /// Families that left and nobody wrote down a readable reason; it is a class of its own and never
  /// "better off".
  public let leftWithoutReason: Int

  /// Takes counts; `nil` when the lists are of different registers or regions, or the second is not
  /// the later one.
  public init?(
    from: FamilyList,
    to: FamilyList,
    start: Int,
    end: Int,
    new: Int,
    back: Int,
    left: [LeavingReason: Int],
    leftWithoutReason: Int
  ) {
    guard from.register == to.register, from.covers == to.covers, from.date < to.date else {
      return nil
    }
    self.from = from
    self.to = to
    self.start = start
    self.end = end
    self.new = new
    self.back = back
    self.left = left.filter { $0.value != 0 }
    self.leftWithoutReason = leftWithoutReason
  }

  /// All families that left.
  public var leftInAll: Int { left.values.reduce(leftWithoutReason, +) }

  /// Families on both lists (tetap).
  public var stayed: Int { start - leftInAll }

  /// Families that left because they are better off (sudah membaik).
  public var betterOff: Int { left[.betterOff] ?? 0 }

  /// Families that left for a reason that has nothing to do with poverty: died, moved, listed
  /// twice, not found and the like (perbaikan daftar).
  public var cleaned: Int { leftInAll - leftWithoutReason - betterOff }

  /// By how many families the flow misses the later list: start + in − out − end; zero when it adds
  /// up.
  public var difference: Int { start + new + back - leftInAll - end }

  /// Tells whether the flow adds up and no count is below zero.
  public var isBalanced: Bool {
    let counts = [start, end, new, back, leftWithoutReason, stayed] + left.values
    return difference == 0 && counts.allSatisfy { $0 >= 0 }
  }

  /// Why the two lists say nothing of a pace; empty when they can be compared.
  public var differences: [ListDifference] { from.differences(from: to) }
}
