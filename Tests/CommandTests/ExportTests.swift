import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct ExportTests {
    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
    }

    private static let names = [
      "achievements.csv", "deliberations.csv", "enrolments.csv", "families.csv", "indicators.csv",
      "listings.csv", "lists.csv", "members.csv", "poverty-lines.csv", "programmes.csv",
      "regions.csv", "sources.csv", "targets.csv", "verifications.csv",
    ]

    @Test func whatIsExportedImportsAgainAndExportsTheSame() throws {
      let (first, second) = (folder.file("first").path(), folder.file("second").path())
      let result = try Tuntas.run("export", "all", "--output", first)
      #expect(result.status == 0)
      #expect(result.output == "118.180 baris ditulis ke \(first).\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: first).sorted() == Self.names)
      let database = folder.file("new.sqlite").path()
      let taken = try Tuntas.run("import", first, "--database", database)
      #expect(taken.status == 0)
      #expect(taken.errors.isEmpty)
      let again = try Tuntas.run("export", "all", "--database", database, "--output", second)
      #expect(again.output == "118.180 baris ditulis ke \(second).\n")
      for name in Self.names {
        let text = try folder.text("first/\(name)")
        #expect(text == (try folder.text("second/\(name)")), "\(name)")
        let sample = try Repository.sample(name)
        #expect(Self.lines(text) == Self.lines(sample), "\(name)")
      }
    }

    /// The sample writes the enrolments of one family in the order of chance.
    private static func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false).sorted()
    }

    @Test func oneKindGoesToStandardOutput() throws {
      let result = try Tuntas.run("export", "programmes")
      #expect(result.status == 0)
      #expect(result.output == (try Repository.sample("programmes.csv")))
      #expect(result.errors.isEmpty)
    }

    @Test func linesOfJSONImportAgainAndExportTheSame() throws {
      let (lines, before, after) = (
        folder.file("lines").path(), folder.file("before").path(), folder.file("after").path()
      )
      let database = folder.file("new.sqlite").path()
      #expect(try Tuntas.run("export", "all", "--format", "json", "--output", lines).status == 0)
      let taken = try Tuntas.run("import", lines, "--database", database)
      #expect(taken.status == 0)
      #expect(taken.errors.isEmpty)
      #expect(try Tuntas.run("export", "all", "--output", before).status == 0)
      let again = try Tuntas.run("export", "all", "--database", database, "--output", after)
      #expect(again.output == "118.180 baris ditulis ke \(after).\n")
      for name in Self.names {
        #expect(try folder.text("before/\(name)") == (try folder.text("after/\(name)")), "\(name)")
      }
    }

    @Test func linesOfJSONHoldOneObjectEach() throws {
      let result = try Tuntas.run(words: "export deliberations --region 32.16.01 --format json")
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 7)
      for line in lines {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect((object?["village"] as? String)?.hasPrefix("32.16.01.") == true)
        #expect(object?["year"] as? Int == 2025)
      }
    }

    @Test(arguments: [
      ("programmes.xlsx", "PK"), ("PROGRAMMES.XLSX", "PK"), ("programmes.jsonl", "{\"code\":"),
      ("programmes.csv", "code,"), ("programmes", "code,"),
    ])
    func theNameOfTheFileSaysItsForm(name: String, beginning: String) throws {
      let path = folder.file(name).path()
      #expect(try Tuntas.run("export", "programmes", "--output", path).status == 0)
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(bytes.starts(with: Data(beginning.utf8)))
    }

    @Test func aFileIsItsOwnersAlone() throws {
      let file = folder.file("families.csv").path()
      let result = try Tuntas.run("export", "families", "--region", "32.16", "--output", file)
      #expect(result.status == 0)
      let facts = try FileManager.default.attributesOfItem(atPath: file)
      #expect(facts[.posixPermissions] as? Int == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).count == 1)
    }

    @Test func familiesWithoutAProgrammeAreThoseOfTheScreen() throws {
      let result = try Tuntas.run(words: "export gaps --region 32.16.01.1007")
      #expect(
        result.output == """
          number,village,villageName,head,people,decile,verification,year,need,recordedNeed,\
          day,listDate,namesSent,undatedRecorded,mark,verificationUndated,data
          32.16.01.1007 K-0002,32.16.01.1007,Setia Asih,HEN…,5,3,eligible,2025,,,\
          2025-09-30,2023-12-05,true,,,,DATA CONTOH
          32.16.01.1007 K-0003,32.16.01.1007,Setia Asih,ADA…,2,2,eligible,2025,,,\
          2025-09-30,2023-12-05,true,,,,DATA CONTOH

          """
      )
      let all = try Tuntas.run(words: "export gaps --region 32.16 --format json")
      let report = try Tuntas.json(words: "report overview --format json")
      let regions = report["regions"] as? [[String: Any]]
      let bekasi = regions?.first { $0["code"] as? String == "32.16" }
      #expect(all.output.split(separator: "\n").count == bekasi?["withoutProgramme"] as? Int)
      #expect(all.output.split(separator: "\n").allSatisfy { $0.hasSuffix("\"synthetic\":true}") })
    }

    @Test(arguments: [
      ("export all", 64, "export all perlu --output"),
      ("export families --format xlsx", 64, "perlu --output"),
      ("export families --format xlsx --output /tmp/never", 64, "--format xlsx dan --output /tmp/"),
      ("export families --format csv --output x.xlsx", 64, "--format csv dan --output x.xlsx"),
      ("export regions --status eligible", 64, "tidak dapat disaring dengan --status"),
      ("export families --as-of 2025-06-30", 64, "tidak dapat disaring dengan --as-of"),
      ("export gaps --programme pkh", 64, "gaps tidak dapat disaring dengan --programme"),
      ("export families --status mungkin", 64, "--status berisi \"mungkin\""),
      ("export nothing", 64, "nothing"),
      ("export families --format xml", 64, "xml"),
      ("export families --region 99.99", 65, "Tidak ada wilayah berkode \"99.99\""),
      ("export families --region Bekasi", 65, "Tidak ada wilayah berkode \"Bekasi\""),
      ("export enrolments --programme zzz", 65, "Tidak ada program berkode \"zzz\""),
      ("export families --database /nowhere.sqlite", 66, "/nowhere.sqlite"),
      ("export members --role analyst", 77, "Hanya steward"),
      ("export all --role village --scope 32.16.01.1007 --output /tmp/never", 77, "Hanya steward"),
      ("export gaps --role lead", 77, "hanya melihat angka"),
      ("export listings --role lead", 77, "hanya melihat angka"),
      ("export families --scope 32.16 --region 32.01", 77, "Anda tidak berhak"),
      ("export families --output /nowhere/x.csv", 73, "/nowhere/x.csv tidak dapat ditulis"),
      ("export families --output /dev/null", 73, "/dev/null tidak dapat ditulis"),
      ("export all --output /dev/null/x", 73, "tidak dapat ditulis"),
    ])
    func whatCannotBeDoneIsSaidInOneSentence(
      command: String,
      status: Int32,
      sentence: String
    ) throws {
      try Refusal(status, sentence).expect(from: command)
      #expect(!FileManager.default.fileExists(atPath: "/tmp/never"))
    }

    @Test func whatIsReadIsNeverOverwritten() throws {
      let database = folder.file("own.sqlite").path()
      #expect(
        try Tuntas.run("import", Repository.sampleData.path(), "--database", database).status == 0
      )
      let before = try Data(contentsOf: URL(filePath: database))
      for place in [database, database + "-wal", Repository.sampleData.path() + "families.csv"] {
        let result = try Tuntas.run(
          "export",
          "families",
          "--database",
          database,
          "--output",
          place
        )
        #expect(result.status == 64)
        #expect(result.errors.contains("sedang dibaca sebagai masukan"))
      }
      let sample = Repository.sampleData.path()
      let all = try Tuntas.run("export", "all", "--database", database, "--output", sample)
      #expect(all.status == 64)
      #expect(try Data(contentsOf: URL(filePath: database)) == before)
    }

    @Test func aFileThatFailsLeavesTheEarlierOne() throws {
      let file = try folder.write("before", to: "families.csv").path()
      let result = try Tuntas.run("export", "families", "--role", "analyst", "--output", file)
      #expect(result.status == 77)
      #expect(try folder.text("families.csv") == "before")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).count == 1)
    }

    @Test func outputThatIsLostIsSaid() throws {
      let shell = BuiltProgram(url: URL(filePath: "/bin/sh"))
      let command = "\(Tuntas.program.url.path()) export families"
      let lost = try shell.run(["-c", command + " >/dev/full"], environment: Tuntas.environment)
      #expect(lost.status == 73)
      #expect(lost.errors == "tuntas: Disk penuh; hasil terpotong di tengah.\n")
      let enough = "trap '' PIPE; \(command) | head -c 10"
      let result = try shell.run(["-c", enough], environment: Tuntas.environment)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
    }

    @Test func onATerminalNoCharacterIsACommand() throws {
      let database = folder.file("own.sqlite").path()
      let data = "id,village,address\nF1,32.16.01.1007,\u{1B}]0;judul\u{7}x\u{202E}\n"
      let file = try folder.write(data, to: "families.csv").path()
      #expect(try Tuntas.run("import", file, "--database", database).status == 0)
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        ["export", "families", "--database", database],
        environment: Tuntas.environment
      )
      let text = terminal.output(until: "judul")
      #expect(terminal.ending() == .status(0))
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      let plain = try Tuntas.run("export", "families", "--database", database)
      #expect(plain.output.contains("\u{1B}]0;judul\u{7}x\u{202E}"))
    }
  }
}
