import TextCharts

/// On a map the keys that go over rows and columns go in the direction pressed.
extension Dashboard {
  /// Does what a key asks for on a map.
  ///
  /// - Parameters:
  ///   - command: What was asked for.
  ///   - state: The state, whose screen may be a map.
  /// - Returns: Whether the key has a meaning of its own on the screen.
  func steer(_ command: Command, on state: inout DashboardState) -> Bool {
    guard var map = state.screen as? MapScreen else { return false }
    switch command {
    case .up: map.move(toward: .up)
    case .down: map.move(toward: .down)
    case .columnLeft: map.move(toward: .left)
    case .columnRight: map.move(toward: .right)
    default: return false
    }
    state.screen = map
    return true
  }
}
