import Foundation
import Glibc
import Testing
import TuntasTestSupport

/// A shell in a terminal, from which a program was started and to which it must return.
struct Shell {
  private let terminal: Tmux
  private let folder: ScratchFolder

  /// Starts a program from a shell that has written a line and noted its modes.
  init(running program: BuiltProgram) throws {
    folder = try ScratchFolder()
    terminal = try Tmux(environment: Tuntas.environment)
    try terminal.waitFor("$")
    let place = folder.url.path()
    try terminal.type("cd \(place); stty -a >before; echo front page")
    try terminal.press("Enter")
    try terminal.waitFor("\nfront page")
    try terminal.type("sh -c 'echo $$ >process; exec \(program.url.path())'")
    try terminal.press("Enter")
  }

  func waitFor(_ text: String) throws {
    try terminal.waitFor(text)
  }

  func type(_ text: String) throws {
    try terminal.type(text)
  }

  func press(_ keys: String...) throws {
    for key in keys { try terminal.press(key) }
  }

  /// The number of the program's process.
  func process() throws -> pid_t {
    let text = try folder.text("process").trimmingCharacters(in: .whitespacesAndNewlines)
    return try #require(pid_t(text))
  }

  /// Checks that the shell is back on its own screen with its own modes and a visible cursor.
  func expectSane() throws {
    try terminal.waitFor("the shell again") { $0.contains("\nfront page") }
    try terminal.type("stty -a >after; echo sane $((40+2))")
    try terminal.press("Enter")
    try terminal.waitFor("\nsane 42")
    let modes = (try folder.text("before"), try folder.text("after"))
    #expect(modes.0 == modes.1)
    let flags = try terminal.value(of: "#{alternate_on} #{cursor_flag} #{mouse_any_flag}")
    #expect(flags == "0 1 0")
  }
}
