import TuntasModel

/// Reads bytes cut by a separator into batches.
struct CSVRows {
  /// Which heading fills which column.
  let layout: Layout
  /// The file's name, for rejections.
  let name: String
  /// The bytes of the file.
  let bytes: SourceBytes
  /// How the bytes are cut into rows and cells.
  var dialect = Dialect.plain
  /// The lines that rows are told by, where they are not their own.
  var lines: LineNames?
  /// What was refused before it came to rows.
  var refused: [Rejection] = []

  /// One stray quote is survived by reading on with the next line; a file full of them is not read
  /// over and over.
  private static let mostUnclosedQuotes = 64

  /// Reads all rows of the file.
  ///
  /// - Parameters:
  ///   - regions: The regions that rows may name.
  ///   - deliver: Takes each batch with the rows refused on the way and the bytes read so far.
  /// - Throws: ``FileError`` for a header that cannot be used, and what `deliver` throws.
  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    var scanner = self.scanner
    let binding = try binding(&scanner)
    var builder = BatchBuilder(self, binding, regions: regions)
    var unclosed = 0
    while unclosed < Self.mostUnclosedQuotes {
      let line = scanner.line
      guard let end = scanner.next() else { break }
      let told = lines?[line] ?? line
      switch end {
      case .complete:
        builder.append(scanner.cells, row: scanner.row, line: told)
      case .overLimit(let limit):
        throw FileError.overLimit(file: name, line: told, limit)
      case .unclosedQuote:
        builder.refuseUnclosed(scanner.cells, row: scanner.row, line: told)
        unclosed += 1
      }
      if builder.isFull { try hand(over: &builder, at: scanner.position, to: deliver) }
    }
    if !builder.isEmpty { try hand(over: &builder, at: bytes.buffer.count, to: deliver) }
  }

  private var scanner: RowScanner {
    dialect.header.map {
      RowScanner(bytes.buffer, separator: dialect.separator, from: $0)
    } ?? RowScanner(bytes.buffer, separator: dialect.separator)
  }

  private func hand(
    over builder: inout BatchBuilder,
    at position: Int,
    to deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    let (batch, rejections) = builder.take()
    try deliver(batch, rejections, min(position, bytes.buffer.count))
  }

  private func binding(_ scanner: inout RowScanner) throws(FileError) -> LayoutBinding {
    let line = scanner.line
    guard scanner.next() != nil else { throw .emptyFile(file: name) }
    let headings = Headings(scanner.texts(of: bytes))
    return try LayoutBinding(layout, headings, file: name, line: lines?[line] ?? line)
  }
}

extension RowScanner {
  /// The cells of the row found last as texts.
  ///
  /// - Parameters:
  ///   - bytes: The bytes that are scanned.
  ///   - isTrimmed: Whether blanks around them are left away.
  /// - Returns: The texts, without quotes.
  func texts(of bytes: SourceBytes, isTrimmed: Bool = true) -> [String] {
    var texts = CellTexts(bytes)
    return cells.map { cell in
      let whole = texts.range(of: cell)
      let range = isTrimmed ? texts.trimmed(whole) : whole
      return texts.withBytes(of: range) { String(decoding: $0, as: UTF8.self) }
    }
  }
}
