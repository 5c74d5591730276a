/// The most of something that a reader takes, so that no file can fill memory.
///
/// Lists of offices stay far below; what goes beyond is refused with a sentence.
public enum ReadingLimit: CaseIterable, Hashable, Sendable {
  /// Parts of a workbook's archive.
  case archiveParts
  /// Elements of XML inside one another.
  case depth
  /// Bytes of one piece of XML: an element with its attributes, a comment.
  case tag
  /// Bytes that reading XML may hold for itself.
  case parserMemory
  /// Sheets of a workbook.
  case sheets
  /// Texts that sheets share.
  case sharedTexts
  /// Bytes of all texts that sheets share.
  case sharedSize
  /// Bytes of one cell of a sheet.
  case cell
  /// Bytes of one row of a sheet or table, of one line of JSON.
  case row
  /// Cells of one row, and keys of all objects of a file.
  case columns

  /// The number.
  public var most: Int {
    switch self {
    case .archiveParts: 10_000
    case .depth: 64
    case .tag: 1 << 20
    case .parserMemory: 32 << 20
    case .sheets: 1_000
    case .sharedTexts: 8_000_000
    case .sharedSize: 1 << 30
    case .cell: WorkbookLimits.cellLength * 4
    case .row: 4 << 20
    case .columns: WorkbookLimits.columns
    }
  }
}
