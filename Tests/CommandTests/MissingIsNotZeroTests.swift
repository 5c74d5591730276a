import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Databases that hold a part of what screens speak of: where nobody recorded anything, nothing is
  /// counted, drawn, all done or clean.
  struct MissingIsNotZeroTests {
    /// A database from some files of the sample.
    private func database(_ kinds: String...) throws -> String {
      let folder = Tuntas.home.appending(path: "part-\(UUID().uuidString)")
      let manager = FileManager.default
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      for kind in kinds + ["sources"] {
        let name = "\(kind).csv"
        let file = URL(filePath: "sample-data").appending(path: name)
        try manager.copyItem(at: file, to: folder.appending(path: name))
      }
      let database = folder.appending(path: "part.sqlite").path()
      let result = try Tuntas.run("import", folder.path(), "--database", database)
      #expect(manager.fileExists(atPath: database), "\(result.errors)")
      return database
    }

    private func output(_ words: String, _ database: String) throws -> String {
      try Tuntas.run(words: "\(words) --language id --database \(database)").output
    }

    /// Tells whether a zero stands alone on a screen; its last line names keys, of which one is 0.
    private func hasZero(_ screen: String) -> Bool {
      screen.split(separator: "\n").dropLast().contains { ($0 + " ").contains(" 0 ") }
    }

    @Test func whereThereAreReportsOnlyNobodyIsRecordedAndNothingIsClean() throws {
      let database = try database("achievements")
      let overview = try output("render overview", database)
      #expect(overview.contains("tanpa daftar"))
      #expect(!overview.contains("0/1.038"))
      let gaps = try output("render gaps --region 32.16", database)
      #expect(!gaps.contains("sudah tercatat"))
      #expect(gaps.contains("TANPA DATA"))
      for words in ["render quality", "render quality --region 32.16", "report quality"] {
        let quality = try output(words, database)
        #expect(!quality.contains("BERSIH"), "\(words)")
        #expect(quality.contains("TANPA DATA"), "\(words)")
      }
      let check = try output("check", database)
      #expect(!check.contains("Kritis 0"))
      #expect(!check.contains("Tidak ada yang perlu diperbaiki"))
      let rutilahu = try output("render programme --programme rutilahu --region 32.16", database)
      #expect(!rutilahu.contains("0/1.670"))
      #expect(rutilahu.contains("belum ada daftar"))
      let json = try Tuntas.json(words: "report overview --format json --database \(database)")
      for region in try #require(json["regions"] as? [[String: Any]]) {
        for key in [
          "families", "people", "recorded", "withoutProgramme", "verified", "deliberated",
        ] {
          #expect(region[key] is NSNull, "\(key)")
        }
      }
    }

    @Test func listsWithoutRowsHoldNobodyKnowsHowMany() throws {
      let database = try database("lists")
      for words in [
        "render regions --region 32.16", "render overview --region 32.16.01",
        "render families --region 32.16.01", "render pace --region 32.75",
      ] {
        let screen = try output(words, database)
        #expect(!hasZero(screen), "\(words)")
        #expect(screen.contains("TANPA DATA"), "\(words)")
      }
      #expect(!(try output("render pace --region 32.75", database)).contains("nol tercapai"))
      // What was printed is said, with its mark.
      let regions = try output("render regions", database)
      #expect(regions.contains("1.160*") && regions.contains("±6.000*"))
      #expect(!(try output("report programmes", database)).contains("0 dari 0"))
    }

    @Test func familiesWithoutMembersHaveNotNoPeople() throws {
      let database = try database("lists", "families", "listings")
      let families = try output("render families --region 32.16.01", database)
      #expect(!hasZero(families))
      let card = try output("render family --region 32.16.01", database)
      #expect(!card.contains("0 jiwa") && !card.contains("0 dari 0"))
      #expect(!card.contains("SUDAH"))
      #expect(card.contains("TANPA DATA"))
      let quality = try output("render quality --region 32.16.01", database)
      #expect(!quality.contains("BERSIH"))
      #expect(quality.contains("TANPA DATA"))
    }

    @Test func aVillageThatNoListCoversIsNotEmpty() throws {
      let folder = Tuntas.home.appending(path: "part-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let files = [
        "sources": "id,title,publisher,synthetic\ncontoh,Contoh,Dinsos,yes\n",
        "lists": "id,register,covers,date,source\nkecamatan,dtsen,32.16.01,2025-09-30,contoh\n",
        "families": "id,kk,village,decile\nA,3216010101010001,32.16.01.1007,1\n",
        "listings":
          "family,register,from_list,to_list,decile,village\nA,dtsen,kecamatan,,1,32.16.01.1007\n",
      ]
      for (kind, text) in files {
        try Data(text.utf8).write(to: folder.appending(path: "\(kind).csv"))
      }
      let database = folder.appending(path: "part.sqlite").path()
      _ = try Tuntas.run("import", folder.path(), "--database", database)
      // A village of the district that the list covers, without a row, is a real zero.
      let covered = try output("render families --region 32.16.01.2001", database)
      #expect(covered.contains("0 keluarga"))
      #expect(!covered.contains("TANPA DATA"))
      let other = try output("render families --region 32.16.02.1006", database)
      #expect(!other.contains("0 keluarga"))
      #expect(other.contains("Belum ada daftar untuk wilayah ini."))
      // Of its districts the one that is covered counts one family, every other one nothing.
      let districts = try output("render regions --region 32.16", database).split(separator: "\n")
      #expect(districts.first { $0.contains("Tarumajaya") }?.contains("–/1 ") == true)
      #expect(districts.first { $0.contains("Babelan") }?.contains("TANPA DATA") == true)
    }
  }
}
