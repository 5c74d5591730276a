import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Refused rows, corrected and sent again")
struct RefusedRowsTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Opens a file, reads it and writes what was refused.
  private func refuse(_ path: String, into name: String) throws -> (Reading, String) {
    let files = try ImportFiles.open(paths: [path], today: AgencyFiles.today)
    var reading = Reading()
    var text: [UInt8] = []
    for source in files.sources {
      let part = try Reading(source)
      reading.rows += part.rows
      reading.lines += part.lines
      reading.rejections += part.rejections
    }
    var writer = RefusedRowsWriter(files.files) { text += $0 }
    try writer.write(reading.rejections) { _ in "something else" }
    let written = String(decoding: text, as: UTF8.self)
    try folder.write(written, to: name)
    return (reading, written)
  }

  @Test(
    "What was refused comes in once it is put right, also after a second attempt",
    arguments: [
      ("desa-tidak-ada.csv", "3216172999", "3216172003"),
      ("tanpa-id.csv", "\n\"?;3216172001", ""),
      ("id-rusak.csv", "3,21617E+15", "A-7"),
      ("nik-rusak.csv", "3,21617E+15", "3216177112730000"),
      ("satu-nama.csv", "KOTA BOGOR", "KAB. BOGOR"),
    ]
  )
  func corrected(name: String, wrong: String, right: String) throws {
    let (first, text) = try refuse(AgencyFiles.path(name), into: "one.csv")
    #expect(!first.rejections.isEmpty)
    let one = folder.file("one.csv").path()
    let (again, _) = try refuse(one, into: "two.csv")
    #expect(again.rows.isEmpty)
    #expect(
      again.rejections
        == first.rejections.map { rejection in
          var rejection = rejection
          rejection.row = again.rejections.first { $0.line == rejection.line }?.row
          return rejection
        }
    )
    #expect(try folder.text("two.csv") == text)
    guard !right.isEmpty else { return }
    try folder.write(text.replacingOccurrences(of: wrong, with: right), to: "two.csv")
    let (last, _) = try refuse(folder.file("two.csv").path(), into: "three.csv")
    #expect(last.rows.count == 1)
    #expect(last.rejections.count == first.rejections.count - 1)
  }

  @Test("A member keeps its number when it comes back alone")
  func number() throws {
    let (first, text) = try refuse(AgencyFiles.path("nik-rusak.csv"), into: "one.csv")
    #expect(first.rows.map { $0[1] } == ["1", "3"])
    let right = text.replacingOccurrences(of: "3,21617E+15", with: "3216177112730000")
    try folder.write(right, to: "two.csv")
    let (last, _) = try refuse(folder.file("two.csv").path(), into: "three.csv")
    #expect(last.rows.map { Array($0.prefix(4)) } == [["A-1", "2", "3216177112730000", "SARI"]])
  }

  @Test("Numbers are read as in the whole file, and the rows are no list of their own")
  func mark() throws {
    let head = "ID Keluarga;Kode Desa;Atap;Luas Lantai"
    let rows = "A-1;3216172001;SENG;1,234.5\nA-2;1;SENG;1.500\n"
    try folder.write("\(head)\n\(rows)", to: "x.csv")
    let (first, text) = try refuse(folder.file("x.csv").path(), into: "one.csv")
    #expect(first.rejections.map(\.line) == [3])
    try folder.write(
      text.replacingOccurrences(of: "A-2;1;", with: "A-2;3216172002;"),
      to: "two.csv"
    )
    let files = try ImportFiles.open(
      paths: [folder.file("two.csv").path()],
      today: AgencyFiles.today
    )
    let source = try #require(files.sources.first)
    #expect(source.list?.isPart == true)
    let reading = try Reading(source)
    #expect(reading.cell("area_m2", of: .families) == "1.5")
    #expect(reading.lines == [3])
  }

  /// The refused rows of two files, corrected.
  private func corrected() throws -> [[String]] {
    let columns = ["file", "line", "column", "found", "expected", "row"]
    let header = { (name: String) in [name, "", "", "tuntas", "1,234.5", "id,village,address"] }
    return [
      columns, header("a.csv"), ["a.csv", "3", "village", "x", "y", "F1,32.16.17.2001,\"a\nb\""],
      ["a.csv", "5", "village", "x", "y", "F2,32.16.17.2002,"], header("b.csv"),
      ["b.csv", "2", "village", "x", "y", "F3,32.16.17.2003,c"],
    ]
  }

  private func csv(_ rows: [[String]]) throws -> String {
    var text: [UInt8] = []
    var output = try RowOutput(.csv { text += $0 }, columns: rows[0].map { RowColumn($0) })
    for row in rows.dropFirst() { try output.write(row.map { .word($0) }) }
    try output.finish()
    return try folder.write(String(decoding: text, as: UTF8.self), to: "koreksi.csv").path()
  }

  private func read(_ path: String) throws -> [String: [Int]] {
    let files = try ImportFiles.open(paths: [path], today: AgencyFiles.today).files
    let lines = try files.map { file in
      (file.name, try Reading(try #require(file.sources.first)).lines)
    }
    return Dictionary(lines) { $0 + $1 }
  }

  @Test("A spreadsheet may save them as a workbook, and sort them")
  func savedBySpreadsheet() throws {
    var rows = try corrected()
    let expected = ["a.csv": [3, 5], "b.csv": [2]]
    #expect(try read(try csv(rows)) == expected)
    let place = folder.file("koreksi.xlsx").path()
    let writer = try WorkbookWriter(path: place)
    try writer.sheet("koreksi", columns: rows[0].map { WorkbookColumn($0) })
    for row in rows.dropFirst() {
      try writer.row(row.map { cell in Double(cell).map { .number($0) } ?? .text(cell) })
    }
    try writer.finish()
    #expect(try read(place) == expected)
    let inFolder = try ImportFiles.open(
      paths: [AgencyFiles.path("desa-tidak-ada.csv"), folder.url.path()],
      today: AgencyFiles.today
    )
    #expect(inFolder.left.map(\.reason) == [.refusedRows, .refusedRows])
    rows.append(contentsOf: [rows.remove(at: 4), rows.remove(at: 1)])
    #expect(try read(try csv(rows)) == expected)
  }

  @Test("A line that is missing is told, and no row is lost in silence", arguments: [0, 1, 4])
  func lostLine(number: Int) throws {
    var rows = try corrected()
    rows.remove(at: number)
    let path = try csv(rows)
    let columns = ["file", "line", "column", "found", "expected", "row"]
    let errors: [Int: FileError] = [
      0: .refusedRowsWithoutColumns(path: path, columns: columns),
      1: .refusedRowsWithoutHeader(path: path, file: "a.csv"),
      4: .refusedRowsWithoutHeader(path: path, file: "b.csv"),
    ]
    #expect(throws: try #require(errors[number])) { try read(path) }
  }

  @Test("A row whose cells were broken is told by its line", arguments: ["x,3,y", "\"x,3,y,z,v,w"])
  func brokenRow(text: String) throws {
    let path = try csv(try corrected())
    let whole = try folder.text("koreksi.csv")
    try folder.write(whole + ",,,\n" + text + "\n", to: "koreksi.csv")
    let columns = ["file", "line", "column", "found", "expected", "row"]
    let error = FileError.brokenRefusedRow(path: path, line: 9, columns: columns)
    #expect(throws: error) { try read(path) }
  }

  @Test("Cells that a spreadsheet would run are made harmless, and come back as they were")
  func formulas() throws {
    let head = "ID Keluarga;Kode Desa;Atap"
    try folder.write("\(head)\n=A-1;1;SENG\n'+A-2;1;SENG\n", to: "x.csv")
    let (first, text) = try refuse(folder.file("x.csv").path(), into: "one.csv")
    #expect(first.rejections.count == 2)
    #expect(text.contains(",'=A-1;1;SENG\n"))
    #expect(text.contains(",''+A-2;1;SENG\n"))
    let (again, _) = try refuse(folder.file("one.csv").path(), into: "two.csv")
    #expect(again.rejections.map(\.row) == ["=A-1;1;SENG", "'+A-2;1;SENG"])
  }
}
