import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct BadInputTests {
    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
    }

    @Test func aMissingDatabaseIsNamed() throws {
      let result = try Tuntas.run("report", "overview", "--database", "/nowhere/at-all.sqlite")
      #expect(result.status == 66)
      #expect(result.output.isEmpty)
      #expect(result.errors == "tuntas: Tidak ada berkas atau map /nowhere/at-all.sqlite.\n")
    }

    @Test(arguments: ["not a database at all", "SQLite format 3\u{0}broken"])
    func aBrokenDatabaseIsSaidToBeBroken(content: String) throws {
      let text = String(repeating: content, count: 100)
      let file = try folder.write(text, to: "broken.sqlite")
      for command in [["report", "overview"], ["import", Repository.sampleData.path()]] {
        let result = try Tuntas.program.run(
          command + ["--database", file.path()],
          environment: Tuntas.environment
        )
        #expect(result.status == 65)
        #expect(result.errors.contains("broken.sqlite bukan database Tuntas atau sudah rusak"))
        #expect(result.errors.split(separator: "\n").count == 1)
      }
      #expect(try folder.text("broken.sqlite") == text)
    }

    @Test func anEmptyFolderIsRefusedAndLeavesNothing() throws {
      let database = folder.file("new.sqlite").path()
      let result = try Tuntas.run("import", folder.url.path(), "--database", database)
      #expect(result.status == 65)
      #expect(result.errors.contains("tidak berisi berkas; seharusnya families.csv"))
      #expect(!FileManager.default.fileExists(atPath: database))
    }

    @Test func aFamilyInAVillageThatDoesNotExistIsRefusedAndTheOthersGoIn() throws {
      try folder.write(
        "id,village\nA,32.16.17.2002\nB,32.16.17.2999\nC,3216172003\n",
        to: "families.csv"
      )
      let result = try importFolder()
      #expect(result.status == 0)
      #expect(
        result.errors.contains(
          """
          families.csv, baris 3: village berisi "32.16.17.2999"; seharusnya kode desa/kelurahan \
          yang ada, seperti 32.16.01.2001.
          """
        )
      )
      #expect(result.output == "Dibaca 3: baru 2, berubah 0, sama 0, ditolak 1.\n")
      let kept = try folder.text("new.sqlite.rejects.csv")
      #expect(kept.contains("families.csv,3,village,32.16.17.2999,"))
    }

    @Test func aFileCutInTheMiddleOfARowKeepsTheWholeRows() throws {
      try folder.write("id,village,address\nA,32.16.17.2002,x\nB,32.16", to: "families.csv")
      let result = try importFolder()
      #expect(result.status == 0)
      #expect(result.errors.contains("families.csv, baris 3: ditemukan 2 sel; seharusnya 3 sel."))
      #expect(result.output == "Dibaca 2: baru 1, berubah 0, sama 0, ditolak 1.\n")
    }

    @Test func whenNothingCanBeTakenNothingIsLeftBehind() throws {
      try folder.write("id,village\nA,99.99.99.9999\n", to: "families.csv")
      let result = try importFolder()
      #expect(result.status == 65)
      #expect(result.errors.contains("Tidak ada baris yang dapat diterima (1 ditolak)"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("new.sqlite").path()))
    }

    @Test func aColumnThatIsMissingIsNamed() throws {
      try folder.write("id,address\nA,x\n", to: "families.csv")
      let result = try importFolder()
      #expect(result.status == 65)
      #expect(result.errors.contains("families.csv, baris 1: tidak ada kolom village."))
    }

    @Test(arguments: [
      (["report", "overview", "--region", "99.99"], 65, "Tidak ada wilayah berkode \"99.99\""),
      (["report", "overview", "--region", "Bekasi"], 65, "Tidak ada wilayah berkode \"Bekasi\""),
      (["report", "overview", "--as-of", "kemarin"], 64, "--as-of berisi \"kemarin\""),
      (["render", "overview", "--size", "wide"], 64, "--size berisi \"wide\""),
      (["render", "programme", "--region", "32.16"], 64, "programme perlu --programme"),
      (
        ["render", "programme", "--region", "32.16", "--programme", "zzz"], 65,
        "Tidak ada program berkode \"zzz\""
      ),
      (["report", "overview", "--scope", "32.16", "--region", "32.01"], 77, "Anda tidak berhak"),
      (["import", "sample-data", "--language", "xx"], 64, "--language berisi \"xx\""),
      (["report", "overview", "--role", "king"], 64, "--role berisi \"king\""),
      (["report", "nothing"], 64, "nothing"),
      (["import", "/nowhere"], 66, "/nowhere"),
    ])
    func whatIsAskedWronglyIsSaidInOneSentence(
      arguments: [String],
      status: Int32,
      sentence: String
    ) throws {
      let result = try Tuntas.program.run(arguments, environment: Tuntas.environment)
      #expect(result.status == status)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains(sentence), "\(result.errors)")
    }

    @Test(arguments: ["report overview --year abc", "report overview --bogus", "import"])
    func whatTheParserRefusesIsOneSentenceToo(command: String) throws {
      let result = try Tuntas.run(words: command)
      #expect(result.status == 64)
      #expect(result.errors.hasPrefix("tuntas: "))
      #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test func outputThatIsLostIsSaid() throws {
      let shell = BuiltProgram(url: URL(filePath: "/bin/sh"))
      let command = "\(Tuntas.program.url.path()) report overview >/dev/full"
      let result = try shell.run(["-c", command], environment: Tuntas.environment)
      #expect(result.status == 73)
      #expect(result.errors == "tuntas: Disk penuh; hasil terpotong di tengah.\n")
    }

    @Test func aReaderThatHasSeenEnoughIsNoFailure() throws {
      let shell = BuiltProgram(url: URL(filePath: "/bin/sh"))
      let command = "\(Tuntas.program.url.path()) report programmes --format json | head -c 10"
      let result = try shell.run(["-c", command], environment: Tuntas.environment)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
    }

    @Test func oneDamagedWorkbookOfAFolderStopsItAll() throws {
      try folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      try folder.write("PK\u{3}\u{4}", to: "rusak.xlsx")
      let result = try importFolder()
      #expect(result.status == 65)
      #expect(result.errors.contains("rusak.xlsx rusak (bagian zip), jadi tidak ada yang masuk"))
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: folder.file("new.sqlite").path()))
    }

    @Test func ofLongHeadingsOnlyTheBeginningIsQuoted() throws {
      let heading = String(repeating: "panjang", count: 400)
      let file = try folder.write("\(heading),Harga\nA,1\n", to: "harga.csv").path()
      let result = try Tuntas.run("import", file, "--database", folder.file("x.sqlite").path())
      #expect(result.status == 65)
      #expect(result.errors.contains("ditemukan panjangpanjangpanjangpanjangpan…, Harga"))
      #expect(result.errors.utf8.count < 400)
    }

    @Test func refusedRowsNeverReplaceTheRowsThemselves() throws {
      let text = "id,village\nA,32.16.17.2002\nB,32.16.17.2999\n"
      let file = try folder.write(text, to: "families.csv").path()
      let database = folder.file("new.sqlite").path()
      let result = try Tuntas.run("import", file, "--rejects", file, "--database", database)
      #expect(result.status == 64)
      #expect(result.errors.contains("sedang dibaca sebagai masukan"))
      #expect(try folder.text("families.csv") == text)
    }

    @Test func hostileWordsReachTheTerminalHarmless() throws {
      let result = try Tuntas.run("report", "overview", "--region", "\u{1B}]0;x\u{7}\u{202E}32")
      #expect(result.status == 65)
      #expect(!result.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    private func importFolder() throws -> BuiltProgram.Result {
      try Tuntas.run("import", folder.url.path(), "--database", folder.file("new.sqlite").path())
    }
  }
}
