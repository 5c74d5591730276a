import TerminalKit

/// Making the registry ready before it is read.
///
/// An older database is brought up to date, for example. That can take long, so the dashboard is
/// drawn first and the bottom line tells how far it has come.
extension Dashboard {
  /// The slot of that work: Ctrl-C cancels it by this name.
  static let preparationSlot = "preparation"

  /// Begins to make the registry ready where that has not begun; screens are read afterwards.
  ///
  /// Empty when it is under way, done, or not needed.
  func prepare(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard state.preparing == .needed, let preparation else { return [] }
    state.preparing = .underWay
    return [
      .stream(slot: Self.preparationSlot) { send in
        do {
          try await preparation { send(.preparing($0)) }
          send(.prepared(nil))
        } catch {
          send(.prepared(ReadFailure(error)))
        }
      }
    ]
  }

  /// Goes on to read, or says why the registry could not be made ready.
  ///
  /// After a failure the screen shows its sentence in place of rows, and the next reading begins
  /// the work again.
  func end(
    preparationWith failure: ReadFailure?,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    state.notice = nil
    guard let failure else {
      state.preparing = .done
      return read(&state)
    }
    state.preparing = .needed
    state.isReading = false
    state.screen.take(.failed(failure))
    return resume(&state)
  }

  /// Stops making the registry ready; it is then as it was.
  ///
  /// Empty when it is not under way.
  func stopPreparing(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard state.preparing == .underWay else { return [] }
    state.preparing = .needed
    return [.cancel(slot: Self.preparationSlot)]
  }
}
