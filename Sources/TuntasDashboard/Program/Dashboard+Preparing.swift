import TerminalKit

/// Making the registry ready before it is read.
extension Dashboard {
  static let preparationSlot = "preparation"

  /// Begins to make the registry ready where that has not begun; screens are read afterwards.
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
  func stopPreparing(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard state.preparing == .underWay else { return [] }
    state.preparing = .needed
    return [.cancel(slot: Self.preparationSlot)]
  }
}
