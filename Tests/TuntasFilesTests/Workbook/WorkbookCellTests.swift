import Testing

struct WorkbookCellTests {
  struct Case: CustomTestStringConvertible {
    var cell: String
    var text: String
    var testDescription: String { cell }

    init(_ cell: String, _ text: String) {
      self.cell = cell
      self.text = text
    }
  }

  static let cases: [Case] = [
    Case("<c r='A1' t='s'><v>0</v></c>", "bersama"),
    Case("<c r='A1' t='s'><v>1</v></c>", "satu dua"),
    Case("<c r='A1' t='inlineStr'><is><t>isi</t></is></c>", "isi"),
    Case("<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>", "ab"),
    Case("<c r='A1' t='str'><f>A2&amp;A3</f><v>hasil</v></c>", "hasil"),
    Case("<c r='A1' t='str'><v>a,b</v></c>", "\"a,b\""),
    Case("<c r='A1' t='str'><v>\"a\"</v></c>", "\"\"\"a\"\"\""),
    Case("<c r='A1' t='str'><v>a\nb</v></c>", "\"a\nb\""),
    Case("<c r='A1' t='str'><v>a_x000D_\nb_x000A_c_x005F_x0041_</v></c>", "\"a\r\nb\nc_x0041_\""),
    Case("<c r='A1' t='str'><v>_xD83D__xDE00_</v></c>", "\u{1F600}"),
    Case("<c r='A1' t='str'><v>&lt;&#x41;&amp;</v></c>", "<A&"),
    Case("<c r='A1' t='b'><v>1</v></c>", "yes"),
    Case("<c r='A1' t='b'><v>0</v></c>", "no"),
    Case("<c r='A1' t='e'><v>#N/A</v></c>", ""),
    Case("<c r='A1' t='d'><v>1980-12-31T00:00:00</v></c>", "1980-12-31"),
    Case("<c r='A1'><v>0</v></c>", "0"),
    Case("<c r='A1'><v>-12.5</v></c>", "-12.5"),
    Case("<c r='A1'><v>0.10000000000000001</v></c>", "0.1"),
    Case("<c r='A1'><v>1.25E-3</v></c>", "0.00125"),
    Case("<c r='A1'><v>1.5E3</v></c>", "1500"),
    Case("<c r='A1'><v>123456789012345</v></c>", "123456789012345"),
    Case("<c r='A1'><f>A2</f><v>7</v></c>", "7"),
    Case("<c r='A1'><f>A2</f></c>", ""),
    Case("<c r='A1'><v>tujuh</v></c>", "tujuh"),
    // A spreadsheet keeps 15 digits of a number; a NIK has 16.
    Case("<c r='A1'><v>3216010101010000</v></c>", "3.21601010101E+15"),
    Case("<c r='A1'><v>3.2160101010100010E+15</v></c>", "3.216010101010001E+15"),
    Case("<c r='A1' s='1'><v>7</v></c>", "007"),
    Case("<c r='A1' s='2'><v>0.125</v></c>", "0.125"),
    Case("<x:c xmlns:x='y' r='A1'><x:v>7</x:v></x:c>", "7"),
  ]

  @Test(arguments: cases)
  func aCellComesOutAsTextThatCanBeReadBack(example: Case) throws {
    let workbook = HandmadeWorkbook(
      rows: "<row r='1'>\(example.cell)</row>",
      strings: """
        <si><t>bersama</t></si>\
        <si><r><t xml:space='preserve'>satu </t></r><r><t>dua</t></r><rPh><t>bunyi</t></rPh></si>
        """,
      formats: ["000", "0.0%"]
    )
    #expect(try workbook.text() == example.text + "\n")
  }

  static let days: [(format: String, number: String, text: String)] = [
    ("dd/mm/yyyy", "29586", "1980-12-31"),
    ("dd/mm/yyyy", "29586.75", "1980-12-31"),
    ("[$-421]d mmmm yyyy;@", "45351", "2024-02-29"),
    ("mmm\\-yy", "36526", "2000-01-01"),
    ("yyyy-mm-dd hh:mm", "2958465", "9999-12-31"),
    ("d", "1", "1900-01-01"),
    ("d", "59", "1900-02-28"),
    // The day that never was stays a number.
    ("d", "60", "60"),
    ("d", "61", "1900-03-01"),
    ("d", "0", "0"),
    ("d", "-3", "-3"),
    ("d", "2958466", "2958466"),
    ("d", "3216010101010000", "3.21601010101E+15"),
    ("hh:mm:ss", "0.5", "0.5"),
    ("[h]:mm", "1.5", "1.5"),
    ("[mm]:ss", "1.5", "1.5"),
    ("[Red]0.00", "12", "12"),
    ("&quot;hari&quot; 0", "12", "12"),
    ("General", "29586", "29586"),
  ]

  @Test(arguments: days)
  func aDayIsToldByTheFormatOfItsNumber(
    example: (format: String, number: String, text: String)
  ) throws {
    let workbook = HandmadeWorkbook(
      rows: "<row><c s='1'><v>\(example.number)</v></c></row>",
      formats: [example.format]
    )
    #expect(try workbook.text() == example.text + "\n")
  }

  @Test func daysOfOlderMacintoshWorkbooksAreCountedFrom1904() throws {
    let workbook = HandmadeWorkbook(
      rows: "<row><c s='1'><v>0</v></c><c s='1'><v>28124</v></c></row>",
      formats: ["dd/mm/yyyy"],
      properties: "<workbookPr date1904='1'/>"
    )
    #expect(try workbook.text() == "1904-01-01,1980-12-31\n")
  }

  @Test(arguments: [14, 15, 16, 17, 22])
  func builtInFormatsOfDaysNeedNoCode(format: Int) throws {
    let workbook = HandmadeWorkbook(rows: "<row><c s='0'><v>29586</v></c></row>")
      .with(
        "xl/styles.xml",
        "<styleSheet><cellXfs><xf numFmtId='\(format)'/></cellXfs></styleSheet>"
      )
    #expect(try workbook.text() == "1980-12-31\n")
  }
}
