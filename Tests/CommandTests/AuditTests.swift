import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Who took what out and changed it is written down before it is done, and shown to who may.
  struct AuditTests {
    private let office: Office
    private let database: String

    init() throws {
      office = try Office()
      database = office.folder.file("tuntas.sqlite").path()
      let data = office.folder.file("data").path()
      _ = try office.run("sample", "--families", "40", "--seed", "5", "--output", data)
      let import_ = try office.run("import", data, "--database", database)
      #expect(import_.status == 0, "\(import_.errors)")
    }

    private func log(_ more: String...) throws -> String {
      try office.run(["audit", "--database", database, "--language", "id"] + more).output
    }

    @Test func importsAndExportsHaveTheirEntries() throws {
      let log = try log()
      #expect(log.contains("no. 1  "), "\(log)")
      #expect(log.contains("no. 1 selesai, "), "\(log)")
      let families = try office.run("export", "families", "--database", database)
      #expect(families.status == 0)
      let rows = families.output.split(separator: "\n").count - 1
      let after = try self.log()
      #expect(after.contains(": families"), "\(after)")
      #expect(after.contains("selesai, \(rows) baris"), "\(after)")
      #expect(after.contains("utuh seperti ditulis"))
    }

    @Test func looksAreNotKept() throws {
      let before = try log("--format", "json")
      _ = try office.run("report", "overview", "--database", database)
      _ = try office.run("check", "--database", database)
      let after = try log("--format", "json")
      let readings = after.matches(of: /"act":"read-log"/).count
      #expect(readings == before.matches(of: /"act":"read-log"/).count + 1)
      let exports = after.matches(of: /"act":"(take-|see-)/).count
      #expect(exports == before.matches(of: /"act":"(take-|see-)/).count)
    }

    @Test func whatIsRefusedIsKept() throws {
      let refused = try office.run(
        "export",
        "families",
        "--database",
        database,
        "--role",
        "analyst"
      )
      #expect(refused.status == 77)
      #expect(try log().contains("(analyst)  DITOLAK: "))
      let curious = try office.run("audit", "--database", database, "--role", "analyst")
      #expect(curious.status == 77)
      #expect(curious.output.isEmpty)
      let auditor = try office.run("audit", "--database", database, "--role", "auditor")
      #expect(auditor.status == 0)
    }

    /// Who asks for more than is allowed is what an auditor looks for.
    @Test func aRefusedStartIsKept() throws {
      let data = office.folder.file("data").path()
      let refused = try office.run(["import", data, "--role", "lead", "--database", database])
      #expect(refused.status == 77)
      try office.write("role = \"district\"\nscope = \"32.16.17\"\n")
      let wider = try office.run(
        ["export", "families", "--role", "steward", "--database", database]
      )
      #expect(wider.status == 77)
      try office.write("")
      let log = try log()
      #expect(log.contains("(lead)  DITOLAK: mengimpor"), "\(log)")
      #expect(log.contains("(steward)  DITOLAK: melihat angka"), "\(log)")
    }

    @Test func aLogThatIsGoneIsNotWhole() throws {
      try FileManager.default.removeItem(atPath: database + "-audit")
      let result = try office.run("audit", "--verify", "--database", database, "--language", "id")
      #expect(result.status == 1)
      #expect(result.output.contains("Belum ada catatan akses"), "\(result.output)")
      #expect(result.output.contains("SHA-256 "), "\(result.output)")
    }

    /// A name may stand where a number or a day belongs; only who sees people takes it out.
    @Test func aNameInAColumnOfNumbersIsHidden() throws {
      let data = office.folder.file("data")
      let file = data.appending(path: "achievements.csv")
      var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let place = try #require(lines[0].split(separator: ",").firstIndex(of: "target"))
      var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
      cells[place] = "SITI NURHALIZA"
      lines[1] = Substring(cells.joined(separator: ","))
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      #expect(try office.run("import", data.path(), "--database", database).status == 0)
      for (role, isSeen) in [("steward", true), ("analyst", false), ("lead", false)] {
        let result = try office.run(
          ["export", "achievements", "--role", role, "--database", database]
        )
        #expect(result.status == 0)
        #expect(result.output.contains("SITI NURHALIZA") == isSeen, "\(role)")
        #expect(result.output.contains("…") == !isSeen, "\(role)")
      }
    }

    @Test func theUseIsAccountedFor() throws {
      let families = try office.run("export", "families", "--database", database)
      let rows = families.output.split(separator: "\n").count - 1
      _ = try office.run("export", "families", "--database", database, "--role", "lead")
      let account = try log("--use", "2026-01-01", "2099-12-31")
      #expect(account.hasPrefix("Laporan pemanfaatan data, 1 Jan 2026"), "\(account)")
      #expect(account.contains("diekspor 1 kali, \(rows) baris"), "\(account)")
      #expect(account.contains("diubah 1 kali"), "\(account)")
      #expect(account.contains("(lead)") && account.contains("ditolak 1 kali"), "\(account)")
      let none = try log("--use", "2001-01-01", "2001-12-31")
      #expect(none.contains("Tidak ada pemanfaatan"))
      for wrong in [["--use", "2026-01-01"], ["--use", "kemarin", "2026-01-01"]] {
        let result = try office.run(["audit", "--database", database] + wrong)
        #expect(result.status == 64, "\(result)")
      }
    }

    @Test func aChangedLogIsFound() throws {
      #expect(try office.run("audit", "--verify", "--database", database).status == 0)
      let path = database + "-audit"
      var bytes = try Data(contentsOf: URL(filePath: path))
      let role = try #require(bytes.range(of: Data("steward".utf8)))
      bytes.replaceSubrange(role, with: Data("analyst".utf8))
      try bytes.write(to: URL(filePath: path))
      let result = try office.run("audit", "--verify", "--database", database, "--language", "id")
      #expect(result.status == 1)
      #expect(result.output.contains("TIDAK UTUH"), "\(result.output)")
      #expect(result.output.contains("diubah, disisipkan"), "\(result.output)")
    }

    /// Where nothing can be written down nothing goes out.
    @Test func withoutALogNothingIsTakenOut() throws {
      let path = database + "-audit"
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      let result = try office.run("export", "families", "--database", database)
      #expect(result.status != 0)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("tuntas.sqlite-audit"), "\(result.errors)")
      #expect(try office.run("report", "overview", "--database", database).status == 0)
    }

    @Test func theSampleDataHasNone() throws {
      let result = try office.run("audit", "--language", "id")
      #expect(result.status == 66)
      #expect(result.errors.contains("Data contoh tidak punya catatan akses"))
    }
  }
}
