import TerminalKit

/// A small program to try the loop on: it counts keys and runs work.
struct Counter: Program {
  struct State: Equatable, Sendable {
    var count = 0
    var answers: [String] = []
  }

  enum Action: Sendable {
    case keyPressed(Key)
    case pasted(SafeText)
    case resized(Size)
    case answered(String)
  }

  /// The work that each key begins.
  var work: [Key: Effect<Action>] = [:]
  var firstWork: [Effect<Action>] = []

  func start(_ state: inout State) -> [Effect<Action>] {
    state.answers.append("started")
    return firstWork
  }

  func action(for event: TerminalEvent, in state: State, size: Size) -> Action? {
    switch event {
    case .key(.tab): nil
    case .key(let key), .keyInBurst(let key): .keyPressed(key)
    case .pasted(let text): .pasted(text)
    case .resized: .resized(size)
    case .background, .clicked, .wheeled, .woken, .closed: nil
    }
  }

  func update(_ state: inout State, _ action: Action) -> [Effect<Action>] {
    switch action {
    case .keyPressed(let key):
      state.count += 1
      return work[key].map { [$0] } ?? (key == .character("q") ? [.quit] : [])
    case .pasted(let text):
      state.answers.append(text.string)
    case .resized(let size):
      state.answers.append("\(size.columns)x\(size.rows)")
    case .answered(let answer):
      state.answers.append(answer)
    }
    return []
  }

  func view(_ state: State, size: Size, capabilities: Capabilities) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.write("► \(state.count)", column: 0, row: 0)
    canvas.write(SafeText(state.answers.joined(separator: " ")), column: 0, row: 1)
    return canvas
  }
}
