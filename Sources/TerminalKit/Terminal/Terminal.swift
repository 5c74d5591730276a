/// A screen to draw on and a keyboard to read from.
///
/// A terminal is used from one thread, the one that runs the ``ProgramLoop``.
public protocol Terminal: AnyObject {
  /// The extent of the screen at this moment.
  var size: Size { get }

  /// What the terminal is able to show.
  var capabilities: Capabilities { get }

  /// Shows a canvas, writing only what differs from what is shown already.
  func draw(_ canvas: Canvas)

  /// Waits until something has happened, then returns everything that is waiting.
  func nextEvents() -> [TerminalEvent]

  /// Gives the screen back, stops the process, and takes the screen again when it goes on.
  func suspend()

  /// Makes the next drawing write the whole screen, whatever is believed to be there.
  func repaint()

  /// Draws in other colours from now on.
  func use(_ theme: Theme)

  /// Has the terminal tell of the mouse, or leave it to its owner, who then selects text with it; it tells
  /// nothing before it was asked. A terminal without a mouse leaves this out.
  func useMouse(_ isUsed: Bool)

  /// Offers lines of text to the clipboard of the user's machine, as far as the terminal can.
  func copy(_ lines: [SafeText])
}

extension Terminal {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func useMouse(_ isUsed: Bool) {}
}
