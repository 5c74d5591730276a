import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Places in which nothing can be written, or not enough of it; `.ci/hostile-places` tries real
  /// disks that are full, which needs a mount.
  struct HostilePlacesTests {
    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
    }

    /// Commands that write the file `out` or, where it ends so, the folder `out/`.
    private static let writers = [
      "export families --output out", "export families --format json --output out",
      "export families --format xlsx --output out.xlsx", "export gaps --output out",
      "export issues --format xlsx --output out.xlsx", "export all --output out/",
      "report programmes --format html --output out", "sample --families 2000 --output out/",
      "template families --output new.xlsx",
    ]

    /// Runs a line of the shell in the folder, where `tuntas` is the program.
    private func shell(_ line: String) throws -> BuiltProgram.Result {
      _ = try Tuntas.run("report", "overview")
      let start = "cd '\(folder.url.path())'; tuntas() { '\(Tuntas.program.url.path())' \"$@\"; }; "
      return try BuiltProgram(url: URL(filePath: "/bin/bash"))
        .run(["-c", start + line], environment: Tuntas.environment)
    }

    /// The files below the folder with what they hold.
    private func files() throws -> [String: String] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path())
      return try names.reduce(into: [:]) { files, name in
        var isFolder: ObjCBool = false
        let path = folder.file(name).path()
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        files[name] = isThere && !isFolder.boolValue ? try folder.text(name) : ""
      }
    }

    private static let families = "id,village\nA,32.16.17.2002\n"

    @Test func aDatabaseThatSomebodyElseIsMakingIsLeftAlone() throws {
      try folder.write(Self.families, to: "families.csv")
      let result = try shell(
        "exec 9>new.sqlite.new; flock 9; tuntas import families.csv --database new.sqlite"
      )
      #expect(result.status == 73, "\(result)")
      #expect(result.errors.contains("new.sqlite") && !result.errors.contains("sqlite.new"))
      #expect(try files()["new.sqlite"] == nil)
      #expect(try files()["new.sqlite.new"] == "")
    }

    @Test func whatAKilledImportLeftIsBegunAnew() throws {
      try folder.write(Self.families, to: "families.csv")
      try folder.write("half a database", to: "new.sqlite.new")
      try folder.write("half a journal", to: "new.sqlite.new-journal")
      let result = try shell("tuntas import families.csv --database new.sqlite")
      #expect(result.status == 0, "\(result)")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
          == ["families.csv", "new.sqlite", "new.sqlite-audit"]
      )
    }

    @Test func anImportThatTakesNothingTakesNoDatabaseAway() throws {
      try folder.write(Self.families, to: "families.csv")
      try folder.write("id,village\n", to: "empty.csv")
      let result = try shell(
        """
        for _ in 1 2 3 4 5; do
          tuntas import families.csv --database new.sqlite 2>first & tuntas import empty.csv --database new.sqlite 2>second
          wait $! && { [ -s new.sqlite ] || echo lost; rm -f new.sqlite; }
        done; true
        """
      )
      #expect(!result.output.contains("lost"), "\(result)")
    }

    @Test(arguments: writers)
    func aFileThatMayNotGrowLeavesTheEarlierOne(command: String) throws {
      let name = String(command.split(separator: " ").last ?? "")
      if !name.hasSuffix("/"), name != "new.xlsx" { try folder.write("before", to: name) }
      let before = try files()
      let result = try shell("ulimit -f 4; tuntas " + command)
      #expect(result.status == 73, "\(result)")
      #expect(result.output.isEmpty)
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
      #expect(result.errors.contains("tidak dapat ditulis"))
      #expect(try files() == before)
    }

    @Test(arguments: writers.filter { !$0.hasSuffix("/") })
    func aDiskThatIsFullIsSaidAndLeavesTheEarlierFile(command: String) throws {
      let name = String(command.split(separator: " ").last ?? "")
      if name != "new.xlsx" { try folder.write("before", to: name) }
      let before = try files()
      // What is written beside the place lies on a disk without room.
      let scratch = try ScratchFolder()
      defer { withExtendedLifetime(scratch) {} }
      let disk = try FullDisk.prefix(in: scratch)
      let program = "'\(Tuntas.program.url.path())'"
      let result = try shell("\(disk) exec \(program) \(command)")
      #expect(result.status == 73, "\(result)")
      #expect(
        result.errors == "tuntas: Disk penuh saat menulis \(name); tidak ada yang berubah.\n"
      )
      #expect(try files() == before)
    }

    @Test func outputWithoutRoomIsSaid() throws {
      for command in ["export families", "report overview --format json", "check", "info"] {
        let result = try shell("tuntas \(command) --language en >/dev/full")
        #expect(result.status == 73)
        #expect(result.errors == "tuntas: The disk is full; the output ends in the middle.\n")
      }
    }

    @Test func refusedRowsThatFindNoPlaceAreSaidToBeNowhere() throws {
      let refused = (1...400).map { "B\($0),32.16.17.2999\n" }.joined()
      try folder.write("id,village\nA,32.16.17.2002\n" + refused, to: "families.csv")
      let program = "'\(Tuntas.program.url.path())'"
      let command = "import families.csv --database new.sqlite --rejects rejects.csv"
      let scratch = try ScratchFolder()
      defer { withExtendedLifetime(scratch) {} }
      let disk = try FullDisk.prefix(in: scratch)
      let result = try shell("\(disk) exec \(program) \(command)")
      #expect(result.status == 73)
      #expect(result.errors.contains("rejects.csv tidak dapat ditulis, jadi baris yang ditolak"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("rejects.csv").path()))
      let again = try shell("tuntas \(command)")
      #expect(again.output == "Dibaca 401: baru 0, berubah 0, sama 1, ditolak 400.\n")
      // The headings of the file go before its rows.
      let kept = try folder.text("rejects.csv").split(separator: "\n")
      #expect(kept.count { $0.hasPrefix("families.csv,") } == 401, "\(kept.prefix(3))")
    }

    @Test(arguments: ["/dev/null/new.sqlite", "/proc/new.sqlite", "/proc/nowhere/new.sqlite"])
    func aDatabaseThatCannotBeMadeCannotBeWritten(place: String) throws {
      try folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      for rejects in ["", " --rejects rejects.csv"] {
        let result = try shell("tuntas import families.csv --database \(place)\(rejects)")
        #expect(result.status == 73, "\(result)")
        #expect(result.errors.hasPrefix("tuntas: \(place) tidak dapat ditulis; "))
        #expect(result.errors.split(separator: "\n").count == 1)
      }
    }

    @Test(arguments: [
      "info --database ''", "check --database ''", "export families --database ''",
      "import families.csv --database ''", "import families.csv --rejects ''", "--database ''",
      "export families --output ''", "export all --output ''", "report overview --output ''",
      "sample --output ''", "template families --output ''",
    ])
    func aNameThatIsEmptyIsNoOther(command: String) throws {
      try folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      let before = try files()
      let result = try shell("tuntas " + command)
      #expect(result.status == 64)
      let option = try #require(command.split(separator: " ").dropLast().last)
      #expect(result.errors.hasPrefix("tuntas: \(option) berisi \"\"; seharusnya nama "))
      #expect(try files() == before)
    }

    @Test(arguments: ["isian.csv", "isian", "isian.xls", "isian.xlsx.bak"])
    func aTemplateHasTheNameOfAWorkbook(name: String) throws {
      let result = try shell("tuntas template families --output \(name)")
      #expect(result.status == 64)
      #expect(result.errors.contains("\"\(name)\"; seharusnya nama yang berakhir .xlsx."))
      #expect(try files().isEmpty)
      #expect(try shell("tuntas template families --output ISIAN.XLSX").status == 0)
    }
  }
}
