import Foundation
import Glibc
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Files that are made to fill memory, and names that are no text, as a shell hands them over.
  struct HostileFilesTests {
    private let office: Office

    init() throws {
      office = try Office()
    }

    /// Runs a line of a shell in the folder of the office; `$tuntas` is the program.
    private func shell(_ line: String) throws -> BuiltProgram.Result {
      try BuiltProgram(url: URL(filePath: "/bin/sh")).run(
        ["-c", line],
        environment: Tuntas.environment.merging(["tuntas": Tuntas.program.url.path()]) { $1 },
        in: office.folder.url
      )
    }

    /// What python writes into the sheet of a workbook, and a part of the sentence about it.
    static let sheets = [
      ("'<a>' * 20_000_000", "lebih dari 64 unsur XML bersarang"),
      ("''.join('<a%x/>' % n for n in range(4_000_000))", "byte memori"),
      ("'<row a=\"' + 'x' * 50_000_000 + '\"/>'", "satu unsur XML lebih dari 1.048.576 byte"),
      ("'<!--' + 'x' * 50_000_000 + '-->'", "satu unsur XML lebih dari 1.048.576 byte"),
      ("'<row><c t=\"str\"><v>' + 'x' * 50_000_000", "satu sel lebih dari 131.068 byte"),
      (
        "'<row>' + ('<c t=\"str\"><v>' + 'x' * 100_000 + '</v></c>') * 500",
        "satu baris lebih dari 4.194.304 byte"
      ),
    ]

    @Test(arguments: sheets)
    func aSheetThatIsMadeToFillMemoryIsRefusedInLittle(content: String, sentence: String) throws {
      try office.folder.write(Self.maker, to: "make.py")
      try office.folder.write(content, to: "content.txt")
      #expect(try shell("python3 make.py content.txt big.xlsx").status == 0)
      let result = try shell("\"$tuntas\" import big.xlsx --database new.sqlite")
      #expect(result.status == 65, "\(result)")
      #expect(result.errors.contains(sentence), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(try peak("import big.xlsx --database new.sqlite") < 100)
    }

    @Test func aLargeWorkbookIsReadInLittleMemory() throws {
      try office.folder.write(Self.largeMaker, to: "make.py")
      #expect(try shell("python3 make.py large.xlsx").status == 0)
      let result = try shell("\"$tuntas\" import large.xlsx --database new.sqlite --dry-run")
      #expect(result.status == 0, "\(result.errors)")
      #expect(try peak("import large.xlsx --database other.sqlite --dry-run") < 250)
    }

    @Test(arguments: ["--rejects refused.csv", "--dry-run"])
    func refusedRowsTakeNoMemoryForEach(option: String) throws {
      let peaks = try [10_000, 200_000].map { count in
        let rows = (1...count).map { "A\($0),9\n" }.joined()
        try office.folder.write("id,village\n" + rows, to: "families.csv")
        return try peak("import families.csv --database new.sqlite \(option)")
      }
      // The larger file itself, which lies in memory as a whole, has three million bytes.
      #expect(peaks[1] - peaks[0] < 20, "\(peaks)")
    }

    @Test func aNameThatIsNoTextIsRefusedAndNeverChanged() throws {
      let before = try names()
      for line in [
        "\"$tuntas\" export families --output \"$(printf 'x\\351.csv')\"",
        "\"$tuntas\" import \"$(printf 'x\\351.csv')\" --database new.sqlite",
        "\"$tuntas\" report overview --database \"$(printf 'x\\351.sqlite')\"",
        "HOME=\"$(printf '/tmp/x\\351')\" \"$tuntas\" info",
      ] {
        let result = try shell(line)
        #expect(result.status == 64, "\(line): \(result)")
        #expect(result.errors.contains("x\\xE9"), "\(result.errors)")
        #expect(result.errors.contains("bukan UTF-8"), "\(result.errors)")
      }
      #expect(try names() == before)
    }

    @Test func aFileOfAFolderWithSuchANameIsNamedAndLeftOut() throws {
      let line = """
        mkdir in && printf 'id,village\\nA,32.16.17.2002\\n' > in/families.csv \
        && cp in/families.csv "$(printf 'in/x\\351.csv')" \
        && "$tuntas" import in --database new.sqlite
        """
      let result = try shell(line)
      #expect(result.status == 0, "\(result)")
      #expect(result.errors.contains("in/x\\xE9.csv dilewati: namanya bukan UTF-8"))
      let strict = try shell("\"$tuntas\" import in --database other.sqlite --strict")
      #expect(strict.status == 65)
    }

    @Test func aLinkToNowhereIsToldFromAFileThatIsNotThere() throws {
      #expect(try shell("ln -s gone.sqlite link.sqlite").status == 0)
      try office.folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      for command in ["import families.csv", "report overview", "browse", "import --undo"] {
        let result = try shell("\"$tuntas\" \(command) --database link.sqlite")
        #expect(result.status == 66, "\(command): \(result)")
        #expect(result.errors.contains("link.sqlite adalah tautan ke gone.sqlite, yang tidak ada"))
      }
      #expect(!FileManager.default.fileExists(atPath: office.folder.file("gone.sqlite").path()))
    }

    private func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: office.folder.url.path())
    }

    /// The most memory that a command held, in millions of bytes.
    private func peak(_ command: String) throws -> Int {
      let line = """
        exec python3 -c 'import os, resource, subprocess, sys
        subprocess.run([os.environ["tuntas"]] + sys.argv[1:], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1000)' \(command)
        """
      let result = try shell(line)
      return try #require(Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    private static let parts = """
      import sys, zipfile
      def book(name, sheet, strings=()):
          with zipfile.ZipFile(name, 'w', zipfile.ZIP_DEFLATED) as z:
              rel = '<Relationship Id="%s" Type="http://x/%s" Target="%s"/>'
              z.writestr('_rels/.rels', '<Relationships>' + rel % ('a', 'officeDocument', 'xl/workbook.xml') + '</Relationships>')
              z.writestr('xl/workbook.xml', '<workbook xmlns:r="x"><sheets><sheet name="Data" r:id="s"/></sheets></workbook>')
              z.writestr('xl/_rels/workbook.xml.rels', '<Relationships>' + rel % ('s', 'worksheet', 'worksheets/data.xml') + rel % ('t', 'sharedStrings', 'strings.xml') + '</Relationships>')
              for part, pieces in (('xl/strings.xml', strings), ('xl/worksheets/data.xml', sheet)):
                  with z.open(part, 'w', force_zip64=True) as f:
                      for piece in pieces: f.write(piece.encode())

      """

    private static let maker =
      parts + """
        head = '<worksheet><sheetData>'
        body = eval(open(sys.argv[1]).read())
        book(sys.argv[2], [head, body], ['<sst/>'])
        """

    private static let largeMaker =
      parts + """
        rows, columns = 20_000, 27
        names = ['id', 'village'] + ['catatan%d' % n for n in range(2, columns)]
        def strings():
            yield '<sst>'
            for name in names: yield '<si><t>%s</t></si>' % name
            for row in range(rows):
                yield '<si><t>F%d</t></si><si><t>32.16.17.2002</t></si>' % row
                yield ''.join('<si><t>Kampung %d nomor %d</t></si>' % (row, n) for n in range(2, columns))
            yield '</sst>'
        def sheet():
            yield '<worksheet><sheetData>'
            for row in range(rows + 1):
                yield '<row>' + ''.join('<c t="s"><v>%d</v></c>' % (row * columns + n) for n in range(columns)) + '</row>'
            yield '</sheetData></worksheet>'
        book(sys.argv[1], sheet(), strings())
        """
  }
}
