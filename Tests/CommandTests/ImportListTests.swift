import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct ImportListTests {
    private let folder: ScratchFolder
    private var database: String { folder.file("new.sqlite").path() }

    init() throws { folder = try ScratchFolder() }

    private func take(_ path: String, _ options: String...) throws -> BuiltProgram.Result {
      let words = ["import", path, "--database", database] + options
      return try Tuntas.program.run(words, environment: Tuntas.environment)
    }

    private func agency(_ name: String) -> String {
      Repository.root.appending(path: "Tests/TuntasFilesTests/Agency/\(name)").path()
    }

    /// Writes families of a village, so many of them, as DTSEN has them.
    private func families(_ name: String, _ village: String, _ count: Int) throws -> String {
      let rows = (0..<count).map { "\(village.prefix(6))0101\(200_000 + $0)|\(village)|1\n" }
      let head = "nomor_kartu_keluarga|kode_kelurahan_desa|desil_nasional\n"
      return try folder.write(head + rows.joined(), to: name).path()
    }

    private func overview() throws -> [String: Any] {
      let words = ["report", "overview", "--format", "json", "--database", database]
      let text = try Tuntas.program.run(words, environment: Tuntas.environment).output
      let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let regions = document?["regions"] as? [[String: Any]] ?? []
      return try #require(regions.first { $0["code"] as? String == "32.16" })
    }

    @Test(arguments: [
      ("calon-rtlh.csv", "id", "tidak dimasukkan sebagai register DTSEN: kolom tanda"),
      ("calon-rtlh.csv", "en", "was not taken as a DTSEN register: it lacks the column"),
      ("penerima-desa.csv", "id", "tidak dimasukkan sebagai anggota keluarga register DTSEN"),
      ("penerima-desa.csv", "en", "was not taken as family members of the DTSEN register"),
    ])
    func aListThatIsNoRegisterIsRefusedWithWhatToType(
      name: String,
      language: String,
      sentence: String
    ) throws {
      _ = try take(try families("dtsen.csv", "3216011007", 10))
      let refused = try take(agency(name), "--language", language)
      #expect(refused.status == 65 && refused.output.isEmpty)
      #expect(refused.errors.split(separator: "\n").count == 1)
      #expect(refused.errors.contains(name) && refused.errors.contains(sentence), "\(refused)")
      #expect(refused.errors.contains("--layout dtsen"))
      #expect(try overview()["families"] as? Int == 10)
    }

    @Test func theAnswerSaysOfEachListWhatItIs() throws {
      let date = ["--list-date", "2026-03-31"]
      let first = try take(try families("a.csv", "3216011007", 10), date[0], date[1])
      #expect(first.output.hasPrefix("Daftar baru DTSEN per 31 Mar 2026 (tanggal diberikan), "))
      #expect(first.output.contains("mencakup Kec. Tarumajaya (32.16.01): 10 keluarga"))
      #expect(first.output.contains("Sebelumnya tidak ada daftar DTSEN di sana."))
      #expect(first.output.contains("ketik --covers 32.16."))
      let second = try take(try families("b.csv", "3216022001", 4), "--format", "json")
      let document = try JSONSerialization.jsonObject(with: Data(second.output.utf8))
      let lists = (document as? [String: Any])?["lists"] as? [[String: Any]] ?? []
      let list = try #require(lists.first)
      #expect(list["register"] as? String == "dtsen" && list["covers"] as? String == "32.16.02")
      #expect(list["dateFrom"] as? String == "assumed" && list["fate"] as? String == "new")
      #expect(list["replaces"] is NSNull && list["coversFrom"] as? String == "rows")
      #expect(try overview()["families"] as? Int == 14)
      #expect(try overview()["asOf"] as? String == "2026-03-31")
      let third = try take(try families("a.csv", "3216011007", 8))
      #expect(third.output.contains("menggantikan daftar DTSEN per 31 Mar 2026 (10 keluarga)"))
      let known = "berdiri sesudah daftar dtsen-32.16.01-2026-03-31 yang tanggalnya diketahui"
      #expect(third.output.contains(known), "\(third)")
    }

    @Test func aShortListIsRefusedUntilItIsToReplace() throws {
      _ = try take(try families("a.csv", "3216011007", 10), "--list-date", "2026-03-31")
      let path = try families("a.csv", "3216011007", 4)
      for options in [["--dry-run"], []] {
        let words = ["import", path, "--database", database] + options
        let refused = try Tuntas.program.run(words, environment: Tuntas.environment)
        #expect(refused.status == 65 && refused.output.isEmpty, "\(refused)")
        #expect(refused.errors.contains("hanya berisi 4 keluarga, kurang dari separuh"))
        #expect(refused.errors.contains("(10 keluarga)") && refused.errors.contains("--replace"))
      }
      #expect(try overview()["families"] as? Int == 10)
      #expect(try take(path, "--replace").status == 0)
      #expect(try overview()["families"] as? Int == 4)
    }
  }
}
