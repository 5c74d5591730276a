import Foundation
import Glibc
import Testing
import TuntasTestSupport

extension CommandTests {
  /// A database of an earlier version under the commands and the dashboard.
  struct UpgradeTests {
    private let office: Office
    private var file: String { office.folder.file("own.sqlite").path() }
    private var copy: String { file + ".before-upgrade" }

    /// Where a database file says by which version it was counted.
    private static let versionPlace = 60..<64

    init() throws {
      office = try Office()
      try Self.imported.get().write(to: URL(filePath: file))
      try Self.age(file)
    }

    /// The sample data as a database; made once, since that takes a while.
    private static let imported = Result {
      let office = try Office()
      let file = office.folder.file("own.sqlite")
      let sample = Repository.sampleData.path()
      let result = try office.run(["import", sample, "--database", file.path()])
      #expect(result.status == 0, "\(result.errors)")
      return try Data(contentsOf: file)
    }

    /// Makes a file one that an earlier version has counted.
    private static func age(_ path: String) throws {
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes.replaceSubrange(versionPlace, with: Data(count: 4))
      try bytes.write(to: URL(filePath: path))
      #expect(chmod(path, 0o600) == 0)
    }

    private func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: office.folder.url.path())
        .filter { $0.hasPrefix("own.") && !$0.hasSuffix("-shm") && !$0.hasSuffix("-wal") }.sorted()
    }

    @Test func aCopyIsKeptBesideIt() throws {
      let before = try Data(contentsOf: URL(filePath: file))
      let result = try office.run(["report", "overview", "--database", file])
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(try files() == ["own.sqlite", "own.sqlite.before-upgrade"])
      let kept = try Data(contentsOf: URL(filePath: copy))
      #expect(kept.count == before.count)
      #expect(kept[Self.versionPlace] == Data(count: 4))
      // Put back, it is a database as any other.
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.moveItem(atPath: copy, toPath: file)
      #expect(try office.run(["report", "overview", "--database", file]).output == result.output)
    }

    @Test(arguments: ["analyst", "lead"])
    func onlyTheStewardBringsItUpToDate(role: String) throws {
      let before = try Data(contentsOf: URL(filePath: file))
      for command in ["report overview", "check", "render overview", "browse"] {
        let words = command.split(separator: " ").map(String.init)
        let result = try office.run(words + ["--database", file, "--role", role])
        #expect(result.status == 77)
        #expect(result.errors.contains("minta steward membukanya sekali"), "\(result.errors)")
      }
      #expect(try Data(contentsOf: URL(filePath: file)) == before)
      #expect(try files() == ["own.sqlite"])
    }

    @Test func withoutRoomForTheCopyNothingIsTouched() throws {
      let before = try Data(contentsOf: URL(filePath: file))
      let disk = try FullDisk.prefix(in: office.folder)
      let shell = BuiltProgram(url: URL(filePath: "/bin/sh"))
      let command = "\(disk) '\(Tuntas.program.url.path())' report overview --database '\(file)'"
      let result = try shell.run(["-c", command], environment: Tuntas.environment)
      #expect(result.status == 73)
      #expect(result.errors.contains("Disk penuh saat menulis \(copy)"), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(try Data(contentsOf: URL(filePath: file)) == before)
      #expect(try files() == ["own.sqlite"])
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aSignalLeavesItAsItWas(signal: Int32) throws {
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        ["report", "overview", "--database", file],
        environment: Tuntas.environment
      )
      _ = terminal.output(until: "menghitung")
      terminal.signal(signal)
      let ending = terminal.ending(within: .seconds(20))
      #expect(ending == (signal == SIGINT ? .status(130) : .signal(signal)))
      let version = try Data(contentsOf: URL(filePath: file))[Self.versionPlace]
      #expect(version == Data(count: 4))
      #expect(try office.run(["report", "overview", "--database", file]).status == 0)
      #expect(try files() == ["own.sqlite", "own.sqlite.before-upgrade"])
    }

    @Test func theDashboardIsSeenBeforeItAndGoesOnAfterIt() throws {
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        ["--database", file],
        environment: Tuntas.environment
      )
      let first = terminal.output(until: "Memutakhirkan")
      #expect(first.contains("Ringkasan"))
      _ = terminal.output(until: "Inpres 8/2025")
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
      #expect(try files() == ["own.sqlite", "own.sqlite.before-upgrade"])
    }

    @Test func ctrlCInTheDashboardStopsItAndReloadingBeginsAnew() throws {
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        ["--database", file],
        environment: Tuntas.environment
      )
      _ = terminal.output(until: "Memutakhirkan")
      terminal.type("\u{3}")
      _ = terminal.output(until: "Dibatalkan")
      terminal.type("r")
      _ = terminal.output(until: "Inpres 8/2025")
      terminal.type("q")
      #expect(terminal.ending() == .status(0))
    }

    @Test func theCacheOfTheSampleIsMadeAnewWithoutACopy() throws {
      let home = try ScratchFolder()
      let cache = ["XDG_CACHE_HOME": home.url.path()]
      let output = try office.run(["report", "overview"], environment: cache).output
      let folder = home.file("tuntas").path()
      func databases() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
          .filter { $0.hasPrefix("sample-") && $0.hasSuffix(".sqlite") }
      }
      let names = try databases()
      try Self.age("\(folder)/\(try #require(names.first))")
      #expect(try office.run(["report", "overview"], environment: cache).output == output)
      #expect(try databases() == names)
    }
  }
}
