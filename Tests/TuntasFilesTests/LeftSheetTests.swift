import Foundation
import Testing
import TuntasFiles
import TuntasTestSupport

@Suite("Sheets that are left out")
struct LeftSheetTests {
  private let folder: ScratchFolder
  private static let families = [["id", "village"], ["F1", "32.16.17.2001"]]
  private static let recap = [["Kecamatan", "Jumlah"], ["Babelan", "3"]]

  init() throws { folder = try ScratchFolder() }

  /// Writes a workbook; the first row of each sheet is its heading.
  private func write(_ sheets: [(name: String, rows: [[String]])]) throws -> String {
    let path = folder.file("kiriman.xlsx").path()
    let writer = try WorkbookWriter(path: path)
    for sheet in sheets {
      try writer.sheet(sheet.name, columns: (sheet.rows.first ?? [""]).map { WorkbookColumn($0) })
      for row in sheet.rows.dropFirst() { try writer.row(row.map { .text($0) }) }
    }
    try writer.finish()
    return path
  }

  private func open(_ path: String) throws -> ImportFiles {
    try ImportFiles.open(paths: [path], today: AgencyFiles.today)
  }

  @Test(
    "Each is named with its headings, whether the file was named or its folder",
    arguments: [true, false]
  )
  func named(isFile: Bool) throws {
    let path = try write([("Rekap", Self.recap), ("Data", Self.families), ("Kosong", [])])
    let files = try open(isFile ? path : folder.url.path())
    #expect(files.files.map(\.name) == ["kiriman.xlsx (Data)"])
    let file = try #require(files.left.first)
    #expect(files.left.count == 1)
    #expect(file.path.hasSuffix("kiriman.xlsx") && file.sheet == "Rekap")
    #expect(file.reason == .unknownHeadings(["Kecamatan", "Jumlah"]))
  }

  @Test("Of a folder's workbook without any that is recognised each is named")
  func noneRecognised() throws {
    try folder.write("id,village\nF1,32.16.17.2001\n", to: "a.csv")
    _ = try write([("Rekap", Self.recap), ("Catatan", [["Catatan"]])])
    #expect(try open(folder.url.path()).left.map(\.sheet) == ["Rekap", "Catatan"])
  }

  @Test("A table that only looks like the guide of a template is named")
  func likeAGuide() throws {
    let guide = [["Kolom", "Arti"], ["id", "nomor"], ["desa", "kode"]]
    let path = try write([("Data", Self.families), ("Petunjuk", guide)])
    #expect(try open(path).left.map(\.sheet) == ["Petunjuk"])
  }
}
