import TerminalKit
import TuntasModel

/// Everything the dashboard remembers.
public struct DashboardState: Sendable {
  /// The screens from the root to the one that is seen; never empty.
  var screens: [any DashboardScreen]
  /// The language.
  var language: Language
  /// Whether the keys of the screen are shown over it.
  var showsHelp = false
  /// The number of the newest reading; an answer to an earlier one is dropped.
  var reading = 0

  /// The state before anything was read.
  ///
  /// - Parameters:
  ///   - language: The language to begin in.
  ///   - start: The screen to begin on, below the overview.
  public init(language: Language, start: StartScreen = .overview(nil)) {
    self.language = language
    screens = start.screens
  }

  /// The screen that is seen.
  var screen: any DashboardScreen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }
}
