private import CNcurses
private import Glibc
public import TerminalKit

/// The terminal of the process, drawn on through ncurses.
///
/// There is one at a time. It belongs to the thread that opened it, which nothing but its not
/// being sendable needs to ensure. However the process ends, by ``close()``, a signal or a trap,
/// the screen and the modes of the terminal are given back as they were found.
public final class CursesTerminal: Terminal {
  /// The name of the description in use; another than the environment's when that is not known.
  public let name: String
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public let capabilities: Capabilities
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public private(set) var size: Size

  /// Kept, because a descriptor of it is waited at.
  private let wakeChannel: WakeChannel
  private var palette: CursesPalette
  private var painter = RowPainter()
  private var decoder: InputDecoder
  private var assembler = EventAssembler()
  /// Whether the terminal knows the question about its background; asked, it is asked no more.
  private var canAskBackground: Bool
  private var followsBackground: Bool
  /// When the terminal was asked for its background.
  private var asked: ContinuousClock.Instant?
  /// When silence means something; `nil` while nothing has begun.
  private var deadline: ContinuousClock.Instant?
  private var isOpen = true

  /// Takes the screen.
  ///
  /// - Parameters:
  ///   - options: What the user decided.
  ///   - mailbox: The mailbox whose messages end the waiting for events.
  /// - Throws: ``TerminalError`` when there is no terminal or it cannot be drawn on.
  public init<Message>(
    options: TerminalOptions = TerminalOptions(),
    wokenBy mailbox: WakingMailbox<Message>
  ) throws(TerminalError) {
    let environment = TerminalEnvironment.current()
    guard environment.isInteractive else { throw .noTerminal }
    name = try TerminalName.usable(for: environment.name)
    wakeChannel = mailbox.channel
    guard tty_open(name, wakeChannel.descriptor, options.showsCursor) == tty_usable else {
      throw .openFailed
    }
    decoder = InputDecoder(
      sequences: KeySequences(adding: DescribedKeys.sequences()),
      waits: InputWaits(
        escape: options.escapeWait ?? environment.escapeWait ?? InputWaits().escape
      ),
      isUTF8: environment.usesUTF8
    )
    let available = ColorDepth(paletteOf: Int(tty_color_count()))
    capabilities = Capabilities(
      colors: min(options.colors ?? available, available),
      glyphs: options.glyphs ?? environment.glyphs
    )
    palette = CursesPalette(theme: options.theme, colors: capabilities.colors)
    followsBackground = options.theme.followsBackground
    canAskBackground = environment.answersColorQuestions && capabilities.colors != .none
    size = Size(tty_measure())
  }

  deinit {
    if isOpen { tty_close() }
  }

  /// Gives the screen back; after the first time nothing happens.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    awaitLateReply()
    tty_close()
  }
}

extension CursesTerminal {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func draw(_ canvas: Canvas) {
    guard isOpen else { return }
    for row in 0..<min(canvas.size.rows, size.rows) {
      canvas.withRow(row) { painter.paint($0, row: row, palette: &palette) }
    }
    let cursor = canvas.cursor ?? Position(column: 0, row: size.rows - 1)
    tty_place_cursor(
      Int32(min(max(0, cursor.row), size.rows - 1)),
      Int32(min(max(0, cursor.column), size.columns - 1))
    )
    tty_flush()
    askBackground()
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func nextEvents() -> [TerminalEvent] {
    guard isOpen else { return [.closed] }
    var events: [TerminalEvent] = []
    while events.isEmpty { events = waitOnce() }
    return events
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func suspend() {
    guard isOpen else { return }
    awaitLateReply()
    tty_suspend()
    size = Size(tty_measure())
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func repaint() {
    tty_repaint()
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func use(_ theme: Theme) {
    guard isOpen else { return }
    palette.use(theme)
    followsBackground = theme.followsBackground
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func useMouse(_ isUsed: Bool) {
    guard isOpen else { return }
    decoder.takeMouse(isUsed)
    tty_use_mouse(isUsed)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func copy(_ lines: [SafeText]) {
    guard isOpen else { return }
    Clipboard.offer(lines.map(\.string).joined(separator: "\n"))
  }
}

// MARK: - The background

extension CursesTerminal {
  /// Asks what is behind the text, once, where a theme depends on it.
  ///
  /// The answer is an event like a key, whenever it comes. The question follows the first frame, which
  /// so does not wait for it.
  private func askBackground() {
    guard canAskBackground, followsBackground else { return }
    canAskBackground = false
    let question = "\u{1B}]11;?\u{07}"
    tty_write(question, question.utf8.count)
    decoder.awaitBackground()
    asked = .now
  }

  /// Takes an answer that is still on its way when the program ends or stops, lest the shell take it
  /// for something typed; no longer than anybody notices.
  private func awaitLateReply() {
    let end = ContinuousClock.now + .milliseconds(Self.lateReply)
    guard let asked, decoder.isAwaitingBackground, end - asked < .seconds(1) else { return }
    while decoder.isAwaitingBackground, .now < end {
      let happened = tty_wait(Int32(max(1, (end - .now) / .milliseconds(1))))
      guard happened & Int32(tty_hung_up) == 0 else { return }
      if happened & Int32(tty_has_input) != 0 { _ = decoder.inputs(from: bytes()) }
      // Nobody takes messages any more, so one that waits would have this turn at full speed.
      if happened & Int32(tty_has_message) != 0 { usleep(Self.rest) }
    }
  }

  /// The longest wait for an answer when the program ends, in milliseconds.
  private static let lateReply = 100

  /// The time between two looks, in microseconds.
  private static let rest: UInt32 = 5000
}

// MARK: - Waiting

extension CursesTerminal {
  /// Waits for something to happen and returns what it means; that may be nothing.
  private func waitOnce() -> [TerminalEvent] {
    let happened = tty_wait(patience)
    if happened & Int32(tty_hung_up) != 0 { return [.closed] }
    var events: [TerminalEvent] = []
    if happened & Int32(tty_should_stop) != 0 {
      suspend()
      events.append(.resized)
    }
    if happened & Int32(tty_was_continued) != 0 { tty_resume() }
    if happened & Int32(tty_was_resized | tty_was_continued) != 0 {
      size = Size(tty_measure())
      events.append(.resized)
    }
    if happened & Int32(tty_has_input) != 0 {
      events += assembler.events(from: decoder.inputs(from: bytes()))
      deadline = decoder.patience.map { .now + .milliseconds($0) }
    } else if let deadline, deadline <= .now {
      events += assembler.events(from: decoder.inputsAfterSilence())
      self.deadline = decoder.patience.map { .now + .milliseconds($0) }
    }
    if happened & Int32(tty_has_message) != 0 { events.append(.woken) }
    return events
  }

  /// How many milliseconds to wait at most; below zero there is no limit.
  private var patience: Int32 {
    guard let deadline else { return -1 }
    // Rounded up, since waiting too short would only have to be repeated.
    let left = (deadline - .now) / .milliseconds(1)
    return Int32(max(0, left.rounded(.up)))
  }

  /// Takes everything that was typed and not yet read, as far as it came together.
  private func bytes() -> [UInt8] {
    Array(unsafeUninitializedCapacity: Self.readLimit) { buffer, count in
      count = Int(tty_read(buffer.baseAddress, Int32(buffer.count)))
    }
  }

  /// What a terminal's line of the kernel holds at most.
  private static let readLimit = 4096
}
