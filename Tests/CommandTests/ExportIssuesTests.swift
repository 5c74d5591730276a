import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

extension CommandTests {
  /// What is to be repaired in the data, row by row, for whoever repairs it.
  struct ExportIssuesTests {
    @Test(arguments: ["", " --region 32.75", " --region 32.16.17", " --region 32.16.17.2002"])
    func everyFindingThatTheCheckCountsIsARow(place: String) throws {
      let lines = try Tuntas.run(words: "export issues --format json" + place).output
        .split(separator: "\n")
      let rows = try lines.map { line in
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      }
      var counts: [String: Int] = [:]
      for row in rows { counts[try #require(row["rule"] as? String), default: 0] += 1 }
      let check = try Tuntas.json(words: "check --format json" + place)
      let rules = try #require(check["rules"] as? [[String: Any]])
      #expect(!rules.isEmpty)
      for rule in rules {
        #expect(counts[rule["rule"] as? String ?? ""] == rule["count"] as? Int, "\(rule)")
      }
      #expect(counts.count == rules.count)
    }

    @Test func aRowSaysWhereTheCellIsAndWhatToDo() throws {
      let result = try Tuntas.run(
        words: "export issues --region 32.16.17.2002 --rule P4 --language en"
      )
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n")
      #expect(
        lines.first == """
          rule,severity,region,regionName,kind,column,record,member,list,programme,year,head,name,\
          found,against,sentence,repair,data
          """
      )
      #expect(lines.dropFirst().first?.hasPrefix("P4,warning,32.16.17.2002,") == true)
      #expect(lines.dropFirst().allSatisfy { $0.contains(",members,ktp_region,32.16.17.2002 K-0") })
      #expect(
        lines.dropFirst().allSatisfy { $0.contains("The identity card is from another regency") }
      )
      #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",SAMPLE DATA") })
    }

    @Test func figuresHaveTheirProgrammeAndNobodysName() throws {
      let result = try Tuntas.run(words: "export issues --rule p14 --format json --role lead")
      let rows = result.output.split(separator: "\n")
      #expect(!rows.isEmpty)
      #expect(rows.allSatisfy { $0.contains("\"kind\":\"lists\"") && $0.contains("\"head\":null") })
    }

    @Test func noNIKAndNoFullNameLeavesTheRegistry() throws {
      let output = try Tuntas.run(words: "export issues --region 32.16").output
      #expect(output.firstMatch(of: /[0-9]{16}/) == nil)
      let members = try Repository.sample("members.csv").split(separator: "\n").dropFirst()
      let names = members.lazy.map { $0.split(separator: ",", omittingEmptySubsequences: false)[3] }
        .filter { $0.count > 8 && $0.contains(" ") }
      for name in names.prefix(200) { #expect(!output.contains(name)) }
    }

    @Test func aWorkbookHoldsTheSameRows() throws {
      let folder = try ScratchFolder()
      let path = folder.file("issues.xlsx").path()
      let result = try Tuntas.run(
        words: "export issues --region 32.16.01 --format xlsx --output \(path)"
      )
      let rows =
        try Tuntas.run(words: "export issues --region 32.16.01").output
        .split(separator: "\n").count - 1
      #expect(result.output == "\(rows) baris ditulis ke \(path).\n")
      let workbook = try Workbook(path: path)
      let bytes = try workbook.text(of: workbook.sheets[0])
      let text = withExtendedLifetime(bytes) { String(decoding: bytes.buffer, as: UTF8.self) }
      #expect(text.split(separator: "\n").count == rows + 1)
    }

    @Test(arguments: [
      ("export issues --programme pkh", 64, "issues tidak dapat disaring dengan --programme"),
      ("export issues --status eligible", 64, "issues tidak dapat disaring dengan --status"),
      ("export issues --as-of 2025-06-30", 64, "issues tidak dapat disaring dengan --as-of"),
      ("export issues --year 2025", 64, "issues tidak dapat disaring dengan --year"),
      ("export families --rule K1", 64, "families tidak dapat disaring dengan --rule"),
      ("export gaps --rule K1", 64, "gaps tidak dapat disaring dengan --rule"),
      ("export issues --rule K99", 64, "--rule berisi \"K99\""),
      ("export issues --region 99.99", 65, "Tidak ada wilayah berkode \"99.99\""),
      ("export issues --role lead", 77, "hanya melihat angka"),
      ("export issues --scope 32.16 --region 32.01", 77, "Anda tidak berhak"),
      ("export issues --format xlsx", 64, "perlu --output"),
    ])
    func whatCannotBeDoneIsSaidInOneSentence(
      command: String,
      status: Int32,
      sentence: String
    ) throws {
      try Refusal(status, sentence).expect(from: command)
    }
  }
}
