public import TuntasModel

/// A sheet of a workbook.
public struct WorkbookSheet: Hashable, Sendable {
  /// Its name, as people see it.
  public let name: String
  /// Whether people see it; offices hide sheets of drop-down values.
  public let isVisible: Bool
  /// Where it lies in the archive.
  let part: String
}

/// An Excel workbook (`.xlsx`, `.xlsm`) to be read.
///
/// A sheet comes out as text with commas, so that it is read like any other file. Memory holds neither
/// a sheet nor the texts that the sheets share, and nothing grows beyond a ``ReadingLimit``.
public struct Workbook: Sendable {
  /// The path of the workbook.
  public let path: String
  /// Its sheets: those that people see first, each in the order of the workbook.
  public let sheets: [WorkbookSheet]
  private let contents: WorkbookContents

  /// Tells by its first bytes whether a file is a workbook or would be one if it were not locked or
  /// of an older form, so that opening it says what is wrong.
  ///
  /// - Parameter bytes: The first eight bytes of a file or more.
  /// - Returns: Whether to open it as a workbook.
  public static func isLikely(startingWith bytes: some Collection<UInt8>) -> Bool {
    Container(startingWith: bytes) != nil
  }

  /// Opens a workbook and lists its sheets.
  ///
  /// - Parameter path: The path of the workbook.
  /// - Throws: ``WorkbookError``.
  public init(path: String) throws(WorkbookError) {
    try Container.check(fileAt: path)
    let archive = try ZipReader(path: path)
    self.path = path
    contents = try WorkbookContents(archive)
    sheets = contents.sheets.filter(\.isVisible) + contents.sheets.filter { !$0.isVisible }
  }

  /// Writes a sheet as RFC 4180 text: commas, UTF-8, LF.
  ///
  /// Each row of the sheet begins a line of the text; a row without cells is an empty line, and a line
  /// break inside a cell stays one, in quotes. Rows are as wide as the widest of the first hundred. Numbers have a
  /// point, days are `1980-12-31`, what is true or false is `yes` or `no`, an error such as `#N/A` is
  /// empty. A number of more than 15 digits stands as `3.21601E+15`: a spreadsheet has lost the last
  /// ones. The text lies in a file without a name in `$TMPDIR`, which goes when nobody holds the
  /// bytes any more.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - onProgress: Told every so often how many bytes are unpacked, and of how many according to
  ///     the archive: first of the shared texts, then of the sheet; what it throws ends the reading.
  /// - Returns: The text.
  /// - Throws: ``WorkbookError``, and what `onProgress` throws.
  public func text(
    of sheet: WorkbookSheet,
    onProgress: (_ unpacked: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> SourceBytes {
    try table(of: sheet, onProgress: onProgress).bytes
  }

  /// The text of a sheet with the rows that its lines are.
  func table(
    of sheet: WorkbookSheet,
    onProgress: (_ unpacked: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> TableText {
    let archive = try ZipReader(path: path)
    let strings = SharedStrings()
    if let part = contents.stringsPart {
      try archive.read(part, limit: .strings, into: strings, onProgress: onProgress)
      do { try strings.finish() } catch { throw error.inPart(part, of: path) }
    }
    let formats = CellFormats()
    if let part = contents.stylesPart {
      try archive.read(part, limit: .small, into: formats)
    }
    let text = try TemporaryText()
    let reader = SheetReader(
      strings: strings,
      formats: formats.ofStyles,
      epoch: contents.epoch,
      text: text
    )
    do {
      try archive.read(sheet.part, limit: .sheet, into: reader, onProgress: onProgress)
    } catch WorkbookError.overLimit(let path, sheet.part, let row, let limit) {
      // People know a sheet by its name.
      throw WorkbookError.overLimit(path: path, part: sheet.name, row: row, limit)
    }
    do {
      return try reader.finish()
    } catch {
      throw error.inPart(sheet.part, of: path)
    }
  }
}
