import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct ImportCommandTests {
    private let folder: ScratchFolder
    private var database: String { folder.file("new.sqlite").path() }

    init() throws {
      folder = try ScratchFolder()
      try folder.write(
        "id,village\nA,32.16.17.2002\nB,32.16.17.2999\nC,3216172003\n",
        to: "families.csv"
      )
    }

    private func take(_ options: String...) throws -> BuiltProgram.Result { try take(options) }

    private func take(_ options: [String]) throws -> BuiltProgram.Result {
      let words = ["import", folder.file("families.csv").path(), "--database", database] + options
      return try Tuntas.program.run(words, environment: Tuntas.environment)
    }

    private func ask(_ options: String...) throws -> BuiltProgram.Result {
      let words = ["import", "--database", database] + options
      return try Tuntas.program.run(words, environment: Tuntas.environment)
    }

    private func json(_ text: String) throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }

    @Test func theLastLineCountsWhatBecameOfTheRows() throws {
      #expect(try take().output == "Dibaca 3: baru 2, berubah 0, sama 0, ditolak 1.\n")
      try folder.write("id,village,rt\nA,32.16.17.2002,\nC,3216172003,2\n", to: "families.csv")
      let again = try take("--language", "en")
      #expect(again.output == "Read 2: new 0, changed 1, same 1, refused 0.\n")
      #expect(again.errors.isEmpty)
    }

    @Test func asJSONNothingElseIsPrinted() throws {
      let first = try take("--format", "json")
      let document = try json(first.output)
      let keys = ["read", "new", "changed", "same", "rejected"]
      #expect(keys.map { document[$0] as? Int } == [3, 2, 0, 0, 1])
      #expect(document["rejectsFile"] as? String == database + ".rejects.csv")
      #expect(document.count == 7)
      try folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      let again = try take("--format", "json")
      #expect(
        again.output
          == #"{"read":1,"new":0,"changed":0,"same":1,"rejected":0,"rejectsFile":null,"lists":[]}"#
          + "\n"
      )
    }

    @Test func aTrialSaysTheSameAndLeavesNothing() throws {
      let result = try take("--dry-run")
      #expect(result.status == 0)
      #expect(
        result.output == """
          Hanya dicoba; tidak ada yang berubah.
          Dibaca 3: baru 2, berubah 0, sama 0, ditolak 1.

          """
      )
      let sentences = result.errors.split(separator: "\n")
      #expect(sentences.count == 2, "\(result)")
      #expect(sentences[0].hasPrefix("tuntas: 1 baris akan ditolak, misalnya "), "\(result)")
      #expect(
        sentences[1]
          == "tuntas: 1 baris akan ditolak; percobaan ini tidak menulis berkas baris yang ditolak."
      )
      #expect(!FileManager.default.fileExists(atPath: database))
      #expect(!FileManager.default.fileExists(atPath: database + ".rejects.csv"))
    }

    @Test func strictlyOneRefusedRowIsEnough() throws {
      let result = try take("--strict")
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasSuffix("1 baris ditolak; karena --strict tidak ada yang masuk.\n"))
      #expect(!FileManager.default.fileExists(atPath: database))
      #expect(try folder.text("new.sqlite.rejects.csv").contains("families.csv,3,village"))
    }

    @Test func strictlyAFileThatIsLeftOutIsEnough() throws {
      try folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      try folder.write("Merek;Harga\nA;1\n", to: "harga.csv")
      let words = ["import", folder.url.path(), "--database", database]
      let strict = try Tuntas.program.run(words + ["--strict"], environment: Tuntas.environment)
      #expect(strict.status == 65)
      #expect(strict.output.isEmpty)
      #expect(strict.errors.contains("harga.csv dilewati: judul kolom tidak dikenal"))
      #expect(strict.errors.hasSuffix("dilewati; karena --strict tidak ada yang masuk.\n"))
      #expect(!FileManager.default.fileExists(atPath: database))
      #expect(try Tuntas.program.run(words, environment: Tuntas.environment).status == 0)
    }

    @Test func importsAreListedAndTheLastOneIsTakenBack() throws {
      _ = try take()
      let history = try ask("--history")
      #expect(history.output.hasPrefix("1. 20"))
      #expect(
        history.output.hasSuffix(
          ": families.csv. Dibaca 3: baru 2, berubah 0, sama 0, ditolak 1.\n"
        )
      )
      let undone = try ask("--undo")
      #expect(undone.status == 0)
      #expect(undone.output.contains("dibatalkan; data kembali seperti sebelumnya."))
      #expect(try ask("--history").output.hasSuffix("Dibatalkan.\n"))
      let again = try ask("--undo")
      #expect(again.status == 65)
      #expect(
        again.errors
          == "tuntas: Impor 1 sudah dibatalkan, dan hanya impor terakhir yang dapat dibatalkan.\n"
      )
      let document = try json(try ask("--history", "--format", "json").output)
      let imports = try #require(document["imports"] as? [[String: Any]])
      #expect(imports.map { $0["undone"] as? Bool } == [true])
      #expect(imports.map { ($0["files"] as? [Any])?.count } == [1])
    }

    @Test(arguments: [
      (["--list-date", "kemarin"], 64, "--list-date berisi \"kemarin\""),
      (["--list-date", "0001-01-01"], 64, "--list-date berisi \"0001-01-01\""),
      (["--list-date", "2999-01-01"], 64, "seharusnya tanggal yang tidak sesudah hari ini ("),
      (["--covers", "Bekasi"], 65, "Tidak ada wilayah berkode \"Bekasi\""),
      (["--format", "xml"], 64, "xml"),
    ])
    func whatIsAskedWronglyIsSaid(options: [String], status: Int32, sentence: String) throws {
      let words = ["import", folder.url.path(), "--database", database] + options
      let result = try Tuntas.program.run(words, environment: Tuntas.environment)
      #expect(result.status == status)
      #expect(result.errors.contains(sentence))
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: database))
    }

    @Test(arguments: ["", "-wal", "-journal"], [false, true])
    func refusedRowsNeverTakeThePlaceOfTheDatabase(end: String, isThere: Bool) throws {
      if isThere { _ = try take() }
      let before = try? Data(contentsOf: URL(filePath: database))
      try folder.write("id,village\nA,\n", to: "families.csv")
      let result = try take("--rejects", database + end, "--dry-run")
      #expect(result.status == 64, "\(result)")
      #expect(result.errors.contains("--rejects"))
      #expect((try? Data(contentsOf: URL(filePath: database))) == before)
    }

    @Test(arguments: ["--undo", "--history"])
    func withoutADatabaseThereIsNothingToSee(option: String) throws {
      let result = try ask(option)
      #expect(result.status == 66)
      #expect(result.errors.contains("new.sqlite"))
    }

    @Test(arguments: [
      ["--undo", "--dry-run"], ["--undo", "--history"], ["--history", "--strict"],
      ["--undo", "--rejects", "x.csv"],
    ])
    func whatExcludesEachOtherIsRefused(options: [String]) throws {
      _ = try take()
      let before = try Data(contentsOf: URL(filePath: database))
      let words = ["import", "--database", database] + options
      let result = try Tuntas.program.run(words, environment: Tuntas.environment)
      #expect(result.status == 64)
      #expect(result.errors.contains(" dan --") && result.output.isEmpty)
      #expect(try Data(contentsOf: URL(filePath: database)) == before)
    }

    @Test func correctionsInAFileOfRefusedRowsAreNeverWrittenOver() throws {
      _ = try take()
      let first = database + ".rejects.csv"
      let corrected = try String(contentsOfFile: first, encoding: .utf8) + "# dikoreksi\n"
      try corrected.write(toFile: first, atomically: true, encoding: .utf8)
      let again = try take("--format", "json")
      #expect(try json(again.output)["rejectsFile"] as? String == database + ".rejects-2.csv")
      #expect(try String(contentsOfFile: first, encoding: .utf8) == corrected)
    }

    @Test func aPlaceForRefusedRowsThatCannotBeWrittenIsSaidFirst() throws {
      let result = try take("--rejects", "/nowhere/rejects.csv")
      #expect(result.status == 73)
      #expect(result.errors.contains("/nowhere/rejects.csv"))
      #expect(!FileManager.default.fileExists(atPath: database))
    }

    @Test func refusedRowsThatRepeatOthersAreRefusedUntilTheyAreCorrected() throws {
      try folder.write("id,village\nA,32.16.17.2002\nA,32.16.17.2003\n", to: "families.csv")
      let first = try take()
      let rejects = try folder.text("new.sqlite.rejects.csv")
      try folder.write(rejects, to: "families.csv")
      let again = try take()
      let sentence = try #require(first.errors.split(separator: "\n").first)
      #expect(again.status == 65 && again.errors.hasPrefix(sentence), "\(again)")
      try folder.write(
        rejects.replacingOccurrences(of: "A,32.16.17.2003", with: "B,32.16.17.2003"),
        to: "families.csv"
      )
      #expect(try take().output == "Dibaca 1: baru 1, berubah 0, sama 0, ditolak 0.\n")
    }

    @Test func filesOfOneDayAreOneListAndSayWhichTheyJoin() throws {
      let header = "ID Keluarga;Kode Desa;Desil;Atap\n"
      let date = ["--list-date", "2025-09-30", "--language", "en"]
      try folder.write(header + "A;3216172002;1;SENG\n", to: "families.csv")
      let place = "covering Kec. Muaragembong (32.16.17)"
      let new = "New P3KE list of 30 Sep 2025 (date given), \(place): 1 family"
      let first = try take(date).output
      #expect(
        first.hasPrefix("\(new) (p3ke-32.16.17-2025-09-30). There was no P3KE list"),
        "\(first)"
      )
      try folder.write(header + "B;3216172003;1;SENG\n", to: "families.csv")
      let joined = "Joined the P3KE list of 30 Sep 2025 (date given), \(place); 1 family was on it"
      #expect(try take(date).output.hasPrefix(joined))
      try folder.write(header + "A;3216172002;2;SENG\n", to: "families.csv")
      #expect(try take(date).output.contains("2 families were on it"))
      let again = try take(date).output
      #expect(again.contains("holds these families already (p3ke-32.16.17-2025-09-30)."))
      #expect(again.hasSuffix("Read 1: new 0, changed 0, same 1, refused 0.\n"))
    }

    @Test func aLaterFileWithTheSameFamiliesSaysThatItIsNoNewList() throws {
      try folder.write("ID Keluarga;Kode Desa;Atap\nA;3216172002;SENG\n", to: "families.csv")
      _ = try take(["--list-date", "2025-01-31"])
      let again = try take(["--list-date", "2025-06-30"])
      let sentence =
        "Keluarganya sama dengan daftar P3KE per 31 Jan 2025 (tanggal diberikan) untuk "
      #expect(again.output.hasPrefix(sentence), "\(again)")
    }

    @Test func membersCountedInAnotherOrderAreNotMixedUp() throws {
      _ = try take()
      let header = "ID Keluarga;NIK;Nama;Jenis Kelamin;Tanggal Lahir;Hubungan\n"
      let wati = "A;3216175512800000;WATI;P;15/12/1980;Kepala Keluarga\n"
      let budi = "A;3216171203050000;BUDI;L;12/03/2005;Anak\n"
      try folder.write(header + wati + budi, to: "families.csv")
      #expect(try take().output.contains("baru 2,"))
      try folder.write(header + budi + wati, to: "families.csv")
      #expect(try take().output.contains("sama 2, ditolak 0."))
      let likeBudi = "A;;BUDI;L;12/03/2005;Anak\n"
      try folder.write(header + likeBudi + budi + wati, to: "families.csv")
      let doubtful = try take()
      #expect(doubtful.errors.contains("nomor_anggota"), "\(doubtful)")
      #expect(doubtful.output.contains("sama 2, ditolak 1."))
    }

    @Test func aDiskThatIsFullChangesNothing() throws {
      let rows = (1...40_000).map { "F\($0),32.16.17.2002,Kampung Baru nomor \($0)\n" }.joined()
      _ = try take()
      let before = try ask("--history").output
      try folder.write("id,village,address\n" + rows, to: "families.csv")
      let shell = BuiltProgram(url: URL(filePath: "/bin/bash"))
      let file = folder.file("families.csv").path()
      let command =
        "ulimit -f 1500; exec \(Tuntas.program.url.path()) import \(file) --database \(database)"
      let result = try shell.run(["-c", command], environment: Tuntas.environment)
      #expect(result.status == 73, "\(result)")
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(result.errors.contains("new.sqlite"))
      #expect(try ask("--history").output == before)
      #expect(try take().output == "Dibaca 40.000: baru 40.000, berubah 0, sama 0, ditolak 0.\n")
    }
  }
}
