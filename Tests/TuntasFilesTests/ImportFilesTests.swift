import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Finding what to import")
struct ImportFilesTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func open(_ paths: [String], layout: LayoutChoice = .auto) throws -> ImportFiles {
    try ImportFiles.open(paths: paths, layout: layout, today: AgencyFiles.today)
  }

  @Test("The files of a folder are recognised by their headings, whatever they are called")
  func wholeFolder() throws {
    try folder.write("family,number,name\nF1,1,SITI\n", to: "b.csv")
    try folder.write("id,village\nF1,32.16.17.2001\n", to: "z.CSV")
    try folder.write("Merek;Harga\nA;1\n", to: "harga.csv")
    try folder.write("hello", to: "notes.txt")
    try folder.write("file,line,column,found,expected,row\n", to: "rejects.csv")
    let files = try open([folder.url.path()])
    #expect(files.files.map(\.kind) == [.families, .members])
    #expect(files.files.map(\.name) == ["z.CSV", "b.csv"])
    #expect(
      files.left.map(\.reason) == [.unknownHeadings(["Merek", "Harga"]), .refusedRows]
    )
  }

  @Test(
    "The year in which a list was brought up to date gives its day, whoever sends it",
    arguments: [
      "ID Keluarga;Kode Desa;Atap;Tahun Dimutakhirkan\nA;3216172002;SENG;2024\n",
      "Nomor Kartu Keluarga;Kode Desa;Desil Nasional;Tahun Dimutakhirkan\n"
        + "3216170101240001;3216172002;1;2024\n",
    ]
  )
  func yearOfAList(text: String) throws {
    let path = try folder.write(text, to: "keluarga.csv").path()
    let claim = try #require(try open([path]).sources.compactMap(\.list).first)
    #expect(claim.date == CalendarDate(year: 2024, month: 12, day: 31))
  }

  @Test("A file that another takes the place of before it is read is said to have changed")
  func replaced() throws {
    let path = try folder.write("id,village\nF1,32.16.17.2001\n", to: "a.csv").path()
    let source = try #require(try open([path]).sources.first)
    try folder.write("id;village\nF1;32.16.17.2001\nF2;32.16.17.2001\n", to: "a.csv")
    #expect(throws: FileError.changed(path: path)) { try Reading(source) }
  }

  @Test("A file named twice is read once; two of one name are told apart by their paths")
  func twice() throws {
    let path = try folder.write("id,village\n", to: "a.csv").path()
    #expect(try open([path, folder.url.path(), path]).files.map(\.name) == ["a.csv"])
    let other = try ScratchFolder()
    let second = try other.write("id,village\n", to: "a.csv").path()
    #expect(try open([path, second]).files.map(\.name) == [path, second])
  }

  @Test("A folder without a file to read is an error")
  func empty() throws {
    let path = folder.url.path()
    #expect(throws: FileError.emptyFolder(path: path)) { try open([path]) }
    try folder.write("Merek;Harga\nA;1\n", to: "harga.csv")
    #expect(throws: FileError.emptyFolder(path: path)) { try open([path]) }
    let nothing = folder.file("nothing.csv").path()
    #expect(throws: FileError.notFound(path: nothing)) { try open([nothing]) }
  }

  @Test("The program's own files that lack a column say which when they are read")
  func lacking() throws {
    let path = try folder.write("id,title\nA,B\n", to: "families.csv").path()
    let file = try #require(try open([path]).files.first)
    let error = FileError.missingColumn(file: "families.csv", line: 1, column: "village")
    #expect(throws: error) { try Reading(try #require(file.sources.first)) }
  }

  @Test("The sample data comes in as by its names", arguments: RecordKind.allCases)
  func sample(kind: RecordKind) throws {
    let path = Repository.sampleData.appending(path: kind.fileName).path()
    let file = try #require(try open([path]).files.first)
    #expect(file.layout == "tuntas")
    #expect(file.kind == kind)
    let found = try Reading(try #require(file.sources.first))
    let named = try Reading(try CSVFile(path: path))
    #expect(found.rows == named.rows)
    #expect(found.lines == named.lines)
    #expect(found.texts == named.texts)
    #expect(found.rejections.isEmpty)
    #expect(!found.rows.isEmpty)
  }

  @Test("A file in the program's layout that a spreadsheet saved again still comes in")
  func savedAgain() throws {
    let text = "id;village;area_m2;wall\r\nF1;32.16.17.2001;36,5;BAMBOO\r\nF2;3216172002;1.5;\r\n"
    let path = try folder.write(text, to: "x.csv").path()
    let reading = try Reading(try #require(try open([path]).sources.first))
    #expect(reading.rejections.isEmpty)
    #expect(
      reading.rows.indices.map { reading.cell("area_m2", of: .families, row: $0) } == [
        "36.5", "1.5",
      ]
    )
    #expect(reading.cell("wall", of: .families) == "2")
  }
}
