/// What a workbook says of itself: its sheets, and where everything lies in the archive.
struct WorkbookContents {
  /// The sheets in their order.
  let sheets: [WorkbookSheet]
  /// From which day its days are counted.
  let epoch: SerialDay.Epoch
  /// Where the texts lie that sheets share.
  let stringsPart: String?
  /// Where the looks of cells lie.
  let stylesPart: String?

  /// Reads what an archive holds.
  ///
  /// - Parameter archive: The archive.
  /// - Throws: ``WorkbookError``.
  init(_ archive: ZipReader) throws(WorkbookError) {
    do {
      let book = try Self.workbookPart(of: archive)
      let list = SheetList()
      try archive.read(book, limit: .small, into: list)
      guard list.isWorkbook else { throw WorkbookError.notAWorkbook(path: archive.path) }
      let relations = try Self.relations(of: book, in: archive)
      sheets = try list.entries.compactMap { entry in
        guard let relation = relations.first(where: { $0.id == entry.relation }) else {
          throw WorkbookError.damaged(path: archive.path, part: book)
        }
        guard relation.type == "worksheet" else { return nil }
        return WorkbookSheet(name: entry.name, isVisible: entry.isVisible, part: relation.part)
      }
      guard !sheets.isEmpty else { throw WorkbookError.damaged(path: archive.path, part: book) }
      epoch = list.epoch
      stringsPart = relations.first { $0.type == "sharedStrings" }?.part
      stylesPart = relations.first { $0.type == "styles" }?.part
    } catch let error as WorkbookError {
      throw error
    } catch {
      throw .damaged(path: archive.path, part: "")
    }
  }

  private static func workbookPart(of archive: ZipReader) throws -> String {
    let usual = "xl/workbook.xml"
    guard archive.has("_rels/.rels") else {
      guard archive.has(usual) else { throw WorkbookError.notAWorkbook(path: archive.path) }
      return usual
    }
    let relations = try relations(of: "", in: archive)
    guard let part = relations.first(where: { $0.type == "officeDocument" })?.part,
      part.hasSuffix(".xml")
    else { throw WorkbookError.notAWorkbook(path: archive.path) }
    return part
  }

  private static func relations(of part: String, in archive: ZipReader) throws -> [PartRelation] {
    let folder = PartPath.folder(of: part)
    let relations = PartRelations(folder: folder)
    let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    try archive.read(name, limit: .small, into: relations)
    return relations.all
  }
}

/// Reads which sheets a workbook has.
private final class SheetList: XMLEvents {
  struct Entry {
    var name: String
    var isVisible: Bool
    var relation: String
  }

  private(set) var entries: [Entry] = []
  private(set) var epoch = SerialDay.Epoch.from1900
  private(set) var isWorkbook = false
  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "workbook": isWorkbook = true
    case "workbookPr":
      if let value = attributes["date1904"], value == "1" || value == "true" { epoch = .from1904 }
    case "sheet":
      let state = attributes["state"] ?? "visible"
      let entry = Entry(
        name: attributes["name"] ?? "",
        isVisible: state == "visible",
        relation: attributes.value("id", hasPrefix: true) ?? ""
      )
      entries.append(entry)
      if entries.count > ReadingLimit.sheets.most { stop(.over(.sheets)) }
    default: break
    }
  }
}
