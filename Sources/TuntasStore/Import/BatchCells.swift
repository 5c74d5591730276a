import TuntasModel

/// A batch whose values lie at fixed addresses, so that any row can be bound without a copy.
///
/// A class, because waiting rows keep their batches alive and copying one would copy its columns.
/// It frees its memory when the last row of it was written. Columns are told by their place in
/// `RecordKind.columns`, rows by their place in the batch, both from 0 and unchecked.
final class BatchCells: @unchecked Sendable {
  // Unchecked: filled by its initialiser, and only read afterwards.

  /// The kind of record.
  let kind: RecordKind
  /// The line of each row.
  ///
  /// Counted as the file has them, from 1.
  let lines: [Int]
  /// The columns that the file does not have.
  let absent: Set<Int>
  /// Whether the numbers of members were counted in the order of the file.
  let hasCountedNumbers: Bool
  /// What is wrong with the villages that rows name but nobody knows, by row.
  let unknownVillages: [Int: CellFault]
  /// The names that contradict the codes beside them, by row; `nil` when the file has not both.
  let writtenNames: [Int: WrittenName]?
  /// What the file calls each column, for messages.
  private let headings: [String]
  /// Each row as it stands in the file; empty when rows are not kept.
  private let rows: [TextRange]
  /// The bytes of the file, which ranges of texts point into.
  private let source: SourceBytes
  /// Bytes that the reader made itself, such as texts without escapes; ranges behind the end of the
  /// file point here.
  private let ownBytes: UnsafeMutableBufferPointer<UInt8>
  /// The values, column by column.
  private let columns: [CellColumn]

  /// Copies the values of a batch.
  init(_ batch: RecordBatch) {
    kind = batch.kind
    lines = batch.lines
    absent = batch.absent
    hasCountedNumbers = batch.hasCountedNumbers
    unknownVillages = batch.unknownVillages
    writtenNames = batch.writtenNames
    headings = batch.headings
    rows = batch.rows
    source = batch.bytes
    ownBytes = .allocate(capacity: batch.ownBytes.count)
    _ = ownBytes.initialize(from: batch.ownBytes)
    columns = batch.columns.map(CellColumn.init)
  }

  deinit {
    ownBytes.deallocate()
    for column in columns { column.deallocate() }
  }

  /// How many rows there are.
  var count: Int { lines.count }

  /// A whole number, with the two ways of not being one as ``IntegerValues`` has them.
  ///
  /// Those two are the lowest numbers there are, so a known number is one above
  /// ``IntegerValues/unreadable``.
  func integer(_ column: Int, _ row: Int) -> Int64 {
    columns[column].integers?[row] ?? IntegerValues.missing
  }

  /// The bytes of a text; `nil` when the cell is empty.
  ///
  /// They stay in place as long as the batch lives.
  func text(_ column: Int, _ row: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let range = columns[column].texts?[row], range.isPresent else { return nil }
    return bytes(of: range)
  }

  /// A text, for sentences about it.
  ///
  /// What could not be read comes as it stood in the file, a number as the tuntas layout would
  /// write it.
  func string(_ column: Int, _ row: Int) -> String {
    let range = columns[column].texts?[row] ?? columns[column].unreadable[row] ?? .missing
    guard range.isPresent else {
      return written(integer(column, row), as: kind.columns[column].content)
    }
    return String(decoding: bytes(of: range), as: UTF8.self)
  }

  /// A value as the tuntas layout writes it.
  private func written(_ number: Int64, as content: ColumnContent) -> String {
    guard number != IntegerValues.missing else { return "" }
    let text: String? =
      switch content {
      case .day: CalendarDate(number: number)?.description
      case .region, .village: RegionCode(number: number)?.description
      case .word(let words): words.indices.contains(Int(number)) ? words[Int(number)] : nil
      case .text, .integer, .real, .yesNo, .nik: nil
      }
    return text ?? String(number)
  }

  /// What is wrong with a cell of a row, by the column's name in the registry.
  ///
  /// - Parameters:
  ///   - column: The name of the column in the registry.
  ///   - row: The place of the row.
  ///   - reason: Why it cannot stand.
  /// - Returns: The fault, with the heading and the text of the file, which a clerk can find.
  func fault(_ column: String, _ row: Int, _ reason: RejectionReason) -> CellFault {
    guard let index = kind.index(of: column) else {
      return CellFault(column: column, found: "", reason: reason)
    }
    let heading = headings.indices.contains(index) ? headings[index] : column
    return CellFault(column: heading, found: string(index, row), reason: reason)
  }

  /// The column that the file calls by a heading.
  ///
  /// Its name in the registry is taken too; `nil` when it is neither.
  func index(ofHeading heading: String) -> Int? {
    headings.firstIndex(of: heading) ?? kind.index(of: heading)
  }

  /// A row as it stands in the file; `nil` when it was not kept.
  func rowText(_ row: Int) -> String? {
    guard rows.indices.contains(row), rows[row].isPresent else { return nil }
    return String(decoding: bytes(of: rows[row]), as: UTF8.self)
  }

  /// Binds a cell: a value, nothing, or the text of what could not be read.
  ///
  /// So all three states of a `Recorded` value come into the database: NULL is unknown, a number is
  /// known, a text is what came.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - row: The row.
  ///   - statement: Takes the value; a text must stay in place until it has run.
  ///   - index: The parameter, from 1.
  func bind(_ column: Int, _ row: Int, to statement: RawStatement, at index: Int32) {
    let cells = columns[column]
    if let texts = cells.texts {
      let range = texts[row]
      range.isPresent
        ? statement.bind(bytes(of: range), at: index) : statement.bindNull(at: index)
    } else if let integers = cells.integers {
      let number = integers[row]
      number > IntegerValues.unreadable
        ? statement.bind(number, at: index) : bindRest(cells, row, to: statement, at: index)
    } else if let reals = cells.reals {
      let number = reals[row]
      number.isNaN
        ? bindRest(cells, row, to: statement, at: index) : statement.bind(number, at: index)
    }
  }

  /// Binds what is no value: the text that came, or nothing.
  private func bindRest(
    _ cells: CellColumn,
    _ row: Int,
    to statement: RawStatement,
    at index: Int32
  ) {
    if let range = cells.unreadable[row] {
      statement.bind(bytes(of: range), at: index)
    } else {
      statement.bindNull(at: index)
    }
  }

  /// The bytes of a range, in the file or behind it.
  private func bytes(of range: TextRange) -> UnsafeBufferPointer<UInt8> {
    let size = source.buffer.count
    guard range.start >= size else {
      return UnsafeBufferPointer(
        rebasing: source.buffer[range.start..<range.start + range.count]
      )
    }
    let start = range.start - size
    return UnsafeBufferPointer(rebasing: ownBytes[start..<start + range.count])
  }
}

/// One column at a fixed address; one of the three pointers is set.
private struct CellColumn {
  /// Whole numbers, days, regions and words; see ``IntegerValues``.
  var integers: UnsafeMutablePointer<Int64>?
  /// Numbers with a point; not a number stands for a missing or unreadable one.
  var reals: UnsafeMutablePointer<Double>?
  /// Where texts stand.
  var texts: UnsafeMutablePointer<TextRange>?
  /// What stood in cells of numbers that could not be read, by row.
  var unreadable: [Int: TextRange] = [:]

  init(_ values: ColumnValues) {
    switch values {
    case .integers(let column):
      integers = Self.copy(column.values)
      unreadable = column.unreadable
    case .reals(let column):
      reals = Self.copy(column.values)
      unreadable = column.unreadable
    case .texts(let ranges):
      texts = Self.copy(ranges)
    }
  }

  /// To be called once, by the batch that owns the column.
  func deallocate() {
    integers?.deallocate()
    reals?.deallocate()
    texts?.deallocate()
  }

  /// A copy at an address that does not move; an empty column has an address too.
  private static func copy<Value>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
    let copy = UnsafeMutableBufferPointer<Value>.allocate(capacity: max(1, values.count))
    _ = copy.initialize(from: values)
    return copy.baseAddress ?? .allocate(capacity: 1)
  }
}
