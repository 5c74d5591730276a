import Foundation
import Glibc
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Taking an import back that is stopped at any moment leaves the state before or behind it, for its
  /// owner alone, and the next start opens that.
  struct StoppedUndoTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func families() throws -> String {
      let report = try Tuntas.program.run(
        ["export", "families", "--database", "kept.sqlite"],
        environment: Tuntas.environment,
        in: folder.url
      )
      // Behind the import there is no family, which is said.
      #expect([0, 65].contains(report.status), "\(report.errors)")
      return report.output
    }

    @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGQUIT])
    func theStateIsTheOldOrTheNewOne(signal: Int32) throws {
      let sample = Repository.root.appending(path: "sample-data").path()
      let made = try Tuntas.program.run(
        ["import", sample, "--database", "base.sqlite"],
        environment: Tuntas.environment,
        in: folder.url
      )
      #expect(made.status == 0, "\(made)")
      let (base, kept) = (folder.file("base.sqlite"), folder.file("kept.sqlite"))
      try FileManager.default.copyItem(at: base, to: kept)
      let before = try families()
      #expect(before.split(separator: "\n").count > 1_000)
      for moment in [15, 40, 80, 130, 200, 320, 500] as [UInt32] {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path())
        where name.hasPrefix("kept.sqlite") {
          try FileManager.default.removeItem(at: folder.file(name))
        }
        try FileManager.default.copyItem(at: base, to: kept)
        let terminal = try PseudoTerminal(
          running: URL(filePath: "/usr/bin/env"),
          [
            "-C", folder.url.path(), Tuntas.program.url.path(), "import", "--undo", "--database",
            "kept.sqlite",
          ],
          environment: Tuntas.environment
        )
        usleep(moment * 1000)
        terminal.signal(signal)
        #expect(terminal.ending() != nil)
        let after = try families()
        let lines = after.split(separator: "\n").count
        #expect(after == before || lines <= 1, "\(lines) lines when stopped after \(moment) ms")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path()) {
          var status = stat()
          #expect(lstat(folder.file(name).path(), &status) == 0)
          #expect(status.st_mode & 0o077 == 0 || !name.hasPrefix("kept"), "\(name)")
          #expect(!name.contains(".part") && !name.hasSuffix(".new"), "\(name)")
        }
      }
    }
  }
}
