import Foundation
import TerminalKit

/// What came of running a program against a script.
struct PlayedScript: Sendable {
  let state: Counter.State
  let frames: [Canvas]
  let changedCells: [Int]
  let requests: [InMemoryTerminal.Request]

  /// Runs the loop on a thread of its own, as a program would on the main one.
  ///
  /// The loop sleeps while it waits; on a thread of the tests it would keep its own work waiting.
  static func play(
    _ script: [InMemoryTerminal.Step],
    with program: Counter,
    capabilities: Capabilities,
    mailbox: Letterbox<Answer<Counter.Action>>
  ) async -> PlayedScript {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        let terminal = InMemoryTerminal(capabilities: capabilities, script: script)
        let loop = ProgramLoop(
          program,
          state: Counter.State(),
          terminal: terminal,
          mailbox: mailbox
        )
        let state = loop.run()
        let played = PlayedScript(
          state: state,
          frames: terminal.frames,
          changedCells: terminal.changedCells,
          requests: terminal.requests
        )
        continuation.resume(returning: played)
      }
    }
  }
}
