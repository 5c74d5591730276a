import TuntasModel

/// How the text of a file is cut into cells and its numbers are written.
///
/// Encoding is no part of it: every cell that is no UTF-8 is read as Windows-1252.
struct Dialect: Hashable, Sendable {
  /// What stands between cells.
  var separator = UInt8(ascii: ",")
  /// Where the header row begins; titles may stand above it.
  var header: RowPlace?
  /// What stands before decimals.
  var mark = DecimalMark.point

  /// RFC 4180 with the header in the first row.
  static let plain = Dialect()
}
