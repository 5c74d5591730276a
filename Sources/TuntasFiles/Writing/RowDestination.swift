/// Which form rows get, and where their bytes go.
public enum RowDestination {
  /// RFC 4180 text with a row of headings, in pieces of whole rows.
  case csv((_ piece: [UInt8]) throws -> Void)
  /// Lines of JSON, one object a row, in pieces of whole rows.
  case json((_ piece: [UInt8]) throws -> Void)
  /// An Excel workbook of one sheet, written beside its place, for its owner alone, and moved there when
  /// it is whole.
  case workbook(path: String, sheet: String)
}
