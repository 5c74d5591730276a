/// A terminal program: a state, what changes it, and how it looks.
///
/// The functions are pure: they depend on nothing but their arguments, so a program can be
/// tested and pictured without a terminal.
public protocol Program<State, Action> {
  /// Everything the program remembers.
  associatedtype State: Sendable
  /// Something that happened.
  associatedtype Action: Sendable

  /// Prepares the state for the first frame and returns the work to begin after it is drawn; without
  /// this function there is neither.
  func start(_ state: inout State) -> [Effect<Action>]

  /// Returns what an event means in a state, or `nil` when it means nothing.
  func action(for event: TerminalEvent, in state: State, size: Size) -> Action?

  /// Changes the state by what happened and returns the work to begin.
  func update(_ state: inout State, _ action: Action) -> [Effect<Action>]

  /// Remembers what the next frame and the keys after it are both worked out from, such as the lines of
  /// a page, so that it is worked out once; it changes nothing that is seen. Called before each frame;
  /// without this function nothing is remembered.
  func layOut(_ state: inout State, size: Size)

  /// Returns the whole frame for a state; it is drawn in Unicode and adapted afterwards.
  func view(_ state: State, size: Size, capabilities: Capabilities) -> Canvas
}

extension Program {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func start(_ state: inout State) -> [Effect<Action>] { [] }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func layOut(_ state: inout State, size: Size) {}

  /// Returns the frame in the glyphs that a terminal has.
  func frame(_ state: State, size: Size, capabilities: Capabilities) -> Canvas {
    view(state, size: size, capabilities: capabilities).adapted(to: capabilities.glyphs)
  }
}
