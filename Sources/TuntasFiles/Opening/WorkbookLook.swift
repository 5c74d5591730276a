import TuntasModel

/// The sheets of a workbook that people see, each recognised like a file of its own; those of no
/// layout, such as a page of instructions, are passed over.
struct WorkbookLook {
  /// The sheets that were recognised.
  private(set) var files: [OpenedFile] = []
  /// What is lacking of the first sheet, for a workbook without any that is recognised.
  private(set) var unknown: FileLook.Unknown

  /// The headings found in the first sheet.
  var headings: [String] { unknown.headings }

  /// Opens a workbook.
  ///
  /// - Throws: ``WorkbookError``, and ``FileError`` for a sheet that has the headings but cannot be
  ///   used.
  init(path: String, opener: FileOpener) throws {
    let book = try Workbook(path: path)
    let name = FileOpener.name(of: path)
    var first: FileLook.Unknown?
    for sheet in book.sheets where sheet.isVisible {
      let text = try book.text(of: sheet)
      // Numbers of a workbook are numbers, and come out with a point.
      let file = try opener.open(text, path: path, name: "\(name) (\(sheet.name))", mark: .point)
      if let file {
        files.append(file)
      } else if first == nil {
        first = FileLook(text).unknown(to: opener.layouts)
      }
    }
    unknown = first ?? FileLook(SourceBytes([])).unknown(to: opener.layouts)
  }
}
