/// Where the user was, as the pages of a book that one leafs through.
struct Trail: Sendable {
  private var behind: [[any DashboardScreen]] = []
  private var ahead: [[any DashboardScreen]] = []

  /// Steps that are remembered.
  private static let mostSteps = 30

  /// Notes a place before it is left for a new one.
  mutating func leave(_ screens: [any DashboardScreen]) {
    behind = (behind + [screens]).suffix(Self.mostSteps)
    ahead = []
  }

  /// The place before this one.
  mutating func back(from screens: [any DashboardScreen]) -> [any DashboardScreen]? {
    guard let last = behind.popLast() else { return nil }
    ahead.append(screens)
    return last
  }

  /// The place that one went back from.
  mutating func forth(from screens: [any DashboardScreen]) -> [any DashboardScreen]? {
    guard let next = ahead.popLast() else { return nil }
    behind.append(screens)
    return next
  }
}
