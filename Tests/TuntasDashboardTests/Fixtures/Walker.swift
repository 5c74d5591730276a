import TerminalKit
import TuntasModel

@testable import TuntasDashboard

/// A user who presses keys and reads the screen.
struct Walker {
  private var program: OffscreenProgram<Dashboard>

  /// Opens the dashboard.
  init(
    _ start: Destination = .overview(nil),
    language: Language = .indonesian,
    size: Size = Size(columns: 80, rows: 24),
    failure: RegistryError? = nil
  ) async {
    let dashboard = Dashboard(registry: DrawnRegistry(failure: failure), viewer: .steward)
    let state = DashboardState(language: language, start: start)
    program = OffscreenProgram(dashboard, state: state, size: size)
    await program.start()
  }

  /// Presses keys.
  mutating func press(_ keys: Key...) async {
    await program.press(keys)
  }

  /// Presses one key several times.
  mutating func press(_ key: Key, times: Int) async {
    await program.press(Array(repeating: key, count: times))
  }

  /// Resizes the window.
  mutating func resize(to size: Size) async {
    program.size = size
    await program.send(TerminalEvent.resized)
  }

  /// The screen as text.
  var screen: String {
    program.frame().plainText()
  }

  /// The screen as text in other glyphs.
  func screen(in glyphs: GlyphSet) -> String {
    program.frame(capabilities: Capabilities(colors: .none, glyphs: glyphs)).plainText()
  }

  /// The line under the cursor, without the mark.
  var currentLine: String {
    let line = screen.split(separator: "\n").first { $0.hasPrefix(" ►") }
    return line.map { String($0.dropFirst(3)) } ?? ""
  }

  /// The path at the top.
  var path: String {
    let header = screen.split(separator: "\n").first ?? ""
    return header.split(separator: "  ").first.map { $0.trimmed } ?? ""
  }

  /// Whether the program has ended.
  var hasQuit: Bool { program.hasQuit }
}

extension Substring {
  fileprivate var trimmed: String {
    let words = split(separator: " ")
    return words.joined(separator: " ")
  }
}
