import TerminalKit
import TuntasWords

/// Trying a capacity of a programme.
///
/// Nothing of it is saved, and closing the box forgets it.
extension Dashboard {
  /// Opens the calculation for the programme of the screen.
  func tryCapacity(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard let panel = state.screen.whatIf else {
      state.notice = Words(state.language)[.whatIfUncounted]
      return []
    }
    return state.open(.whatIf(panel))
  }

  /// Does what a key asked for in the calculation.
  ///
  /// Only the capacity of the box changes.
  func perform(
    _ command: Command,
    in panel: WhatIfPanel,
    on state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let old = panel
    var panel = panel
    switch command {
    case .raise: panel.raise()
    case .lower: panel.lower()
    case .erase: panel.erase()
    case .eraseAll: panel.clear()
    default: return performAnywhere(command, on: &state)
    }
    guard panel != old else { return refuse(.keyNumberStays, &state) }
    state.overlay = .whatIf(panel)
    return []
  }
}
