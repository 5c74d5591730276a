import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct MappingCommandTests {
    private let folder: ScratchFolder
    private var database: String { folder.file("new.sqlite").path() }

    init() throws { folder = try ScratchFolder() }

    private static let mapping = """
      kind = "enrolments"
      [columns]
      recipient = "NIK"
      [village]
      in = "32.16"
      district = "Kecamatan"
      village = "Desa"
      [constants]
      programme = "rutilahu"
      year = 2025
      [source]
      id = "kiriman"
      title = "Kiriman"
      synthetic = true

      """

    private static let header = "NIK;Kecamatan;Desa\n"
    private static let sound = "3216010308740000;Muara Gembong;Pantai Mekar\n"
    private static let lost = "3216010308740000;Muara Gembong;Cibinong\n"

    private func take(_ rows: String, by mapping: String) throws -> BuiltProgram.Result {
      let file = try folder.write(Self.header + rows, to: "penerima.csv").path()
      let layout = try folder.write(mapping, to: "dinas.toml").path()
      let words = ["import", file, "--layout", layout, "--database", database]
      return try Tuntas.program.run(words, environment: Tuntas.environment)
    }

    @Test(arguments: [
      (
        mapping.replacing("32.16", with: "32.99"),
        "baris 5: in berisi \"32.99\"; seharusnya kode kabupaten atau kota yang ada, seperti 32.16."
      ),
      (
        mapping.replacing("32.16", with: "32.16.01"),
        "baris 5: in berisi \"32.16.01\"; seharusnya kode kabupaten atau kota yang ada, seperti "
          + "32.16."
      ),
      (
        mapping.replacing("kind = \"enrolments\"", with: "kind = \"daftar\""),
        "baris 1: kind berisi \"daftar\"; seharusnya salah satu dari regions, sources,"
      ),
      (
        mapping.replacing("recipient", with: "penerima"),
        "baris 3: ditemukan \"penerima\"; seharusnya salah satu dari programme, family,"
      ),
      ("", " tidak berisi kind, jenis barisnya; seharusnya salah satu dari regions, sources,"),
      ("# kosong\n\n", " tidak berisi kind, jenis barisnya; seharusnya salah satu dari regions,"),
    ])
    func whatIsWrongInAMappingIsOneSentence(mapping: String, sentence: String) throws {
      let result = try take(Self.sound, by: mapping)
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      let complaint = result.errors.split(separator: "\n").filter { !$0.contains(": susunan ") }
      #expect(complaint.count == 1)
      #expect(complaint.first?.contains("dinas.toml") == true)
      #expect(complaint.first?.contains(sentence) == true, "\(result.errors)")
      #expect(!FileManager.default.fileExists(atPath: database))
    }

    @Test func theSourceOfAMappingIsNoRowOfTheFile() throws {
      let nothing = try take(Self.lost + Self.lost, by: Self.mapping)
      #expect(nothing.status == 65)
      #expect(
        nothing.errors.hasSuffix(
          "Tidak ada baris yang dapat diterima (2 ditolak); tidak ada yang berubah.\n"
        )
      )
      #expect(!FileManager.default.fileExists(atPath: database))
      let some = try take(Self.sound + Self.lost, by: Self.mapping)
      #expect(some.status == 0)
      #expect(some.output == "Dibaca 2: baru 1, berubah 0, sama 0, ditolak 1.\n")
      let again = try take(Self.sound, by: Self.mapping)
      #expect(again.output == "Dibaca 1: baru 0, berubah 0, sama 1, ditolak 0.\n")
    }

    @Test func theSourceIsWrittenAndChangesWithTheMapping() throws {
      _ = try take(Self.sound, by: Self.mapping)
      let renamed = Self.mapping.replacing("\"Kiriman\"", with: "\"Kiriman kedua\"")
      let again = try take(Self.sound, by: renamed)
      #expect(again.output == "Dibaca 1: baru 0, berubah 0, sama 1, ditolak 0.\n")
      let sources = try Tuntas.run("export", "sources", "--database", database)
      #expect(sources.output.contains("kiriman,Kiriman kedua,"), "\(sources)")
    }
  }
}
