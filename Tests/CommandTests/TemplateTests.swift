import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

extension CommandTests {
  struct TemplateTests {
    private let folder: ScratchFolder
    private var path: String { folder.file("isian.xlsx").path() }

    init() throws {
      folder = try ScratchFolder()
    }

    @Test(arguments: ["families", "members", "enrolments", "achievements", "poverty-lines"])
    func aWorkbookIsWrittenForItsOwnerAlone(kind: String) throws {
      let result = try Tuntas.run("template", kind, "--output", path)
      #expect(result.status == 0)
      #expect(result.output.isEmpty && result.errors.isEmpty)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try Data(contentsOf: folder.file("isian.xlsx")).starts(with: Data("PK".utf8)))
    }

    @Test(arguments: RecordKind.allCases)
    func itHasTheHeadingsThatImportKnowsAndSaysWhatTheyMean(kind: RecordKind) throws {
      #expect(try Tuntas.run("template", kind.rawValue, "--output", path).status == 0)
      let workbook = try Workbook(path: path)
      let names = workbook.sheets.map(\.name)
      #expect(names.starts(with: [kind.rawValue, "Petunjuk"]))
      let headings = kind.columns.map(\.name)
      #expect(try lines(of: 0, in: workbook) == [headings.joined(separator: ",")])
      let guide = try lines(of: 1, in: workbook).dropFirst()
      #expect(guide.map { String($0.prefix { $0 != "," }) } == headings)
    }

    @Test func wordsToChooseFromStandWithWhatTheyMean() throws {
      _ = try Tuntas.run("template", "families", "--output", path)
      let workbook = try Workbook(path: path)
      let text = try lines(of: 2, in: workbook).joined(separator: "\n")
      #expect(text.contains("tile,genteng"))
      #expect(text.contains("yes,ya"))
    }

    private func lines(of sheet: Int, in workbook: Workbook) throws -> [String] {
      let bytes = try workbook.text(of: workbook.sheets[sheet])
      let text = withExtendedLifetime(bytes) { String(decoding: bytes.buffer, as: UTF8.self) }
      return text.split(separator: "\n").map(String.init)
    }

    @Test(arguments: RecordKind.allCases)
    func onlyItsSheetOfRecordsIsReadAndNothingIsSaidOfTheOthers(kind: RecordKind) throws {
      for language in ["id", "en"] {
        let path = folder.file("\(language).xlsx").path()
        _ = try Tuntas.run("template", kind.rawValue, "--output", path, "--language", language)
        let today = try #require(CalendarDate("2025-09-30"))
        let files = try ImportFiles.open(paths: [path], today: today)
        #expect(files.files.map(\.kind) == [kind])
        #expect(files.left.isEmpty)
      }
    }

    @Test func aFileThatIsThereIsNeverWrittenOver() throws {
      try folder.write("penting", to: "isian.xlsx")
      let result = try Tuntas.run("template", "families", "--output", path)
      #expect(result.status == 73)
      #expect(result.errors.contains("isian.xlsx sudah ada"))
      #expect(try folder.text("isian.xlsx") == "penting")
    }

    @Test func anUnknownKindIsToldWithThoseThatAreKnown() throws {
      let result = try Tuntas.run("template", "keluarga", "--output", path, "--language", "en")
      #expect(result.status == 64)
      #expect(result.errors.contains("families, members"))
      #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(arguments: [1, 4])
    func nothingHalfWrittenStaysWhenThereIsNoRoom(blocks: Int) throws {
      let command = """
        ulimit -f \(blocks); trap '' XFSZ; exec '\(Tuntas.program.url.path())' template families \
        --output '\(path)' 2>&1 | cat
        """
      let shell = BuiltProgram(url: URL(filePath: "/bin/sh"))
      let result = try shell.run(["-c", command], environment: Tuntas.environment)
      #expect(result.output.contains("isian.xlsx tidak dapat ditulis"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).isEmpty)
    }

    @Test func aFolderThatIsNotThereIsSaid() throws {
      let result = try Tuntas.run("template", "families", "--output", "/nowhere/isian.xlsx")
      #expect(result.status == 73)
      #expect(result.errors.contains("/nowhere/isian.xlsx tidak dapat ditulis"))
    }
  }
}
