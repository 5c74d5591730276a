import TuntasModel

/// The sheets of a workbook that people see, each recognised like a file of its own.
struct WorkbookLook {
  /// The sheets that were recognised, and those that were not.
  private(set) var findings = FileFindings()
  /// What is lacking of the first sheet that was not recognised.
  private(set) var unknown: FileLook.Unknown

  /// Opens a workbook.
  ///
  /// - Throws: ``WorkbookError``, and ``FileError`` for a sheet that has the headings but cannot be
  ///   used.
  init(path: String, opener: FileOpener) throws {
    let book = try Workbook(path: path)
    let name = FileOpener.name(of: path)
    var first: FileLook.Unknown?
    for sheet in book.sheets where sheet.isVisible {
      let table = try book.table(of: sheet)
      let text = table.bytes
      // Numbers of a workbook are numbers, and come out with a point.
      let file = try opener.open(table, path: path, name: "\(name) (\(sheet.name))", mark: .point)
      if let file {
        findings.files.append(file)
      } else if !Self.saysNothing(text), !TemplateSheet.explains(text) {
        let unknown = FileLook(text).unknown(to: opener.layouts)
        let reason = LeftFile.Reason.unknownHeadings(unknown.headings)
        findings.left.append(LeftFile(path: path, sheet: sheet.name, reason: reason))
        if first == nil { first = unknown }
      }
    }
    unknown = first ?? FileLook(SourceBytes([])).unknown(to: opener.layouts)
  }

  /// Tells whether a sheet has no cell with something in it.
  private static func saysNothing(_ text: SourceBytes) -> Bool {
    text.buffer.allSatisfy { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
  }
}
