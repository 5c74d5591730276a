package import TerminalKit
import TuntasModel
package import TuntasPages
package import TuntasWords

/// Everything the dashboard remembers.
///
/// It is a value: only ``Dashboard/update(_:_:)`` changes it, and a frame is drawn from it alone.
package struct DashboardState: Sendable {
  /// The screens from the root to the one that is seen; never empty.
  var screens: [any DashboardScreen] {
    get { stack }
    set {
      stack = newValue
      drawn = nil
    }
  }
  /// What holds ``screens``: a change here leaves the lines that were drawn as they are.
  private var stack: [any DashboardScreen]
  /// The lines of the screen that is seen, until something of it changes but the cursor.
  private var drawn: DrawnLines?
  /// The language of every word on the screen; a key changes it without reading anything again.
  var language: Language { didSet { drawn = nil } }
  /// The box that lies over the screen; `nil` when there is none.
  var overlay: Overlay?
  /// What the program has to say in the line of keys, until the next key; `nil` shows the keys.
  var notice: SafeText?
  /// What the program asks because a key came among many, until a key comes alone; `nil` when it
  /// asks nothing.
  var question: SafeText?
  /// Whether the key that is dealt with came among many.
  var isInBurst = false
  /// Whether the rows of the screen are being read; keys that need them wait meanwhile.
  var isReading = false
  /// Whether rows are being written to a file, which Ctrl-C stops.
  var isExporting = false
  /// The keys that came before the rows they need, in order.
  var waitingKeys: [WaitingKey] = []
  /// Where one was, and where one went back from.
  var trail = Trail()
  /// What the last search found, to go on from one to the next.
  var hits = SearchTrail()
  /// The number of the newest reading, from 1; an answer to an earlier one is dropped.
  var reading = 0
  /// Whether the registry still has to be made ready.
  var preparing = Preparing.done
  /// The colours, for the background as far as it is known.
  var theme: Theme
  /// Whether the program has the mouse, so that the terminal selects no text with it.
  var usesMouse = false
  /// What the terminal told of its background; `nil` before it told anything, or when it never
  /// does.
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
  ///   - start: The screen to begin on, below the overview; an overview is itself the first screen.
  ///   - root: The overview that the way back leads to.
  ///   - theme: The colours to begin in.
  ///   - background: What is known of the terminal's background; `nil` when nothing is.
  package init(
    language: Language,
    start: Destination = .overview(nil),
    root: Destination = .overview(nil),
    theme: Theme = .standard,
    background: Background? = nil
  ) {
    self.language = language
    self.theme = theme.on(background)
    self.background = background
    stack = start.isOverview ? [start.screen] : [root.screen, start.screen]
  }

  /// What lies over the screen.
  ///
  /// One box at a time: a box that opens another one is closed by it.
  enum Overlay: Sendable {
    /// The keys of the screen.
    case help(HelpPanel)
    /// Where the figures of a row come from, scrolled past so many lines.
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
      case .help: .helping
      case .explanation: .reading
      case .search: .searching
      case .palette: .typing
      case .values: .choosing
      case .whatIf: .trying
      }
    }
  }

  /// What keys are for at the moment.
  var mode: KeyMode { overlay?.mode ?? .screen }

  /// The screen that is seen: the last of ``screens``.
  var screen: any DashboardScreen {
    get { stack[stack.count - 1] }
    set {
      stack[stack.count - 1] = newValue
      drawn = nil
    }
  }

  /// Where the cursor stands on the screen that is seen; moving it alone works out no line anew, unless
  /// they follow it.
  var list: RowList {
    get { screen.list }
    set {
      stack[stack.count - 1].list = newValue
      if screen.linesFollowCursor { drawn = nil }
    }
  }

  /// Tells the screen that is seen where its cursor went (``DashboardScreen/needsMore(afterMovingTo:)``);
  /// its lines stay.
  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool {
    stack[stack.count - 1].needsMore(afterMovingTo: end)
  }

  /// Lets the screen that is seen do what a key asks for in its own way; tells whether it did.
  mutating func steer(_ command: Command) -> Bool {
    var steered = screen
    guard steered.steer(command) else { return false }
    screen = steered
    return true
  }

  /// The lines of the screen that is seen, for a size of its body.
  ///
  /// They are those that were laid out last where these still hold.
  func body(size: Size) -> ScreenBody {
    if let drawn, drawn.size == size { return drawn.body }
    return screen.body(Words(language), size: size)
  }

  /// Works out the lines of the screen that is seen, and keeps them for its frame and for the next
  /// key.
  mutating func layOut(size: Size) {
    drawn = DrawnLines(size: size, body: body(size: size))
  }

  /// Lines with the size of the body that they are for.
  private struct DrawnLines {
    let size: Size
    let body: ScreenBody
  }

  /// The screen that is seen, when its table can be worked with; `nil` for screens without a table.
  var tableScreen: (any TableScreen)? { screen as? any TableScreen }
}
