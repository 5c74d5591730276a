import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// The families that no programme has reached, as a file: what it rests on, and what is not in it.
  struct ExportGapsTests {
    /// A database from some files of the sample.
    private func database(_ kinds: String...) throws -> String {
      let folder = Tuntas.home.appending(path: "gaps-\(UUID().uuidString)")
      let manager = FileManager.default
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      for kind in kinds + ["sources"] {
        let file = URL(filePath: "sample-data").appending(path: "\(kind).csv")
        try manager.copyItem(at: file, to: folder.appending(path: "\(kind).csv"))
      }
      let database = folder.appending(path: "part.sqlite").path()
      _ = try Tuntas.run("import", folder.path(), "--database", database)
      return database
    }

    private func rows(_ output: String) -> [[String: String]] {
      let all = Report.csv(text: output)
      guard let headings = all.first else { return [] }
      return all.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
    }

    @Test(arguments: ["export gaps", "export issues", "report overview", "check"])
    func aRegionBeyondTheScopeIsSaidToBeNarrowed(words: String) throws {
      let role = "--role village --scope 32.16.01.2001 --language id"
      let wide = try Tuntas.run(words: "\(words) --region 32.16 \(role)")
      #expect(
        wide.errors.contains(
          "Yang boleh dilihat hanya 32.16.01.2001; selain itu, 32.16 tidak ditampilkan."
        )
      )
      let own = try Tuntas.run(words: "\(words) --region 32.16.01.2001 \(role)")
      #expect(!own.errors.contains("Yang boleh dilihat"))
    }

    @Test(
      arguments: [
        ("--as-of 2022-12-31", "Belum ada daftar per 31 Des 2022"),
        ("--as-of 2022-12-31 --region 32.16", "Kab. Bekasi: Belum ada daftar per 31 Des 2022"),
        ("--as-of 2025-03-31 --region 32.01 --need house", "yang ada dibuat 6 Mei 2025"),
      ]
    )
    func whereNoListIsKnownYetThereIsNoFileAndOneSentence(options: String, reason: String) throws {
      for form in ["", " --format json"] {
        let result = try Tuntas.run(words: "export gaps --language id \(options)\(form)")
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(reason), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
      }
    }

    @Test func aDatabaseOfReportsAloneHasNoListAndSaysSo() throws {
      let database = try database("achievements", "targets")
      let path = Tuntas.home.appending(path: "never-\(UUID().uuidString).csv").path()
      let words = "export gaps --language id --database \(database)"
      let result = try Tuntas.run(words: "\(words) --output \(path)")
      #expect(result.status == 65)
      #expect(result.errors.contains("Kab. Bekasi: Belum ada daftar untuk wilayah ini"))
      #expect(!FileManager.default.fileExists(atPath: path))
      for kind in ["families", "enrolments", "verifications"] {
        let empty = try Tuntas.run(words: "export \(kind) --language id --database \(database)")
        #expect(empty.status == 0)
        #expect(empty.errors.contains("Tidak ada baris \(kind)"), "\(empty.errors)")
      }
      let issues = try Tuntas.run(words: "export issues --language id --database \(database)")
      #expect(issues.status == 0)
      #expect(issues.errors.contains("Tidak ada anggota keluarga tercatat"))
    }

    @Test func whoseListIsNotKnownYetIsNamedBesideTheRows() throws {
      let result = try Tuntas.run(words: "export gaps --language id --as-of 2025-03-31")
      #expect(result.status == 0)
      #expect(rows(result.output).count == 408)
      for text in [
        "Kota Bekasi: Belum ada daftar per 31 Mar 2025", "Kab. Cianjur: ", "Kab. Bogor: ",
      ] {
        #expect(result.errors.contains(text), "\(text)")
      }
    }

    @Test func nobodyNamedIsNotNobodyServed() throws {
      let database = try database("lists", "families", "members", "listings", "targets")
      let words = "export gaps --region 32.16 --language id --database \(database)"
      let result = try Tuntas.run(words: words)
      #expect(result.status == 0)
      #expect(result.errors.contains("Kab. Bekasi: belum ada dinas yang mengirim nama"))
      let rows = rows(result.output)
      #expect(rows.count == 1_160)
      #expect(Set(rows.map { $0["namesSent"] }) == ["false"])
    }

    @Test func everyRowTellsItsDayAndItsList() throws {
      let now = try Tuntas.run(words: "export gaps --region 32.16")
      #expect(now.errors.isEmpty)
      for row in rows(now.output) {
        #expect(row["day"] == "2025-09-30" && row["listDate"] == "2023-12-05")
        #expect(row["namesSent"] == "true" && row["mark"] == "" && row["undatedRecorded"] == "")
      }
      let words = "export gaps --region 32.16 --language id --as-of 2025-03-31"
      let before = try Tuntas.run(words: words)
      #expect(before.errors.contains("354 keluarga tercatat lewat catatan tanpa tanggal"))
      for row in rows(before.output) {
        #expect(row["day"] == "2025-03-31" && row["mark"] == "≥")
        #expect(row["undatedRecorded"] == "354")
      }
    }

    @Test func aFileWithoutRowsSaysWhy() throws {
      let words = "export gaps --region 32.16.01.2001 --language id"
      let result = try Tuntas.run(words: words)
      #expect(result.status == 0)
      #expect(rows(result.output).isEmpty)
      #expect(result.errors.contains("Semua keluarga di daftar sudah tercatat"))
    }
  }
}
