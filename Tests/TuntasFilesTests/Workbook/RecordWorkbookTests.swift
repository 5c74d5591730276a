import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Records as a workbook")
struct RecordWorkbookTests {
  private static let text = """
    family,number,nik,name,sex,birth_date,relation,in_school,ktp_region
    F1,1,3216410512800000,SITI,f,1980-12-05,head,no,32.16
    F1,2,321641051280000,=1+1,m,31/12/80,anak,yes,31.75
    F1,3,,'Aisyah,,1899-12-31,,,
    F1,4,-,"a ""b"", c",x,2000-02-29,child,mungkin,DKI
    F1,5,,"baris 1
    baris 2",f,,,,
    F1,6,,"a_x000D_b_x005F_\r
    c\rd",f,,,,
    F1,7,," \t ",f,,"",,
    F1,8,," depan\tdalam belakang ",f,,,,

    """

  @Test("What is written as a workbook is read back as from a CSV file")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    let place = folder.file("members.xlsx").path()
    var output = try RowOutput(.workbook(path: place, sheet: "members"), of: .members)
    try CSVText(Self.text, kind: .members).read(regions: RegionIndex([])) { batch, _, _ in
      try output.write(batch)
    }
    try output.finish()
    let files = try ImportFiles.open(paths: [place], today: AgencyFiles.today)
    let expected = try Reading(Self.text, as: .members)
    let found = try Reading(try #require(files.sources.first))
    #expect(found.rows == expected.rows)
    #expect(found.rows.map { $0[3] }.contains("baris 1\nbaris 2"))
    #expect(found.rejections.isEmpty)
  }

  @Test("A row is told by its number in the sheet, whatever breaks stand above it")
  func numbers() throws {
    let folder = try ScratchFolder()
    let place = folder.file("families.xlsx").path()
    let writer = try WorkbookWriter(path: place)
    try writer.sheet("Data", columns: ["Daftar\nkeluarga"].map { WorkbookColumn($0) })
    try writer.row(["id", "village", "address"].map { .text($0) })
    try writer.row(["F1", "32.16.17.2001", "a\nb\nc"].map { .text($0) })
    try writer.row([])
    try writer.row(["F2", "32.16.17.2999", "d\ne"].map { .text($0) })
    try writer.row(["F3", "32.16.17.2002"].map { .text($0) })
    try writer.finish()
    let files = try ImportFiles.open(paths: [place], today: AgencyFiles.today)
    let reading = try Reading(try #require(files.sources.first))
    #expect(reading.lines == [3, 6])
    #expect(reading.rejections.map(\.line) == [5])
    #expect(reading.rejections.first?.row == "F2,32.16.17.2999,\"d\ne\"")
  }
}
