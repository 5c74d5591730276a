import TerminalKit
import TuntasWords

/// Reading what the screen shows.
///
/// Every reading has a number (``DashboardState/reading``), and an answer to another number is
/// dropped: a slow answer never overwrites what the user has gone on to.
extension Dashboard {
  /// The slot of the reading that the screen cannot be drawn without.
  static let slot = "screen"
  /// The slot of what may come later, such as an exact count.
  private static let laterSlot = "later"

  /// Begins to read what the screen shows; an earlier reading is given up.
  ///
  /// The rows that are shown stay until the answer comes, and keys that need rows wait for it.
  func read(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.reading += 1
    state.isReading = true
    guard state.preparing == .done else { return prepare(&state) }
    let reading = state.reading
    let screen = state.screen
    let reader = reader
    return [
      .cancel(slot: Self.laterSlot),
      .run(slot: Self.slot) {
        let answer = await screen.answer(from: reader)
        return .answerCame(DashboardAnswer(reading: reading, answer: answer))
      },
    ]
  }

  /// Takes what was read, and goes on to what may come later.
  ///
  /// When the reading failed, its sentence takes the place of the rows; when only what may come
  /// later failed, the rows stay and the bottom line says so.
  func take(
    _ answer: DashboardAnswer,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    guard answer.reading == state.reading else { return [] }
    if answer.isLater, case .failed(let failure) = answer.answer {
      // The screen is whole without what came later, so it stays and the failure is only said.
      state.notice = Words(state.language).sentence(for: failure)
      return []
    }
    if !answer.isLater { state.isReading = false }
    state.screen.take(answer.answer)
    let screen = state.screen
    guard !answer.isLater, screen.hasMoreLater else { return [] }
    let reader = reader
    return [
      .run(slot: Self.laterSlot) {
        let later = await screen.laterAnswer(from: reader)
        return .answerCame(DashboardAnswer(reading: answer.reading, answer: later, isLater: true))
      }
    ]
  }

  /// Stops what is being read.
  ///
  /// A screen that has no rows yet says that reading was stopped; one that had rows keeps them. An
  /// export is stopped too, and leaves no file. When nothing is under way the bottom line says
  /// that.
  func cancel(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    let isIdle = !state.isReading && !state.isExporting
    if isIdle { state.notice = Words(state.language)[.noticeNothingToCancel] }
    state.isExporting = false
    if state.screen.isWaiting { state.screen.take(.failed(.cancelled)) }
    return stopPreparing(&state) + giveUp(&state) + [.cancel(slot: Self.exportSlot)]
  }

  /// Drops what is being read, on a screen that has been read before.
  ///
  /// A late answer then has the number of an earlier reading and changes nothing.
  func giveUp(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.reading += 1
    state.isReading = false
    return [Self.slot, Self.laterSlot].map { .cancel(slot: $0) }
  }

  /// Reads a screen that was not read yet; another one is shown as it was.
  func readWhenNew(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.screen.isWaiting ? read(&state) : giveUp(&state)
  }
}
