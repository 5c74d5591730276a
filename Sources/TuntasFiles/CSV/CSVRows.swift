import TuntasModel

/// Reads comma-separated bytes into batches.
struct CSVRows {
  /// The kind of record.
  let kind: RecordKind
  /// The file's name, for rejections.
  let name: String
  /// The bytes.
  let bytes: SourceBytes
  /// What stands between cells.
  var separator = UInt8(ascii: ",")

  /// One stray quote is survived by reading on with the next line; a file full of them is not read
  /// over and over.
  private static let mostUnclosedQuotes = 64

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - regions: The codes that rows may name.
  ///   - deliver: Takes each batch with the rows refused on the way and the bytes read so far.
  /// - Throws: ``FileError`` for a header that cannot be used, and what `deliver` throws.
  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    var scanner = RowScanner(bytes.buffer, separator: separator)
    let header = try header(&scanner)
    var builder = BatchBuilder(kind, file: name, bytes: bytes, header: header, regions: regions)
    var unclosed = 0
    while unclosed < Self.mostUnclosedQuotes {
      let line = scanner.line
      guard let end = scanner.next() else { break }
      switch end {
      case .complete:
        builder.append(scanner.cells, line: line)
      case .unclosedQuote:
        builder.refuseUnclosed(scanner.cells, line: line)
        unclosed += 1
      }
      if builder.isFull { try hand(over: &builder, at: scanner.position, to: deliver) }
    }
    if !builder.isEmpty { try hand(over: &builder, at: bytes.buffer.count, to: deliver) }
  }

  private func hand(
    over builder: inout BatchBuilder,
    at position: Int,
    to deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    let (batch, rejections) = builder.take()
    try deliver(batch, rejections, min(position, bytes.buffer.count))
  }

  private func header(_ scanner: inout RowScanner) throws(FileError) -> Header {
    guard scanner.next() != nil else { throw .emptyFile(file: name) }
    var texts = CellTexts(bytes)
    var names: [String] = []
    for cell in scanner.cells {
      let range = texts.trimmed(texts.range(of: cell))
      names.append(texts.withBytes(of: range) { String(decoding: $0, as: UTF8.self) })
    }
    return try Header(names, of: kind, file: name)
  }
}
