import TerminalKit

/// A movement of the cursor.
enum Movement: Hashable {
  /// By rows, down when above zero.
  case rows(Int)
  /// By screenfuls; a half is 0.5.
  case pages(Double)
  /// To an end.
  case end(ListEnd)
  /// By parts of the screen.
  case parts(Int)

  /// The movement that a command asks for; none for other commands.
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
}

extension Dashboard {
  /// Moves the cursor, and reads more where a list goes on.
  func move(
    _ movement: Movement,
    in state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    let frame = FrameLayout(size: size)
    let body = state.screen.body(words, size: frame.body.size)
    let layout = BodyLayout(body, height: frame.body.rows)
    let count = body.selectableCount
    var end: ListEnd?
    switch movement {
    case .rows(let step): state.screen.list.move(by: step, count: count)
    case .pages(let share):
      let step = max(1, Int(Double(layout.scrollHeight) * abs(share)))
      state.screen.list.move(by: share < 0 ? -step : step, count: count)
    case .end(let target):
      end = target
      state.screen.list.move(to: target == .first ? 0 : count - 1, count: count)
    case .parts(let step): movePart(by: step, in: &state.screen.list, body: body)
    }
    let lines = body.lines(ofSelectable: state.screen.list.cursor)
    state.screen.list.reveal(lines, height: layout.scrollHeight, total: body.rows.count)
    return state.screen.needsMore(afterMovingTo: end) ? read(&state) : []
  }

  private func movePart(by step: Int, in list: inout RowList, body: ScreenBody) {
    guard body.parts.count > 1 else { return }
    let current = body.parts.lastIndex { $0 <= list.cursor } ?? 0
    let next = (current + step + body.parts.count) % body.parts.count
    list.move(to: body.parts[next], count: body.selectableCount)
  }
}
