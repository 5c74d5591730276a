/// One cell of a row, as a place in the bytes of the file.
struct CSVField {
  /// The first byte of what it holds; of its opening quote when it needs unquoting.
  var start: Int
  /// How many bytes it takes from there.
  var count: Int
  /// Tells whether it holds doubled quotes, or more behind its closing quote.
  var needsUnquoting = false
}

/// How a row ended.
enum RowEnd: Equatable {
  /// As it should.
  case complete
  /// With the end of the file inside a quoted cell.
  case unclosedQuote
  /// Before its time: it has more of something than is taken.
  case overLimit(ReadingLimit)
}
