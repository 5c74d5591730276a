import TerminalKit
import TuntasModel

/// Everything the dashboard remembers.
public struct DashboardState: Sendable {
  /// The screens from the root to the one that is seen; never empty.
  var screens: [any DashboardScreen]
  /// The language.
  var language: Language
  /// What is shown over the screen.
  var overlay: Overlay?
  /// The number of the newest reading; an answer to an earlier one is dropped.
  var reading = 0

  /// The state before anything was read.
  ///
  /// - Parameters:
  ///   - language: The language to begin in.
  ///   - start: The screen to begin on, below the overview.
  public init(language: Language, start: Destination = .overview(nil)) {
    self.language = language
    screens = start.screens
  }

  /// A box over the screen; the next key takes it away.
  enum Overlay: Hashable, Sendable {
    /// The keys of the screen.
    case help
    /// Where the figures of a row come from.
    case explanation(Explanation)
  }

  /// The screen that is seen.
  var screen: any DashboardScreen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }
}
