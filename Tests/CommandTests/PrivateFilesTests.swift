import Foundation
import Glibc
import Testing
import TuntasTestSupport

extension CommandTests {
  /// What the program writes is its owner's alone, whatever lay there before, and nothing half
  /// written outlives the next start.
  struct PrivateFilesTests {
    private let folder: ScratchFolder
    private let home: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
      home = try ScratchFolder()
    }

    private var environment: [String: String] {
      let homes = ["HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"]
      return Tuntas.environment.merging(homes.map { ($0, home.url.path()) }) { $1 }
    }

    private static var sample: String { Repository.root.appending(path: "sample-data").path() }

    private func words(_ line: String) -> [String] {
      line.split(separator: " ").map { $0 == "SAMPLE" ? Self.sample : String($0) }
    }

    /// Runs a line, in the home that all tests share unless it shall be the own one.
    private func run(_ line: String, isAtHome: Bool = false) throws -> BuiltProgram.Result {
      try Tuntas.program.run(
        words(line),
        environment: isAtHome ? environment : Tuntas.environment,
        in: folder.url
      )
    }

    private func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
    }

    private func mode(_ name: String) throws -> mode_t {
      var status = stat()
      #expect(lstat(folder.file(name).path(), &status) == 0, "\(name)")
      return status.st_mode & 0o7777
    }

    private func place(_ text: String, at name: String, mode: mode_t) throws {
      try folder.write(text, to: name)
      #expect(chmod(folder.file(name).path(), mode) == 0)
    }

    private static let families = "id,village\nA,32.16.17.2002\n"

    /// Commands that write the file `out`.
    static let writers = [
      "export families --output out", "export families --format json --output out",
      "export families --format xlsx --output out.xlsx",
      "export gaps --format xlsx --output out.xlsx",
      "report overview --format html --output out", "export issues --output out",
    ]

    @Test(arguments: writers)
    func anOutputOverAWiderOneIsItsOwnersAlone(line: String) throws {
      let name = line.hasSuffix("xlsx") ? "out.xlsx" : "out"
      try place("somebody's", at: name, mode: 0o666)
      let result = try run(line)
      #expect(result.status == 0, "\(result)")
      #expect(try mode(name) == 0o600)
      #expect(try names() == [name])
    }

    @Test(arguments: writers)
    func anOutputNeverGoesThroughALink(line: String) throws {
      let name = line.hasSuffix("xlsx") ? "out.xlsx" : "out"
      try place("mine", at: "target", mode: 0o644)
      try FileManager.default.createSymbolicLink(
        at: folder.file(name),
        withDestinationURL: folder.file("target")
      )
      #expect(try run(line).status == 0)
      #expect(try folder.text("target") == "mine")
      #expect(try mode(name) == 0o600)
    }

    @Test(arguments: [0o644, 0o666] as [mode_t])
    func aDatabaseThatWasOpenToOthersIsClosed(wide: mode_t) throws {
      try folder.write(Self.families, to: "families.csv")
      #expect(try run("import families.csv --database new.sqlite").status == 0)
      let files = ["new.sqlite", "new.sqlite-wal", "new.sqlite-shm"]
      for line in [
        "export families --database new.sqlite", "import families.csv --database new.sqlite",
        "export all --database new.sqlite --output all/", "import --history --database new.sqlite",
      ] {
        for name in files {
          if try !names().contains(name) { try folder.write("", to: name) }
          #expect(chmod(folder.file(name).path(), wide) == 0)
        }
        let result = try run(line)
        #expect(result.status == 0, "\(result)")
        for name in try names() where name.hasPrefix("new.sqlite") {
          #expect(try mode(name) & 0o077 == 0, "\(name) after \(line)")
        }
      }
    }

    @Test func aDraftOfADatabaseThatOthersOpenedIsClosed() throws {
      try folder.write(Self.families, to: "families.csv")
      try place("", at: "new.sqlite.new", mode: 0o666)
      #expect(try run("import families.csv --database new.sqlite").status == 0)
      #expect(try mode("new.sqlite") == 0o600)
    }

    @Test func aDraftOfADatabaseUnderASecondNameIsRefused() throws {
      try place("", at: "theirs", mode: 0o600)
      #expect(link(folder.file("theirs").path(), folder.file("new.sqlite.new").path()) == 0)
      let result = try run("import SAMPLE --database new.sqlite")
      #expect(result.status == 73, "\(result)")
      #expect(try folder.text("theirs") == "")
    }

    /// Commands that write for a while, with what may lie there when they were stopped.
    static let longCommands = [
      "export all --output out/", "export members --output members.csv",
      "export members --format xlsx --output members.xlsx", "export issues --output issues.csv",
      "import SAMPLE --database new.sqlite", "sample --families 20000 --output made/",
      "report overview", "import families.csv --database new.sqlite --rejects refused.csv",
      "report programmes --format html --output report.html",
      "template families --output families.xlsx",
    ]

    @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGQUIT])
    func whatAStopLeavesIsGoneAfterTheNextStart(signal: Int32) throws {
      _ = try run("report overview", isAtHome: true)
      let refused = (1...20_000).map { "B\($0),32.16.17.2999\n" }.joined()
      for (number, line) in Self.longCommands.enumerated() {
        for moment in [40, 90, 160, 260, 400] as [UInt32] {
          if line.contains("families.csv") {
            try folder.write(Self.families + refused, to: "families.csv")
          }
          if line == "report overview" {
            // The sample has to be prepared again.
            for name in try FileManager.default.contentsOfDirectory(
              atPath: home.url.path() + "/tuntas"
            ) {
              try FileManager.default.removeItem(atPath: "\(home.url.path())/tuntas/\(name)")
            }
          }
          let terminal = try PseudoTerminal(
            running: URL(filePath: "/usr/bin/env"),
            ["-C", folder.url.path(), Tuntas.program.url.path()] + words(line),
            environment: environment
          )
          usleep(moment * 1000 + UInt32(number) * 7000)
          terminal.signal(signal)
          #expect(terminal.ending() != nil)
          #expect(try run("info", isAtHome: true).status == 0)
          let left =
            try FileManager.default.subpathsOfDirectory(atPath: folder.url.path())
            + FileManager.default.subpathsOfDirectory(atPath: home.url.path())
          let half = left.filter {
            $0.contains(".part") || $0.hasSuffix(".new") || $0.contains(".new-")
          }
          #expect(half.isEmpty, "\(line) stopped after \(moment) ms left \(half)")
          // What came to its place is whole; the rest is nothing at all.
          for name in try names() { try FileManager.default.removeItem(at: folder.file(name)) }
        }
      }
    }
  }
}
