/// A movement of the cursor over the rows of a screen or the lines of a box.
enum Movement: Hashable {
  /// By so many rows, down when above zero.
  case rows(Int)
  /// By so many screenfuls, down when above zero; half a screenful is 0.5.
  case pages(Double)
  /// To the first or the last row.
  case end(ListEnd)
  /// By so many parts of the screen, such as from its regions to its programmes; round at the ends.
  case parts(Int)

  /// The movement that a command asks for; `nil` when it is no movement.
  init?(_ command: Command) {
    switch command {
    case .up: self = .rows(-1)
    case .down: self = .rows(1)
    case .pageUp: self = .pages(-1)
    case .pageDown: self = .pages(1)
    case .halfPageUp: self = .pages(-0.5)
    case .halfPageDown: self = .pages(0.5)
    case .first: self = .end(.first)
    case .last: self = .end(.last)
    case .nextPart: self = .parts(1)
    case .previousPart: self = .parts(-1)
    default: return nil
    }
  }

  /// How many rows it goes when a screenful has so many; `nil` for a movement to an end or to a
  /// part, whose length depends on the list.
  ///
  /// Half a screenful is at least one row, so that the key is never silent in a low window.
  func step(height: Int) -> Int? {
    switch self {
    case .rows(let step): step
    case .pages(let share):
      Int(share.sign == .minus ? -1 : 1) * max(1, Int(Double(height) * abs(share)))
    case .end, .parts: nil
    }
  }
}
