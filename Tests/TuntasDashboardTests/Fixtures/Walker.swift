import DrawnWorld
import TerminalKit
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A user who presses keys and reads the screen.
struct Walker {
  private var program: OffscreenProgram<Dashboard>

  /// Opens the dashboard.
  init(
    _ start: Destination = .overview(nil),
    language: Language = .indonesian,
    size: Size = Size(columns: 80, rows: 24),
    failure: RegistryError? = nil,
    viewer: Viewer = .steward,
    exporter: (any TableExporter)? = nil,
    theme: Theme = .standard,
    background: Background? = nil
  ) async {
    let dashboard = Dashboard(
      registry: DrawnRegistry(failure: failure),
      viewer: viewer,
      exporter: exporter
    )
    let state = DashboardState(
      language: language,
      start: start,
      theme: theme,
      background: background
    )
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

  /// Presses keys before the answer to the first has come; a line break is Enter.
  mutating func typeKeysAtOnce(_ text: String) async {
    await program.sendAtOnce(text.map { .key($0 == "\n" ? .enter : .character($0)) })
  }

  /// Has keys come together as a paste does in a terminal that does not mark it.
  mutating func burst(_ text: String) async {
    await program.sendAtOnce(text.map { .keyInBurst($0 == "\n" ? .enter : .character($0)) })
  }

  /// Pastes text in a terminal that marks it.
  mutating func paste(_ text: String) async {
    await program.send(.pasted(SafeText(text)))
  }

  /// Tells the program of an event.
  mutating func send(_ event: TerminalEvent) async {
    await program.send(event)
  }

  /// Types text.
  mutating func type(_ text: String) async {
    await program.type(text)
  }

  /// Presses the keys of letters one after the other; a line break is Enter.
  mutating func typeKeys(_ text: String) async {
    for letter in text { await program.press([letter == "\n" ? .enter : .character(letter)]) }
  }

  /// Resizes the window.
  mutating func resize(to size: Size) async {
    program.size = size
    await program.send(TerminalEvent.resized)
  }

  /// The extent of the window.
  var size: Size { program.size }

  /// The frame.
  var canvas: Canvas { program.frame() }

  /// The screen as text.
  var screen: String {
    program.frame().plainText()
  }

  /// The screen as text in other glyphs.
  func screen(in glyphs: GlyphSet) -> String {
    program.frame(capabilities: Capabilities(colors: .none, glyphs: glyphs)).plainText()
  }

  /// The screen as a terminal with so many colours gets it.
  func ansi(_ colors: ColorDepth) -> String {
    let capabilities = Capabilities(colors: colors, glyphs: .unicode)
    return ANSIWriter.ansi(
      of: program.frame(capabilities: capabilities),
      theme: .standard(on: .dark),
      colors: colors
    )
  }

  /// The line under the cursor, without the mark.
  var currentLine: String {
    let lines = screen.split(separator: "\n")
    if let line = lines.first(where: { $0.hasPrefix(" ►") }) { return String(line.dropFirst(3)) }
    return lines.first { $0.hasPrefix("►") }.map { String($0.dropFirst(1)) } ?? ""
  }

  /// The lines of the screen.
  var lines: [String] { screen.split(separator: "\n").map(String.init) }

  /// The rows of the screen, the empty ones too.
  var rows: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether the program has the mouse.
  var usesMouse: Bool { program.usesMouse }

  /// What keys are for.
  var mode: KeyMode { program.state.mode }

  /// The screen that is seen, where it is a table.
  var tableScreen: (any TableScreen)? { program.state.tableScreen }

  /// The screens that lie over one another, by what they are.
  var names: [String] {
    program.state.screens.map { "\(Swift.type(of: $0 as Any)) \($0.region?.description ?? "")" }
  }

  /// The character under the terminal's cursor.
  var cursorCell: Character? {
    canvas.cursor.map { canvas[$0.column, $0.row].cluster }
  }

  /// The line at the bottom.
  var footer: String { lines.last ?? "" }

  /// What was offered to the clipboard.
  var copied: [String] { program.copied.map(\.string) }

  /// The theme that was asked for.
  var wantedTheme: Theme? { program.theme }

  /// The name of the theme that was asked for.
  var theme: String? { program.theme?.name }

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
