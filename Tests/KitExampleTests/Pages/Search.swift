import TerminalKit

/// A program that searches titles while its user types.
struct Search: Program {
  struct State: Sendable {
    var search = ""
    var found: [String] = []
  }

  enum Action {
    case searchChanged(String)
    case found([String])
  }

  let catalogue: Catalogue

  func action(for event: TerminalEvent, in state: State, size: Size) -> Action? {
    guard case .key(.character(let letter)) = event else { return nil }
    return .searchChanged(state.search + String(letter))
  }

  func update(_ state: inout State, _ action: Action) -> [Effect<Action>] {
    switch action {
    case .searchChanged(let text):
      state.search = text
      return [.run(slot: "search") { .found(await catalogue.titles(like: text)) }]
    case .found(let titles):
      state.found = titles
      return []
    }
  }

  func view(_ state: State, size: Size, capabilities: Capabilities) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.write("Title: \(state.search)", column: 0, row: 0)
    for (row, title) in state.found.enumerated() {
      canvas.write(SafeText(title), column: 0, row: 2 + row)
    }
    return canvas
  }
}

/// Titles of books; asking takes time.
struct Catalogue: Sendable {
  let titles: [String]

  func titles(like text: String) async -> [String] {
    titles.filter { $0.lowercased().contains(text.lowercased()) }
  }
}
