/// Where a text lies in the bytes of its batch.
public struct TextRange: Hashable, Sendable {
  /// The first byte; at or past the end of the file's bytes it lies in the batch's own bytes.
  public var start: Int
  /// How many bytes; below zero when there is no text.
  public var count: Int

  /// No text at all.
  public static let missing = TextRange(start: 0, count: -1)

  /// Makes a range.
  public init(start: Int, count: Int) {
    self.start = start
    self.count = count
  }

  /// Tells whether there is a text.
  public var isPresent: Bool { count >= 0 }
}

/// The values of one column in one batch, as many as the batch has rows.
public enum ColumnValues: Sendable {
  /// Whole numbers: numbers, days, regions, words, yes and no.
  case integers(IntegerValues)
  /// Numbers with a point.
  case reals(RealValues)
  /// Texts.
  case texts([TextRange])
}

/// Whole numbers, with the two ways of not being one.
public struct IntegerValues: Sendable {
  /// Stands for a value that nobody recorded.
  public static let missing = Int64.min
  /// Stands for a value that could not be read; ``unreadable`` has its text.
  public static let unreadable = Int64.min + 1

  /// The values.
  public var values: [Int64]
  /// The texts of the unreadable ones, by row.
  public var unreadable: [Int: TextRange]

  /// Makes a column.
  public init(values: [Int64] = [], unreadable: [Int: TextRange] = [:]) {
    self.values = values
    self.unreadable = unreadable
  }
}

/// Numbers with a point; what is not a number (NaN) is missing or, when its text is kept, unreadable.
public struct RealValues: Sendable {
  /// The values.
  public var values: [Double]
  /// The texts of the unreadable ones, by row.
  public var unreadable: [Int: TextRange]

  /// Makes a column.
  public init(values: [Double] = [], unreadable: [Int: TextRange] = [:]) {
    self.values = values
    self.unreadable = unreadable
  }
}

/// Some rows of one file, column by column: what goes from files to the store.
public struct RecordBatch: Sendable {
  /// The kind of record.
  public var kind: RecordKind
  /// The bytes of the file.
  public var bytes: SourceBytes
  /// Texts that do not stand in the file as they are, such as those with doubled quotes.
  public var ownBytes: [UInt8]
  /// The line of each row in the file, from 1; as many as there are rows.
  public var lines: [Int]
  /// The columns, in the order of ``RecordKind/columns``.
  public var columns: [ColumnValues]
  /// The places of columns that the file does not have: it says nothing about them, so a row that is
  /// known keeps what it has there.
  public var absent: Set<Int>
  /// Each row as it stands in the file, for a row that is refused later on; empty when nobody may
  /// want it, otherwise as many as there are rows.
  public var rows: [TextRange]
  /// Whether the numbers of members were counted in the order of the file, so that they say nothing
  /// of who is meant.
  public var hasCountedNumbers: Bool
  /// What the file calls each column, in the order of ``columns``; empty when it calls them as the
  /// registry does.
  public var headings: [String]
  /// What is wrong with the villages that rows name but nobody knows, by row: a row that could do
  /// without one is refused for it only when nothing else tells where it belongs.
  public var unknownVillages: [Int: CellFault]
  /// The names that contradict the codes beside them, by row; `nil` when the file has not both.
  public var writtenNames: [Int: WrittenName]?

  /// Makes a batch.
  public init(
    kind: RecordKind,
    bytes: SourceBytes,
    ownBytes: [UInt8] = [],
    lines: [Int],
    columns: [ColumnValues],
    absent: Set<Int> = [],
    rows: [TextRange] = [],
    hasCountedNumbers: Bool = false,
    headings: [String] = [],
    unknownVillages: [Int: CellFault] = [:],
    writtenNames: [Int: WrittenName]? = nil
  ) {
    self.kind = kind
    self.bytes = bytes
    self.ownBytes = ownBytes
    self.lines = lines
    self.columns = columns
    self.absent = absent
    self.rows = rows
    self.hasCountedNumbers = hasCountedNumbers
    self.headings = headings
    self.unknownVillages = unknownVillages
    self.writtenNames = writtenNames
  }

  /// How many rows it holds.
  public var count: Int { lines.count }

  /// Reads a text; `nil` when the cell is empty.
  public func text(_ range: TextRange) -> String? {
    guard range.isPresent else { return nil }
    return withBytes(of: range) { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes of a text.
  public func withBytes<Result>(
    of range: TextRange,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let size = bytes.buffer.count
    guard range.start >= size else {
      let place = range.start..<range.start + range.count
      return try body(UnsafeBufferPointer(rebasing: bytes.buffer[place]))
    }
    return try ownBytes.withUnsafeBufferPointer { own in
      let start = range.start - size
      return try body(UnsafeBufferPointer(rebasing: own[start..<start + range.count]))
    }
  }
}
