/// The parts of a written workbook beside its sheets.
enum WorkbookParts {
  /// A part of the archive.
  struct Part {
    /// Its place in the archive.
    var name: String
    /// What it holds.
    var text: String
  }

  /// What every part begins with.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// What the elements of a workbook belong to.
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let content = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The parts that stand in front of the sheets: by the first one programs tell what the archive is,
  /// so it must not wait until all sheets are known.
  static let leading = [
    Part(name: "[Content_Types].xml", text: contentTypes),
    Part(name: "_rels/.rels", text: relations([("officeDocument", "xl/workbook.xml")])),
    Part(name: "xl/styles.xml", text: styles),
  ]

  /// The parts that stand behind the sheets.
  static func closing(sheets: [String]) -> [Part] {
    [
      Part(name: "xl/workbook.xml", text: workbook(sheets)),
      Part(name: "xl/_rels/workbook.xml.rels", text: workbookRelations(sheets.count)),
    ]
  }

  private static func workbook(_ sheets: [String]) -> String {
    let entries = sheets.enumerated().map { place, name in
      var escaped: [UInt8] = []
      XMLText.append(name, to: &escaped)
      let shown = String(decoding: escaped, as: UTF8.self)
      return "<sheet name=\"\(shown)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    return declaration + "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(office)\">"
      + "<bookViews><workbookView/></bookViews><sheets>\(entries.joined())</sheets></workbook>"
  }

  private static func workbookRelations(_ count: Int) -> String {
    let sheets = (1...max(count, 1)).map { ("worksheet", "worksheets/sheet\($0).xml") }
    return relations(sheets.prefix(count) + [("styles", "styles.xml")])
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> String {
    let entries = targets.enumerated().map { place, entry in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(office)/\(entry.type)\""
        + " Target=\"\(entry.target)\"/>"
    }
    return declaration + "<Relationships xmlns=\"\(package)/relationships\">"
      + entries.joined() + "</Relationships>"
  }

  /// Every part is a sheet but those that are named.
  private static let contentTypes =
    declaration + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\""
    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"\(content).worksheet+xml\"/>"
    + override("/xl/workbook.xml", "sheet.main") + override("/xl/styles.xml", "styles")
    + "</Types>"

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"\(part)\" ContentType=\"\(content).\(type)+xml\"/>"
  }

  /// The looks in the order of ``WorkbookStyle``; number formats 0, 49 and 164 are general, text and
  /// our own for days.
  private static let styles =
    declaration + "<styleSheet xmlns=\"\(namespace)\">"
    + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill>"
    + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE4E4E4\"/></patternFill></fill>"
    + "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    + "</borders><cellStyleXfs count=\"1\">"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"4\">"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\""
    + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/>"
    + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
    + " applyNumberFormat=\"1\"/>"
    + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
    + " applyNumberFormat=\"1\"/></cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    + "</styleSheet>"
}
