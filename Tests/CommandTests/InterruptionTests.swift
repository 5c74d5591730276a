import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Ctrl-C stops long work and leaves everything as it was, also where another piece of work that it
  /// could have stopped went before: here the opening of the database.
  struct InterruptionTests {
    @Test func anImportIsStopped() throws {
      let folder = try ScratchFolder()
      let database = folder.file("new.sqlite").path()
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        ["import", Repository.sampleData.path(), "--database", database],
        environment: Tuntas.environment
      )
      _ = terminal.output(until: "%")
      terminal.type("\u{3}")
      #expect(terminal.ending(within: .seconds(20)) == .status(130))
      #expect(!FileManager.default.fileExists(atPath: database))
    }
  }
}
