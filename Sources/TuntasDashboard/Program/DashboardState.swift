public import TerminalKit
import TuntasModel
public import TuntasWords

/// Everything the dashboard remembers.
public struct DashboardState: Sendable {
  /// The screens from the root to the one that is seen; never empty.
  var screens: [any DashboardScreen]
  /// The language.
  var language: Language
  /// What is shown over the screen.
  var overlay: Overlay?
  /// What the program has to say in the line of keys, until the next key.
  var notice: SafeText?
  /// What the program asks because a key came among many, until a key comes alone.
  var question: SafeText?
  /// Whether the key that is dealt with came among many.
  var isInBurst = false
  /// Whether the rows of the screen are being read.
  var isReading = false
  /// Whether rows are being written to a file.
  var isExporting = false
  /// The keys that came before the rows they need, in order.
  var waitingKeys: [WaitingKey] = []
  /// Where one was, and where one went back from.
  var trail = Trail()
  /// What the last search found, to go on from one to the next.
  var hits = SearchTrail()
  /// The number of the newest reading; an answer to an earlier one is dropped.
  var reading = 0
  /// Whether the registry still has to be made ready.
  var preparing = Preparing.done
  /// The colours, for the background as far as it is known.
  var theme: Theme
  /// What the terminal told of its background.
  var background: Background?

  /// How far making the registry ready has come.
  enum Preparing {
    /// It has not begun, or was ended before its time.
    case needed
    /// It is under way.
    case underWay
    /// The registry is ready.
    case done
  }

  /// The state before anything was read.
  ///
  /// - Parameters:
  ///   - language: The language to begin in.
  ///   - start: The screen to begin on, below the overview.
  ///   - root: The overview that the way back leads to.
  ///   - theme: The colours to begin in.
  ///   - background: What is known of the terminal's background.
  public init(
    language: Language,
    start: Destination = .overview(nil),
    root: Destination = .overview(nil),
    theme: Theme = .standard,
    background: Background? = nil
  ) {
    self.language = language
    self.theme = theme.on(background)
    self.background = background
    screens = start.isOverview ? [start.screen] : [root.screen, start.screen]
  }

  /// What lies over the screen.
  enum Overlay: Sendable {
    /// The keys of the screen.
    case help(scroll: Int)
    /// Where the figures of a row come from.
    case explanation(Explanation, scroll: Int)
    /// Search as one types.
    case search(SearchPanel)
    /// Every command by its name.
    case palette(PalettePanel)
    /// The values of a column.
    case values(ValuePanel)
    /// A calculation that is tried.
    case whatIf(WhatIfPanel)

    /// What keys are for.
    var mode: KeyMode {
      switch self {
      case .help, .explanation: .reading
      case .search, .palette: .typing
      case .values: .choosing
      case .whatIf: .trying
      }
    }
  }

  /// What keys are for at the moment.
  var mode: KeyMode { overlay?.mode ?? .screen }

  /// The screen that is seen.
  var screen: any DashboardScreen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// The screen that is seen, when its table can be worked with.
  var tableScreen: (any TableScreen)? { screen as? any TableScreen }
}
