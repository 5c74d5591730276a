/// Something a program wants done outside its own functions.
public enum Effect<Action: Sendable>: Sendable {
  /// Work whose answer is one action.
  ///
  /// Work begun in a slot cancels what was under way there, and a late answer is dropped.
  case run(slot: String, _ work: @Sendable () async -> Action)

  /// Work that tells of several actions, such as its progress, while it goes on.
  case stream(
    slot: String,
    _ work: @Sendable (_ send: @escaping @Sendable (Action) -> Void) async -> Void
  )

  /// The end of what is under way in a slot.
  case cancel(slot: String)

  /// The end of the program.
  case quit

  /// A stop of the process until the shell lets it go on.
  case suspend

  /// The whole screen written anew.
  case repaint

  /// Other colours.
  case theme(Theme)

  /// The mouse for the program, or back for the terminal's owner.
  case mouse(Bool)

  /// Lines of text for the user's clipboard.
  case copy([SafeText])
}
