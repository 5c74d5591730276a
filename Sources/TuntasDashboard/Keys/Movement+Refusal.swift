import TuntasWords

extension Movement {
  /// What the bottom line says when the cursor stands where the movement would lead.
  var refusal: Phrase {
    switch self {
    case .rows(let step): step < 0 ? .keyFirstRow : .keyLastRow
    case .pages(let share): share < 0 ? .keyFirstRow : .keyLastRow
    case .end(let end): end == .first ? .keyFirstRow : .keyLastRow
    case .parts: .keyOnePart
    }
  }

  /// Why a box that is read cannot be scrolled further, when so many lines can be scrolled past.
  func boxRefusal(lastScroll: Int) -> Phrase { lastScroll == 0 ? .keyNoMoreLines : refusal }

  /// Moves the cursor of a box.
  ///
  /// - Parameters:
  ///   - cursor: The place of the cursor, from 0.
  ///   - count: How many places there are.
  ///   - height: How many lines a screenful has.
  /// - Returns: Why the cursor stays where it is; `nil` where it moved.
  func move(_ cursor: inout Int, count: Int, height: Int) -> Phrase? {
    guard count > 0 else { return .keyNoEntries }
    let old = min(cursor, count - 1)
    switch self {
    case .end(let end): cursor = end == .first ? 0 : count - 1
    case .rows, .pages, .parts: cursor = min(max(0, old + (step(height: height) ?? 0)), count - 1)
    }
    return cursor == old ? refusal : nil
  }
}
