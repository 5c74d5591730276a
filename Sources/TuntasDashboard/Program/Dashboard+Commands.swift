import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

extension Dashboard {
  /// Does what a key asked for.
  ///
  /// Whoever can use the command first has it: the question about a paste, then what lies over the
  /// screen, then the screen itself (``DashboardScreen/steer(_:)``), then the entry of the table of
  /// keys. A handler may change the state alone; what takes time it hands back as effects.
  ///
  /// - Parameters:
  ///   - command: What the key asks for.
  ///   - state: What is remembered; changed in place.
  ///   - size: The window in which the key was pressed, in cells: what a screenful is, and which
  ///     row is under the cursor, depends on it.
  /// - Returns: Work to begin after the next frame; empty when nothing is to be read.
  func perform(
    _ command: Command,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    if state.isInBurst, state.overlay == nil, command.asksWithinBurst {
      ask(command, &state)
      return []
    }
    if let overlay = state.overlay {
      return perform(command, over: overlay, on: &state, size: size)
    }
    guard let binding = KeyMap.binding(for: command) else {
      state.notice = Words(state.language)[.keyUnknown]
      return []
    }
    // What moves or copies works out the lines of the screen itself, and says so when there are none.
    let isKnown = [.always, .withRows].contains(binding.condition)
    guard isKnown || binding.condition.holds(keyPlace(of: state, size)) else {
      state.notice = Words(state.language)[binding.condition.refusal]
      return []
    }
    if state.steer(command) { return [] }
    return carryOut(command, on: &state, size)
  }

  /// Does what a command asks for on a screen where it works.
  ///
  /// A command that is forgotten here does not compile.
  private func carryOut(
    _ command: Command,
    on state: inout DashboardState,
    _ size: Size
  ) -> [Effect<DashboardAction>] {
    switch command {
    case .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .first, .last, .nextPart,
      .previousPart:
      return Movement(command).map { move($0, in: &state, size: size) } ?? []
    case .columnLeft, .columnRight, .sort, .narrower, .wider, .hide, .fix, .undo, .redo:
      return ViewChange(command).map { look($0, in: &state) } ?? []
    case .screen1, .screen2, .screen3, .screen4, .screen5, .screen6, .screen7, .screen8, .screen9,
      .screen0:
      return ScreenTable.row(of: command).map { show($0, in: &state, size) } ?? []
    case .enter: return enter(&state, size)
    case .back: return leave(&state)
    case .close: return close(&state)
    case .backward: return leaf(.back, &state)
    case .forward: return leaf(.forth, &state)
    case .otherForm: return changeForm(&state)
    case .whatIf: return tryCapacity(&state)
    case .search: return openSearch(&state)
    case .nextHit: return openHit(1, &state)
    case .previousHit: return openHit(-1, &state)
    case .palette: return state.open(.palette(PalettePanel()))
    case .help: return state.open(.help(HelpPanel()))
    case .explain: return explain(&state, size)
    case .filter: return openValues(isByCount: false, &state)
    case .count: return openValues(isByCount: true, &state)
    case .mark: return mark(&state, size)
    case .export: return export(&state)
    case .copy: return copyRow(&state, size)
    case .reload: return reload(&state)
    case .cancel: return cancel(&state)
    case .language, .theme, .mouse, .redraw, .suspend, .quit:
      return performAnywhere(command, on: &state)
    case .raise, .lower, .erase, .eraseForward, .eraseWord, .eraseToFirst, .eraseToLast, .caretLeft,
      .caretRight, .caretFirst, .caretLast, .eraseAll, .everywhere:
      // Keys of boxes alone, which have handlers of their own.
      return []
    }
  }

  /// Goes over to the next form; one that shows something else is read first.
  ///
  /// The cursor and the filter of the form before are not carried over where the new form is
  /// another screen.
  func changeForm(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.screen = state.screen.inNextForm()
    return state.screen.isWaiting ? read(&state) : []
  }

  /// Reads the screen again; its rows stay until the answer is there.
  func reload(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.notice = Words(state.language)[.keyReload]
    return read(&state)
  }

  /// Closes the screen; the first one ends the program.
  func close(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.screens.count > 1 ? leave(&state) : [.quit]
  }

  /// What can be asked for whatever is seen.
  ///
  /// Language, colours, a fresh drawing, suspending and quitting: none of them depends on the
  /// screen or on the box over it, and none of them reads. Any other command is left alone.
  func performAnywhere(
    _ command: Command,
    on state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    switch command {
    case .language: return state.changeLanguage()
    case .theme: return changeTheme(&state)
    case .mouse: return changeMouse(&state)
    case .redraw: return [.repaint]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    default: break
    }
    return []
  }

  /// Takes the next theme of colours and says its name.
  func changeTheme(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    state.theme = state.theme.next.on(state.background)
    state.notice = Words(state.language).text(
      .noticeTheme,
      ["theme": Words(state.language).name(of: state.theme)]
    )
    return [.theme(state.theme)]
  }

  /// Takes the colours for a background that the terminal tells; one that was chosen stays.
  ///
  /// A terminal tells its background some time after the start, so the first frames may have other
  /// colours.
  func follow(
    _ background: Background,
    _ state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    state.background = background
    let theme = state.theme.on(background)
    guard theme != state.theme else { return [] }
    state.theme = theme
    return [.theme(theme)]
  }

  /// What the row under the cursor stands for; `nil` where the cursor can stand on no row, as
  /// before anything was read.
  func subject(in state: DashboardState, _ size: Size) -> RowSubject? {
    let height = FrameLayout(size: size).body.rows
    let body = state.body(size: FrameLayout(size: size).body.size)
    return body.subject(at: body.place(of: state.list, height: height))
  }

  /// Opens the box of `i` for the row under the cursor, which has an explanation
  /// (``KeyCondition/onFigures``).
  func explain(_ state: inout DashboardState, _ size: Size) -> [Effect<DashboardAction>] {
    guard let explanation = subject(in: state, size)?.explanation else { return [] }
    return state.open(.explanation(explanation, scroll: 0))
  }

  /// Copies the row under the cursor as it is drawn in this window, without the mark of the cursor
  /// and with blanks at both ends taken away.
  ///
  /// Names are masked as they are on the screen.
  func copyRow(_ state: inout DashboardState, _ size: Size) -> [Effect<DashboardAction>] {
    let frame = FrameLayout(size: size)
    let body = state.body(size: frame.body.size)
    let place = body.place(of: state.list, height: frame.body.rows)
    guard let row = body.line(at: place).flatMap(body.row) else {
      state.notice = Words(state.language)[.keyNoRows]
      return []
    }
    state.notice = Words(state.language)[.noticeCopiedTo]
    return [.copy([row.text(columns: frame.body.columns, widths: ColumnWidths(body))])]
  }
}

extension DashboardState {
  /// Lays a box over the screen.
  mutating func open(_ overlay: Overlay) -> [Effect<DashboardAction>] {
    self.overlay = overlay
    return []
  }

  /// Goes over to the other language; what is seen is drawn in it.
  mutating func changeLanguage() -> [Effect<DashboardAction>] {
    language = language.other
    return []
  }
}
