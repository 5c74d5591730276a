/// A terminal without a screen, which plays a script and keeps what was drawn.
///
/// When the script has ended, the terminal tells that it was closed, so that a loop always ends.
public final class InMemoryTerminal: Terminal {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public private(set) var size: Size
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public let capabilities: Capabilities
  /// Every canvas drawn, oldest first.
  public private(set) var frames: [Canvas] = []
  /// The number of cells that each drawing changed.
  public private(set) var changedCells: [Int] = []
  /// What was asked for besides drawing, oldest first.
  public private(set) var requests: [Request] = []

  private var script: [Step]

  /// Creates a terminal of a size that plays a script, one step each time events are asked for.
  public init(
    size: Size = Size(columns: 80, rows: 24),
    capabilities: Capabilities = Capabilities(colors: .many, glyphs: .unicode),
    script: [Step] = []
  ) {
    self.size = size
    self.capabilities = capabilities
    self.script = script
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func draw(_ canvas: Canvas) {
    changedCells.append(canvas.difference(from: frames.last))
    frames.append(canvas)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func nextEvents() -> [TerminalEvent] {
    guard !script.isEmpty else { return [.closed] }
    switch script.removeFirst() {
    case .events(let events):
      return events
    case .resize(let newSize):
      size = newSize
      return [.resized]
    case .wait(let condition):
      condition()
      return [.woken]
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func suspend() { requests.append(.suspend) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func repaint() { requests.append(.repaint) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func use(_ theme: Theme) { requests.append(.theme(theme.name)) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func useMouse(_ isUsed: Bool) { requests.append(.mouse(isUsed)) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func copy(_ lines: [SafeText]) { requests.append(.copy(lines)) }
}

extension InMemoryTerminal {
  /// One step of a script.
  public enum Step: Sendable {
    /// Events that come together.
    case events([TerminalEvent])
    /// A change of the size.
    case resize(Size)
    /// A function that returns when a message has come.
    case wait(@Sendable () -> Void)
  }

  /// Something a program asked of the terminal.
  public enum Request: Hashable, Sendable {
    /// To stop the process.
    case suspend
    /// To write the whole screen.
    case repaint
    /// To use a theme, by its name.
    case theme(String)
    /// To tell of the mouse, or no more.
    case mouse(Bool)
    /// To copy lines.
    case copy([SafeText])
  }
}
