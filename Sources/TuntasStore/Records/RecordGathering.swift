import TuntasModel

/// Gathers rows of the database into a batch, column by column, without a text of its own a cell.
///
/// Batches have the same form as those that files are read into, so a writer of files takes both
/// alike. Lines count on over all batches of a kind.
struct RecordGathering {
  private let kind: RecordKind
  /// The places of the columns in which long numbers are hidden.
  private let masked: Set<Int>
  /// Whether a cell that could not be read may hold a name that the reader must not see.
  private let hidesUnreadable: Bool
  private var columns: [GatheredColumn]
  /// The texts of the batch, one behind the other.
  private var bytes: [UInt8] = []
  private var rows = 0
  private var rowsBefore = 0

  /// Rows in one batch.
  static let size = 4_096

  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - masked: The columns in which long numbers are hidden.
  ///   - hidesUnreadable: Whether what stands where a number or a day belongs is hidden like a name.
  init(_ kind: RecordKind, masking masked: [String] = [], hidesUnreadable: Bool = false) {
    self.kind = kind
    self.hidesUnreadable = hidesUnreadable
    self.masked = Set(masked.compactMap { kind.index(of: $0) })
    columns = kind.columns.map { GatheredColumn($0.content) }
  }

  /// Tells whether there are rows enough for a batch.
  var isFull: Bool { rows >= Self.size }

  /// Tells whether a batch holds the first rows, or would.
  var isFirst: Bool { rowsBefore == 0 }

  /// Tells whether no row waits.
  var isEmpty: Bool { rows == 0 }

  /// Adds the row that a statement stands on.
  ///
  /// Its columns must stand in the order of the kind.
  mutating func add(_ row: RawStatement) {
    for index in columns.indices {
      let start = bytes.count
      columns[index].add(row, Int32(index), at: rows, to: &bytes)
      guard bytes.count > start else { continue }
      if masked.contains(index) {
        mask(from: start, in: index, Masking.withoutLongNumbers)
      } else if hidesUnreadable, !columns[index].isText {
        mask(from: start, in: index, ToldCell.masked)
      }
    }
    rows += 1
  }

  /// Hands the rows over and begins anew.
  ///
  /// May be called without a row: the batch then has none, and tells only the kind.
  mutating func take() -> RecordBatch {
    defer {
      rowsBefore += rows
      rows = 0
      bytes.removeAll(keepingCapacity: true)
      for index in columns.indices { columns[index] = GatheredColumn(kind.columns[index].content) }
    }
    return RecordBatch(
      kind: kind,
      bytes: SourceBytes([]),
      ownBytes: bytes,
      lines: Array(rowsBefore + 1..<rowsBefore + rows + 1),
      columns: columns.map(\.values)
    )
  }

  /// Hides in the text that was added last what may tell a person.
  private mutating func mask(from start: Int, in index: Int, _ hide: (String) -> String) {
    let text = hide(String(decoding: bytes[start...], as: UTF8.self))
    bytes.replaceSubrange(start..., with: text.utf8)
    columns[index].replaceLast(by: TextRange(start: start, count: bytes.count - start), at: rows)
  }
}

/// The values of one column, in the form that a batch has them.
private enum GatheredColumn {
  case integers(IntegerValues)
  case reals(RealValues)
  case texts([TextRange])

  init(_ content: ColumnContent) {
    switch content {
    case .text: self = .texts([])
    case .real: self = .reals(RealValues())
    case .integer, .yesNo, .day, .region, .village, .nik, .word: self = .integers(IntegerValues())
    }
  }

  /// The values as a batch has them.
  var values: ColumnValues {
    switch self {
    case .integers(let column): .integers(column)
    case .reals(let column): .reals(column)
    case .texts(let ranges): .texts(ranges)
    }
  }

  /// Adds a cell; what could not be read stands as text where a number belongs.
  mutating func add(_ row: RawStatement, _ cell: Int32, at place: Int, to bytes: inout [UInt8]) {
    switch self {
    case .texts(var ranges):
      self = .texts([])
      ranges.append(Self.text(row, cell, to: &bytes))
      self = .texts(ranges)
    case .integers(var column):
      self = .texts([])
      if row.isInteger(cell) {
        column.values.append(row.integer(cell))
      } else {
        let text = Self.text(row, cell, to: &bytes)
        let isMissing = !text.isPresent
        column.values.append(isMissing ? IntegerValues.missing : IntegerValues.unreadable)
        if !isMissing { column.unreadable[place] = text }
      }
      self = .integers(column)
    case .reals(var column):
      self = .texts([])
      if row.isNumber(cell) {
        column.values.append(row.real(cell))
      } else {
        column.values.append(.nan)
        let text = Self.text(row, cell, to: &bytes)
        if text.isPresent { column.unreadable[place] = text }
      }
      self = .reals(column)
    }
  }

  /// Whether every cell is a text.
  var isText: Bool {
    if case .texts = self { true } else { false }
  }

  /// Lets the text of the last row stand at another range.
  mutating func replaceLast(by range: TextRange, at place: Int) {
    switch self {
    case .texts(var ranges):
      guard !ranges.isEmpty else { return }
      ranges[ranges.count - 1] = range
      self = .texts(ranges)
    case .integers(var column):
      column.unreadable[place] = range
      self = .integers(column)
    case .reals(var column):
      column.unreadable[place] = range
      self = .reals(column)
    }
  }

  /// Keeps a text; an empty text counts as no text.
  private static func text(
    _ row: RawStatement,
    _ cell: Int32,
    to bytes: inout [UInt8]
  ) -> TextRange {
    guard !row.isNull(cell) else { return .missing }
    let text = row.bytes(cell)
    guard !text.isEmpty else { return .missing }
    let start = bytes.count
    bytes.append(contentsOf: text)
    return TextRange(start: start, count: text.count)
  }
}
