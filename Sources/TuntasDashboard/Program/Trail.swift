/// Where the user was, as the pages of a book that one leafs through.
///
/// Each page is the whole stack of screens with cursor, filter and marks, so that leafing back
/// shows what was left; only a screen that was never read is read then. Opening another screen
/// forgets the pages ahead.
struct Trail: Sendable {
  /// Where one was, the newest last.
  private var behind: [[any DashboardScreen]] = []
  /// Where one went back from, the next one last.
  private var ahead: [[any DashboardScreen]] = []

  /// Steps that are remembered; the oldest is forgotten first.
  private static let mostSteps = 30

  /// Notes a place before it is left for a new one.
  mutating func leave(_ screens: [any DashboardScreen]) {
    behind = (behind + [screens]).suffix(Self.mostSteps)
    ahead = []
  }

  /// The place before this one; `nil` at the beginning.
  mutating func back(from screens: [any DashboardScreen]) -> [any DashboardScreen]? {
    guard let last = behind.popLast() else { return nil }
    ahead.append(screens)
    return last
  }

  /// The place that one went back from; `nil` when one did not go back.
  mutating func forth(from screens: [any DashboardScreen]) -> [any DashboardScreen]? {
    guard let next = ahead.popLast() else { return nil }
    behind.append(screens)
    return next
  }
}
