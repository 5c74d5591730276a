import TerminalKit
import TuntasPages
import TuntasWords

extension Dashboard {
  /// Moves the cursor, and reads more where a list goes on.
  ///
  /// Only the cursor and what is scrolled to change. Where a list is longer than what is in memory,
  /// coming near to its end begins a reading; until its answer the cursor stays on the last row
  /// that is known.
  ///
  /// - Parameters:
  ///   - movement: Where the cursor goes.
  ///   - state: What is remembered; changed in place.
  ///   - size: The window, in cells.
  /// - Returns: The reading of more rows; empty when enough are in memory.
  func move(
    _ movement: Movement,
    in state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    let frame = FrameLayout(size: size)
    state.layOut(size: frame.body.size)
    let body = state.body(size: frame.body.size)
    let layout = BodyLayout(body, height: frame.body.rows)
    let places = body.places(in: layout)
    let old = state.list.cursor
    var end: ListEnd?
    switch movement {
    case .rows, .pages:
      let step = movement.step(height: layout.scrollHeight) ?? 0
      state.list.move(by: step, within: Self.places(places, for: movement, in: body))
    case .end(let target):
      end = target
      state.list.move(to: target == .first ? 0 : body.selectableCount - 1, within: places)
    case .parts(let step): movePart(by: step, in: &state.list, body: body, places)
    }
    let lines = body.lines(ofSelectable: state.list.cursor)
    state.list.reveal(lines, height: layout.scrollHeight, total: body.rows.count)
    guard !state.needsMore(afterMovingTo: end) else { return read(&state) }
    if state.list.cursor == old {
      state.notice = Words(state.language)[body.hasPlaces ? movement.refusal : .keyNoRows]
    }
    return []
  }

  /// The places that a movement may reach: a screenful stops at the first and last row of the part
  /// that scrolls, only single steps go on to the lines above and below it.
  private static func places(
    _ places: ClosedRange<Int>,
    for movement: Movement,
    in body: ScreenBody
  ) -> ClosedRange<Int> {
    guard case .pages = movement, body.selectableCount > 0 else { return places }
    return 0...body.selectableCount - 1
  }

  /// Puts the cursor on the first row of the part so many parts away, round at the ends; a screen
  /// of one part is left as it is.
  private func movePart(
    by step: Int,
    in list: inout RowList,
    body: ScreenBody,
    _ places: ClosedRange<Int>
  ) {
    guard body.parts.count > 1 else { return }
    let current = body.parts.lastIndex { $0 <= list.cursor } ?? 0
    let next = (current + step + body.parts.count) % body.parts.count
    list.move(to: body.parts[next], within: places)
  }
}
