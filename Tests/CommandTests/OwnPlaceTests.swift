import Foundation
import Glibc
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Figures that another user could have put there are not shown.
  struct OwnPlaceTests {
    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
      let place = folder.file("tuntas")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: try Self.made.get(),
        to: place.appending(path: "tuntas.sqlite")
      )
    }

    /// A database of a few families, made once.
    private static let made = Result {
      let families = Tuntas.home.appending(path: "own-place").path()
      _ = try Tuntas.run("sample", "--families", "40", "--output", families)
      let database = Tuntas.home.appending(path: "own-place.sqlite")
      let made = try Tuntas.run("import", families, "--database", database.path())
      #expect(made.status == 0, "\(made.errors)")
      return database
    }

    private var database: String { folder.file("tuntas/tuntas.sqlite").path() }
    private var place: String { folder.file("tuntas").path() }

    /// A number that belongs to nobody who runs tests.
    private static let stranger: uid_t = 54_321

    private static let isRoot = geteuid() == 0

    @Test(arguments: ["report overview", "check", "export families", "render overview", "browse"])
    func aFolderThatOthersCanWriteIsRefused(line: String) throws {
      #expect(chmod(place, 0o777) == 0)
      try expectRefused(line, "dapat ditulis pengguna lain", place)
      try expectRefused(line + " --database \(database)", "dapat ditulis pengguna lain", place)
      #expect(chmod(place, 0o755) == 0)
      try expectShown(line)
      try expectShown(line + " --database \(database)")
    }

    /// In a folder for all each can change only the own files, as in `/tmp`.
    @Test func aFileOfOnesOwnInAFolderForAllIsOpened() throws {
      #expect(chmod(place, 0o1777) == 0)
      try expectShown("report overview --database \(database)")
    }

    @Test(.enabled(if: isRoot))
    func aFolderOfAnotherUserIsRefused() throws {
      #expect(chown(place, Self.stranger, Self.stranger) == 0)
      try expectRefused("report overview", "milik pengguna lain", place)
      try expectRefused("report overview --database \(database)", "milik pengguna lain", place)
    }

    /// What the database keeps beside its file would change what it holds.
    @Test(.enabled(if: isRoot), arguments: ["", "-wal", "-journal"])
    func aFileOfAnotherUserIsRefusedWhereverItLies(end: String) throws {
      #expect(chmod(place, 0o1777) == 0)
      if !end.isEmpty { try folder.write("", to: "tuntas/tuntas.sqlite" + end) }
      #expect(chown(database + end, Self.stranger, Self.stranger) == 0)
      try expectRefused(
        "report overview --database \(database)",
        "milik pengguna lain",
        database + end
      )
    }

    @Test func aLinkLeadsToTheFolderThatCounts() throws {
      #expect(chmod(place, 0o777) == 0)
      #expect(symlink(database, folder.file("link.sqlite").path()) == 0)
      let link = folder.file("link.sqlite").path()
      try expectRefused("report overview --database \(link)", "dapat ditulis", place)
    }

    @Test func nothingIsWrittenThereEither() throws {
      let open = folder.file("open")
      try FileManager.default.createDirectory(at: open, withIntermediateDirectories: true)
      #expect(chmod(open.path(), 0o777) == 0)
      let sample = Repository.root.appending(path: "sample-data").path()
      let path = open.appending(path: "new.sqlite").path()
      try expectRefused("import \(sample) --database \(path)", "dapat ditulis", open.path())
      #expect(try FileManager.default.contentsOfDirectory(atPath: open.path()).isEmpty)
    }

    /// Settings decide which figures are shown, and as whom.
    @Test func settingsThatOthersCanWriteAreRefused() throws {
      let office = try Office()
      try office.write("home = \"32.16\"")
      let folder = office.folder.file("tuntas").path()
      #expect(chmod(folder, 0o777) == 0)
      let result = try office.run("report", "overview")
      #expect(result.status == 77)
      #expect(result.errors.contains("\(folder) dapat ditulis pengguna lain"), "\(result.errors)")
      #expect(chmod(folder, 0o755) == 0)
      #expect(try office.run("report", "overview").status == 0)
    }

    private func expectRefused(_ line: String, _ words: String, _ path: String) throws {
      let result = try run(line)
      #expect(result.status == 77, "\(line): \(result)")
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("\(path) \(words)"), "\(line): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }

    private func expectShown(_ line: String) throws {
      let result = try run(line)
      #expect(result.status == 0, "\(line): \(result.errors)")
      #expect(!result.output.isEmpty)
    }

    private func run(_ line: String) throws -> BuiltProgram.Result {
      try Tuntas.program.run(
        line.split(separator: " ").map(String.init),
        environment: Tuntas.environment.merging(["XDG_DATA_HOME": folder.url.path()]) { $1 }
      )
    }
  }
}
