import TuntasModel

/// The sheets of a workbook that people see, each recognised like a file of its own.
struct WorkbookLook {
  /// The sheets that were recognised, and those that were not.
  private(set) var findings = FileFindings()
  /// What is lacking of the first sheet that was not recognised.
  private(set) var unknown: FileLook.Unknown

  /// Opens a workbook.
  ///
  /// - Parameters:
  ///   - path: The path of the workbook.
  ///   - opener: Recognises its sheets.
  ///   - takesRefused: Whether sheets of refused rows are taken, because somebody named the file.
  /// - Throws: ``WorkbookError``, and ``FileError`` for a sheet that has the headings but cannot be
  ///   used.
  init(path: String, opener: FileOpener, takesRefused: Bool) throws {
    let book = try Workbook(path: path)
    unknown = FileLook(SourceBytes([])).unknown(to: opener.layouts)
    for sheet in book.sheets where sheet.isVisible {
      let table = try book.table(of: sheet)
      let name = "\(FileOpener.name(of: path)) (\(sheet.name))"
      if takesRefused, let files = try opener.openRefused(table, path: path) {
        findings.files += files
      } else if let file = try opener.open(table, path: path, name: name, mark: .point) {
        // Numbers of a workbook are numbers, and come out with a point.
        findings.files.append(file)
      } else if let reason = reason(for: table.bytes, opener) {
        findings.left.append(LeftFile(path: path, sheet: sheet.name, reason: reason))
      }
    }
  }

  /// Why a sheet is left out; `nil` when there is nothing to say of it.
  private mutating func reason(
    for text: SourceBytes,
    _ opener: FileOpener
  ) -> LeftFile.Reason? {
    guard !Self.saysNothing(text), !TemplateSheet.explains(text) else { return nil }
    if RefusedRows.areHeld(by: text) { return .refusedRows }
    let found = FileLook(text).unknown(to: opener.layouts)
    if unknown.headings.isEmpty { unknown = found }
    return found.reason
  }

  /// Tells whether a sheet has no cell with something in it.
  private static func saysNothing(_ text: SourceBytes) -> Bool {
    text.buffer.allSatisfy { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
  }
}
