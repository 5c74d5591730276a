import Foundation
import TuntasFiles
import TuntasModel
import TuntasTestSupport

/// A workbook made by hand, part by part.
struct HandmadeWorkbook {
  /// The parts by name.
  var parts: [(name: String, text: String)]

  /// Makes a workbook of one sheet.
  ///
  /// - Parameters:
  ///   - rows: What stands inside `sheetData`.
  ///   - strings: The shared texts, each with its `si`.
  ///   - formats: The codes of number formats, from style 1 on.
  ///   - properties: What stands in front of the list of sheets.
  init(
    rows: String = "",
    strings: String = "",
    formats: [String] = [],
    properties: String = ""
  ) {
    let codes = formats.enumerated().map { place, code in
      "<numFmt numFmtId=\"\(200 + place)\" formatCode=\"\(code)\"/>"
    }
    let styles = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
    parts = [
      (
        "_rels/.rels",
        """
        <Relationships><Relationship Id="a" Type="http://x/officeDocument" \
        Target="xl/workbook.xml"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns:r="x">\(properties)<sheets><sheet name="Data" r:id="s"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="s" Type="http://x/worksheet" Target="worksheets/data.xml"/>
        <Relationship Id="t" Type="http://x/sharedStrings" Target="/xl/strings.xml"/>
        <Relationship Id="u" Type="http://x/styles" Target="styles.xml"/></Relationships>
        """
      ),
      ("xl/worksheets/data.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
      ("xl/strings.xml", "<sst>\(strings)</sst>"),
      (
        "xl/styles.xml",
        """
        <styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId="14"/>\
        </cellStyleXfs><cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
        """
      ),
    ]
  }

  /// The same workbook with another text for a part; none takes the part away.
  func with(_ name: String, _ text: String?) -> HandmadeWorkbook {
    var workbook = self
    workbook.parts = parts.filter { $0.name != name }
    if let text { workbook.parts.append((name, text)) }
    return workbook
  }

  /// The archive.
  var archive: ZipBytes {
    ZipBytes(parts: parts.map { ZipBytes.Part(name: $0.name, bytes: Array($0.text.utf8)) })
  }

  /// The text of the first sheet.
  func text() throws -> String {
    try Self.text(ofFirstSheetIn: archive.bytes)
  }

  /// The text of the first sheet of a workbook of these bytes.
  static func text(ofFirstSheetIn bytes: [UInt8]) throws -> String {
    let folder = try ScratchFolder()
    let file = folder.file("data.xlsx")
    try Data(bytes).write(to: file)
    let workbook = try Workbook(path: file.path())
    return try workbook.string(of: workbook.sheets[0])
  }
}

extension Workbook {
  /// The text of a sheet, copied.
  func string(of sheet: WorkbookSheet) throws -> String {
    let bytes = try text(of: sheet)
    return withExtendedLifetime(bytes) { String(decoding: bytes.buffer, as: UTF8.self) }
  }
}
