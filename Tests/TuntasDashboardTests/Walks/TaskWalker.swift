import TerminalKit
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A user with a task, on the sample data in an ordinary window of 80x24.
struct TaskWalker {
  private var program: OffscreenProgram<Dashboard>

  /// Begins where somebody of a government begins: on its overview, or on a screen below it.
  init(of home: RegionCode?, at start: Destination? = nil, as viewer: Viewer? = nil) async throws {
    let viewer = viewer ?? Viewer(role: .steward, home: home)
    let dashboard = Dashboard(
      registry: ScopedRegistry(try await SampleRegistry.store(), for: viewer, log: NoLog()),
      viewer: viewer,
      exporter: KeptExport()
    )
    let root = Destination.overview(home)
    let state = DashboardState(language: .indonesian, start: start ?? root, root: root)
    program = OffscreenProgram(dashboard, state: state)
    await program.start()
  }

  private struct NoLog: AccessLog {
    func note(_ access: Access) -> Int64? { nil }
    func finish(_ number: Int64, _ end: AccessEnd) {}
  }

  /// Presses the keys of a script: a letter is its key, `⏎` Enter, `⎋` Esc, `⇥` Tab, arrows themselves.
  mutating func press(_ script: String) async {
    await program.press(script.map(Self.key))
  }

  private static func key(_ letter: Character) -> Key {
    switch letter {
    case "⏎": .enter
    case "⎋": .escape
    case "⇥": .tab
    case "↓": .down
    case "↑": .up
    case "→": .right
    case "←": .left
    default: .character(letter)
    }
  }

  /// The screen as text.
  var screen: String { program.frame().plainText() }
}
