import Foundation
import Glibc
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Whatever ends the program, the terminal is given back as it was found.
  struct WaysOutTests {
    static let signals = [
      SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGHUP, SIGTERM, SIGINT,
      SIGUSR1, SIGUSR2, SIGALRM, 64,
    ]

    @Test(arguments: signals)
    func aSignalLeavesASaneTerminal(signal: Int32) throws {
      _ = try Tuntas.run("report", "overview")
      let shell = try Shell(running: Tuntas.program)
      try shell.waitFor("Keluarga miskin ekstrem")
      #expect(kill(try shell.process(), signal) == 0)
      try shell.expectSane()
    }

    @Test func quittingLeavesASaneTerminal() throws {
      _ = try Tuntas.run("report", "overview")
      let shell = try Shell(running: Tuntas.program)
      try shell.waitFor("Keluarga miskin ekstrem")
      try shell.press("Q")
      try shell.expectSane()
    }

    @Test(arguments: ["i", "d", "u"])
    func aTrapInTheProgramLeavesASaneTerminal(fault: String) throws {
      let shell = try Shell(running: BuiltProgram("faulty-screen"))
      try shell.waitFor("ready")
      try shell.press(fault)
      try shell.expectSane()
    }

    @Test func suspendingGivesTheShellBackAndTheScreenReturns() throws {
      _ = try Tuntas.run("report", "overview")
      let shell = try Shell(running: Tuntas.program)
      try shell.waitFor("Keluarga miskin ekstrem")
      try shell.press("Down", "C-z")
      try shell.waitFor("front page")
      try shell.type("fg")
      try shell.press("Enter")
      try shell.waitFor("► Kota Bekasi")
      try shell.press("Q")
      try shell.expectSane()
    }
  }
}
