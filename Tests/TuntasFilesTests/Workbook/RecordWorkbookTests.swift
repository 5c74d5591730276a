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

    """

  @Test("What is written as a workbook is read back as from a CSV file")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    let place = folder.file("members.xlsx").path()
    var output = try RecordWorkbook(.members, path: place)
    try CSVText(Self.text, kind: .members).read(regions: RegionIndex([])) { batch, _, _ in
      try output.write(batch)
    }
    try output.finish()
    let workbook = try Workbook(path: place)
    let sheet = try workbook.text(of: workbook.sheets[0])
    let expected = try Reading(Self.text, as: .members)
    let found = try Reading(Array(sheet.buffer), as: .members)
    #expect(found.rows == expected.rows)
    #expect(found.rejections.isEmpty)
  }
}
