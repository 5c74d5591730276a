import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

struct WorkbookWriterTests {
  private let folder: ScratchFolder
  private var path: String { folder.file("out.xlsx").path() }

  init() throws {
    folder = try ScratchFolder()
  }

  private func text(of sheet: Int = 0) throws -> String {
    let workbook = try Workbook(path: path)
    return try workbook.string(of: workbook.sheets[sheet])
  }

  @Test(arguments: [
    ("3216010101010000", "3216010101010000"), ("001", "001"), ("=1+1", "=1+1"), ("'a", "'a"),
    ("@a", "@a"), ("a & <b>", "a & <b>"), (" a ", " a "), ("a,\"b\"", "\"a,\"\"b\"\"\""),
    ("a\nb\r\nc", "\"a\nb\r\nc\""), ("_x0041_", "_x0041_"), ("\u{1}\u{FFFE}", "\u{1}\u{FFFE}"),
    ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}"), ("#N/A", "#N/A"),
  ])
  func aTextComesBackAsItWas(written: String, read: String) throws {
    let writer = try WorkbookWriter(path: path)
    try writer.sheet("data", columns: [WorkbookColumn("isi")])
    try writer.row([.text(written)])
    try writer.finish()
    #expect(try text() == "isi\n\(read)\n")
  }

  @Test(arguments: [
    (0, "0"), (-3, "-3"), (0.1, "0.1"), (-12.25, "-12.25"), (3_500_000, "3500000"),
    (1e-5, "0.00001"), (.nan, ""), (123_456_789_012_345, "123456789012345"),
  ])
  func aNumberComesBackAsItWas(number: Double, read: String) throws {
    let writer = try WorkbookWriter(path: path)
    try writer.sheet("data", columns: [WorkbookColumn("isi", .number)])
    try writer.row([.number(number)])
    try writer.finish()
    #expect(try text() == "isi\n\(read)\n")
  }

  @Test(arguments: [
    "1900-03-01", "1980-12-31", "2000-02-29", "2024-02-29", "9999-12-31", "1850-01-01",
  ])
  func aDayComesBackAsItWas(day: String) throws {
    let writer = try WorkbookWriter(path: path)
    try writer.sheet("data", columns: [WorkbookColumn("isi", .day)])
    try writer.row([.day(try #require(CalendarDate(day)))])
    try writer.finish()
    #expect(try text() == "isi\n\(day)\n")
  }

  @Test func everyDayOfFourCenturiesComesBack() throws {
    var days: [CalendarDate] = []
    for year in 1901...2300 {
      for month in 1...12 {
        for day in [1, 15, CalendarDate.days(inMonth: month, of: year)] {
          days.append(try #require(CalendarDate(year: year, month: month, day: day)))
        }
      }
    }
    let writer = try WorkbookWriter(path: path)
    try writer.sheet("data", columns: [WorkbookColumn("isi", .day)])
    for day in days { try writer.row([.day(day)]) }
    try writer.finish()
    let lines = try text().split(separator: "\n").dropFirst()
    #expect(lines.elementsEqual(days.map { Substring($0.description) }))
  }

  @Test func sheetsFollowOneAnother() throws {
    let writer = try WorkbookWriter(path: path)
    for name in ["a/b", "a:b", String(repeating: "x", count: 40)] {
      try writer.sheet(name, columns: [WorkbookColumn("kolom"), WorkbookColumn("lain")])
      try writer.row([.empty, .text(name)])
    }
    try writer.finish()
    let names = try Workbook(path: path).sheets.map(\.name)
    #expect(names == ["a b", "a b 2", String(repeating: "x", count: 31)])
    #expect(try text(of: 1) == "kolom,lain\n,a:b\n")
  }

  @Test func theSameRowsGiveTheSameBytes() throws {
    var files: [Data] = []
    for _ in 0..<2 {
      let writer = try WorkbookWriter(path: path)
      try writer.sheet("data", columns: RecordKind.families.columns.map { WorkbookColumn($0) })
      for row in 0..<1000 { try writer.row([.text("keluarga \(row)")]) }
      try writer.finish()
      files.append(try Data(contentsOf: folder.file("out.xlsx")))
    }
    #expect(files[0] == files[1])
  }

  @Test func onlyItsOwnerMayReadAWorkbook() throws {
    let writer = try WorkbookWriter(path: path)
    try writer.sheet("data", columns: [WorkbookColumn("isi")])
    try writer.finish()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func nothingIsLeftOfAWorkbookThatIsNotFinished() throws {
    do {
      let writer = try WorkbookWriter(path: path)
      try writer.sheet("data", columns: [WorkbookColumn("isi")])
      let long = String(repeating: "x", count: WorkbookLimits.cellLength + 1)
      #expect(throws: WorkbookError.tooLarge(path: path)) { try writer.row([.text(long)]) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).isEmpty)
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let path = "/nowhere/out.xlsx"
    #expect(throws: WorkbookError.cannotWrite(path: path, code: 2)) {
      _ = try WorkbookWriter(path: path)
    }
  }
}
