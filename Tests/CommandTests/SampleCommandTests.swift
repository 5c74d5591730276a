import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct SampleCommandTests {
    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
    }

    @Test func theSampleFolderIsWrittenAgainByteForByte() throws {
      let result = try Tuntas.run("sample", "--output", folder.url.path())
      #expect(result.status == 0)
      let written = try FileManager.default.contentsOfDirectory(atPath: folder.url.path())
      #expect(
        written.sorted() == [
          "achievements.csv", "deliberations.csv", "enrolments.csv", "families.csv", "listings.csv",
          "lists.csv", "members.csv", "targets.csv", "verifications.csv",
        ]
      )
      for name in written {
        let isEqual = try folder.text(name) == Repository.sample(name)
        #expect(isEqual, "\(name)")
      }
    }

    @Test func anyNumberOfFamiliesCanBeImported() throws {
      let data = folder.file("data").path()
      let database = folder.file("data.sqlite").path()
      #expect(try Tuntas.run("sample", "--families", "3000", "--output", data).status == 0)
      let first = try Tuntas.run("import", data, "--database", database)
      #expect(first.status == 0)
      #expect(first.output.hasSuffix(", ditolak 0.\n"))
      let report = try Tuntas.run("report", "overview", "--format", "json", "--database", database)
      let again = try Tuntas.run("import", data, "--database", database)
      #expect(again.output.contains("baru 0, berubah 0, sama "))
      #expect(again.output.hasSuffix(", ditolak 0.\n"))
      let same = try Tuntas.run("report", "overview", "--format", "json", "--database", database)
      #expect(same.output == report.output)
    }

    @Test func anImportOnATerminalShowsHowFarItIs() throws {
      let database = folder.file("data.sqlite").path()
      let terminal = try PseudoTerminal(
        running: Tuntas.program.url,
        ["import", Repository.sampleData.path(), "--database", database],
        environment: Tuntas.environment
      )
      let text = terminal.output(until: "ditolak 0.")
      #expect(text.contains("[##################--]"))
      #expect(terminal.ending() == .status(0))
    }

    @Test func faultsAreListedBesideDataThatAnImportTakesWhole() throws {
      let data = folder.file("dirty").path()
      let database = folder.file("dirty.sqlite").path()
      let made = try Tuntas.run(
        "sample",
        "--families",
        "400",
        "--dirt",
        "0,1",
        "--output",
        data
      )
      #expect(made.status == 0)
      let list = try folder.text("dirty/dirt.txt").split(separator: "\n")
      #expect(list.first?.hasPrefix("rule,kind,region,family,member,") == true)
      #expect(list.count > 40)
      let taken = try Tuntas.run("import", data, "--database", database)
      #expect(taken.status == 0)
      #expect(taken.output.hasSuffix(", ditolak 0.\n"))
      #expect(!taken.output.contains("dirt") && taken.errors.isEmpty)
      let document = try Tuntas.json(
        words: "check --all-families --format json --database \(database)"
      )
      let rules = try #require(document["rules"] as? [[String: Any]])
      let found = rules.compactMap { rule in
        (rule["rule"] as? String).flatMap { name in (rule["count"] as? Int).map { (name, $0) } }
      }
      let listed = Dictionary(grouping: list.dropFirst()) { String($0.prefix { $0 != "," }) }
      #expect(
        Dictionary(uniqueKeysWithValues: found.filter { !$0.0.hasPrefix("I") })
          == listed.mapValues(\.count)
      )
    }

    @Test func noDirtWritesTheFilesThatThereWereWithoutIt() throws {
      let plain = folder.file("plain").path()
      let clean = folder.file("clean").path()
      #expect(try Tuntas.run("sample", "--families", "50", "--output", plain).status == 0)
      let made = try Tuntas.run(
        "sample",
        "--families",
        "50",
        "--dirt",
        "0",
        "--output",
        clean
      )
      #expect(made.status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: plain)
      let others = try FileManager.default.contentsOfDirectory(atPath: clean)
      #expect(names.sorted() == others.sorted() && !names.contains("dirt.txt"))
      for name in names {
        let isEqual = try folder.text("plain/\(name)") == folder.text("clean/\(name)")
        #expect(isEqual, "\(name)")
      }
    }

    @Test(arguments: ["1.5", "-0.1", "nan", "banyak", ""])
    func aShareThatIsNoneIsRefused(share: String) throws {
      let result = try Tuntas.run(
        "sample",
        "--families",
        "5",
        "--dirt",
        share,
        "--output",
        folder.url.path()
      )
      #expect(result.status == 64)
      #expect(
        result.errors.contains("--dirt berisi \"\(share)\"; seharusnya bilangan dari 0 sampai 1.")
      )
    }

    @Test func dirtIsForDataOfAnySizeOnly() throws {
      let result = try Tuntas.run("sample", "--dirt", "0.1", "--output", folder.url.path())
      #expect(result.status == 64)
      #expect(result.errors.contains("--dirt perlu --families."))
    }

    @Test func aNumberThatIsNoneIsRefused() throws {
      for count in ["0", "999999999999"] {
        let result = try Tuntas.run("sample", "--families", count, "--output", folder.url.path())
        #expect(result.status == 64)
        #expect(result.errors.contains("--families berisi \"\(count)\"; seharusnya bilangan"))
      }
    }
  }
}
