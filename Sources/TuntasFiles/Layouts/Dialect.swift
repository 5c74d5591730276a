import TuntasModel

/// How the text of a file is cut into cells and its numbers are written.
///
/// Encoding is no part of it: every cell that is no UTF-8 is read as Windows-1252.
struct Dialect: Hashable, Sendable {
  /// The byte that parts two cells.
  var separator = UInt8(ascii: ",")
  /// Where the header row begins; titles may stand above it.
  var header: RowPlace?
  /// The mark before the decimals of numbers.
  var mark = DecimalMark.point

  /// RFC 4180 with the header in the first row.
  static let plain = Dialect()
}
