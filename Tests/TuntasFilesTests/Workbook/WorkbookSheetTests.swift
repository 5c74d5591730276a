import Foundation
import Testing
import TuntasFiles
import TuntasTestSupport

struct WorkbookSheetTests {
  @Test func rowNOfTheSheetIsLineNOfTheText() throws {
    let rows = """
      <row r='2'><c r='A2'><v>1</v></c></row><row r='3'/><row r='5'><c r='A5'><v>2</v></c></row>
      """
    #expect(try HandmadeWorkbook(rows: rows).text() == "\n1\n\n\n2\n")
  }

  @Test func rowsAreAsWideAsTheHeadingAndWiderOnlyWhereSomethingStands() throws {
    let rows = """
      <row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>3</v></c><c r='D1' s='1'/></row>\
      <row r='2'><c r='B2'><v>2</v></c></row><row r='3'><c r='E3' t='s'><v>0</v></c></row>
      """
    let text = try HandmadeWorkbook(rows: rows, strings: "<si><t/></si>").text()
    #expect(text == "1,,3\n,2,\n\n")
  }

  @Test func aNoteFarBelowDoesNotWidenTheRest() throws {
    let row = "<row><c><v>1</v></c><c><v>2</v></c></row>"
    let wide = "<row><c r='A151'><v>1</v></c><c r='D151'><v>4</v></c></row>"
    let rows = String(repeating: row, count: 150) + wide + "<row><c><v>1</v></c></row>"
    let text = try HandmadeWorkbook(rows: rows).text()
    let lines = text.split(separator: "\n")
    #expect(lines.suffix(3) == ["1,2", "1,,,4", "1,"])
  }

  @Test func aCellThatIsLostFarToTheRightFillsNoRowUpToIt() throws {
    let rows = """
      <row><c><v>1</v></c><c><v>2</v></c></row><row><c r='XFD2'><v>3</v></c></row>\
      <row><c><v>4</v></c></row>
      """
    let lines = try HandmadeWorkbook(rows: rows).text().split(separator: "\n")
    #expect(lines.map(\.count) == [3, 16_384, 2])
  }

  @Test func aSheetWithoutRowsIsAnEmptyText() throws {
    #expect(try HandmadeWorkbook().text() == "")
  }

  @Test func sheetsThatPeopleSeeComeFirst() throws {
    let book = """
      <workbook xmlns:r="x"><sheets><sheet name="Pilihan" state="hidden" r:id="s"/>\
      <sheet name="Data &amp; isi" r:id="s"/></sheets></workbook>
      """
    let folder = try ScratchFolder()
    let file = folder.file("book.xlsx")
    try Data(HandmadeWorkbook().with("xl/workbook.xml", book).archive.bytes).write(to: file)
    let workbook = try Workbook(path: file.path())
    #expect(workbook.sheets.map(\.name) == ["Data & isi", "Pilihan"])
    #expect(workbook.sheets.map(\.isVisible) == [true, false])
  }

  @Test func aReaderThatIsStoppedStops() throws {
    struct Stop: Error {}
    let folder = try ScratchFolder()
    let file = folder.file("book.xlsx")
    try Data(HandmadeWorkbook().archive.bytes).write(to: file)
    let workbook = try Workbook(path: file.path())
    #expect(throws: Stop.self) {
      _ = try workbook.text(of: workbook.sheets[0]) { _, _ in throw Stop() }
    }
  }

  @Test func aWorkbookSavedByLibreOfficeComesInRight() throws {
    let place = "Tests/TuntasFilesTests/Workbook/Fixtures/libreoffice.xlsx"
    let workbook = try Workbook(path: Repository.root.appending(path: place).path())
    let text = try workbook.string(of: workbook.sheets[0])
    #expect(
      text == #"""
        nik,name,birth_date,rt,decile,share,number,note
        3216010101010000,"Contoh, Satu",1980-12-31,001,1,0.125,3.21601010101E+15,"baris 1
        baris 2"
        3216014101010000,Contoh Dua,1900-03-01,012,2,0.125,12345,

        3216014101010000,"Contoh ""Tiga""",2024-02-29,012,2,1,12345,2

        """#
    )
  }
}
