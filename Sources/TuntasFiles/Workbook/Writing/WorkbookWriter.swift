/// Writes an Excel workbook (`.xlsx`) sheet by sheet and row by row, in memory that does not grow.
///
/// Everything goes straight into the archive, without a temporary file for each sheet, so that every
/// write that fails is seen. The archive is written beside its place, for its owner alone, and moved
/// there when it is whole. The same rows give the same bytes.
public final class WorkbookWriter {
  private let path: String
  private let draft: DraftFile
  private let archive: ZipWriter
  private var sheets: [String] = []
  private var isSheetOpen = false
  private var columns: [WorkbookColumn] = []
  private var rowCount = 0
  private var text: SheetText
  private static let pieceSize = 1 << 16

  /// Begins a workbook.
  ///
  /// - Parameter path: Where it shall lie.
  /// - Throws: ``WorkbookError/cannotWrite(path:code:)``.
  public init(path: String) throws(WorkbookError) {
    self.path = path
    do throws(DraftError) {
      draft = try DraftFile(path: path)
    } catch {
      throw .cannotWrite(path: path, code: error.code)
    }
    archive = try ZipWriter(descriptor: draft.descriptor, shownPath: path)
    text = SheetText()
    try write(WorkbookParts.leading)
  }

  /// Begins a sheet; its first row holds the headings, bold and always in sight.
  ///
  /// - Parameters:
  ///   - name: Its name; letters that no sheet may have become blanks, and what is over 31 is cut.
  ///   - columns: Its columns, at least one.
  /// - Throws: ``WorkbookError/cannotWrite(path:code:)`` and ``WorkbookError/tooLarge(path:)``.
  public func sheet(_ name: String, columns: [WorkbookColumn]) throws(WorkbookError) {
    try endSheet()
    guard columns.count <= WorkbookLimits.columns else { throw .tooLarge(path: path) }
    sheets.append(SheetName.fitting(name, among: sheets))
    self.columns = columns
    rowCount = 0
    isSheetOpen = true
    try archive.begin(part: "xl/worksheets/sheet\(sheets.count).xml")
    text.begin(columns: columns, isFirst: sheets.count == 1)
    try write(columns.map { .text($0.heading) }, isHeading: true)
  }

  /// Writes the next row of the sheet begun last.
  ///
  /// - Parameter cells: Its cells, from the first column on.
  /// - Throws: ``WorkbookError/cannotWrite(path:code:)``, and ``WorkbookError/tooLarge(path:)`` for
  ///   a row or a text that Excel would not take.
  public func row(_ cells: [WorkbookCell]) throws(WorkbookError) {
    try write(cells, isHeading: false)
  }

  /// Ends the workbook and moves it to its place.
  ///
  /// - Throws: ``WorkbookError/cannotWrite(path:code:)``; nothing is left behind then.
  public func finish() throws(WorkbookError) {
    try endSheet()
    try write(WorkbookParts.closing(sheets: sheets))
    try archive.close()
    do throws(DraftError) {
      try draft.publish()
    } catch {
      throw .cannotWrite(path: path, code: error.code)
    }
  }

  private func write(_ parts: [WorkbookParts.Part]) throws(WorkbookError) {
    for part in parts {
      try archive.begin(part: part.name)
      try archive.write(Array(part.text.utf8))
      try archive.end()
    }
  }

  private func write(_ cells: [WorkbookCell], isHeading: Bool) throws(WorkbookError) {
    rowCount += 1
    let fits = rowCount <= WorkbookLimits.rows && cells.count <= WorkbookLimits.columns
    guard isSheetOpen, fits, text.append(cells, row: rowCount, columns, isHeading: isHeading) else {
      throw .tooLarge(path: path)
    }
    if text.bytes.count >= Self.pieceSize { try flush() }
  }

  private func flush() throws(WorkbookError) {
    try archive.write(text.bytes)
    text.clear()
  }

  private func endSheet() throws(WorkbookError) {
    guard isSheetOpen else { return }
    isSheetOpen = false
    text.end(columns: columns)
    try flush()
    try archive.end()
  }
}
