import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct WrittenNameTests {
    private let folder: ScratchFolder
    private var database: String { folder.file("new.sqlite").path() }

    init() throws { folder = try ScratchFolder() }

    private static let header = "ID Keluarga;Kode Desa;Kabupaten;Kecamatan;Desa;Atap\n"

    private func take(_ rows: String) throws -> BuiltProgram.Result {
      let file = try folder.write(Self.header + rows, to: "keluarga.csv").path()
      return try Tuntas.run(
        "import",
        file,
        "--database",
        database,
        "--list-date",
        "2025-12-31"
      )
    }

    /// How often a name and a code of a region disagree.
    private func contradictions(in region: String = "32.16") throws -> Int {
      let result = try Tuntas.run(
        "check",
        "--format",
        "json",
        "--database",
        database,
        "--region",
        region
      )
      let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let rules = (document as? [String: Any])?["rules"] as? [[String: Any]] ?? []
      return rules.first { $0["rule"] as? String == "P13" }?["count"] as? Int ?? 0
    }

    @Test(arguments: [
      ("3216172001;BEKASI;MUARAGEMBONG;DESA PANTAI MEKAR", 0),
      ("32.16.17.2001;Kab. Bekasi;Kec. Muara Gembong;Pantai Mekar", 0),
      ("3216172001;3216;MUARA GEMBONG;PANTAI MEKAR", 0),
      ("3216172001;;;", 0),
      ("3216172001;KOSONG;-;KOSONG", 0),
      ("3216172001;BEKASI;MUARA GEMBONG;CIBINONG", 1),
      ("3216172001;BEKASI;CIBINONG;PANTAI MEKAR", 1),
      ("3216172001;KOTA BEKASI;MUARA GEMBONG;PANTAI MEKAR", 1),
      ("3216172001;BOGOR;CIBINONG;CIBINONG", 1),
      (";BEKASI;MUARA GEMBONG;PANTAI MEKAR", 0),
    ])
    func theCodeCountsAndTheNameIsTold(village: String, count: Int) throws {
      let result = try take("A-1;\(village);SENG\n")
      #expect(result.output.hasSuffix("Dibaca 1: baru 1, berubah 0, sama 0, ditolak 0.\n"))
      #expect(try contradictions() == count)
      #expect(try contradictions(in: "32.16.17.2001") == count)
    }

    @Test func aNameThatIsCorrectedIsToldNoMoreUntilThatIsTakenBack() throws {
      _ = try take("A-1;3216172001;BOGOR;CIBINONG;CIBINONG;SENG\n")
      let corrected = try take("A-1;3216172001;BEKASI;MUARA GEMBONG;PANTAI MEKAR;SENG\n")
      #expect(corrected.output.hasSuffix("Dibaca 1: baru 0, berubah 1, sama 0, ditolak 0.\n"))
      #expect(try contradictions() == 0)
      _ = try Tuntas.run("import", "--undo", "--database", database)
      #expect(try contradictions() == 1)
      let same = try take("A-1;3216172001;BOGOR;CIBINONG;CIBINONG;SENG\n")
      #expect(same.output.hasSuffix("Dibaca 1: baru 0, berubah 0, sama 1, ditolak 0.\n"))
    }

    @Test func aFamilyThatMovesLeavesTheNameBehind() throws {
      _ = try take("A-1;3216172001;BOGOR;CIBINONG;CIBINONG;SENG\n")
      let other = "id,village\nA-1,32.16.17.2002\n"
      let file = try folder.write(other, to: "families.csv").path()
      #expect(try Tuntas.run("import", file, "--database", database).status == 0)
      #expect(try contradictions() == 0)
    }
  }
}
