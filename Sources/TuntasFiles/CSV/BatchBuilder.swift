import TuntasModel

/// Turns rows of cells into batches of columns, and refuses those that cannot stand.
struct BatchBuilder {
  private let kind: RecordKind
  private let file: String
  private let bytes: SourceBytes
  private let cellCount: Int
  private var columns: [ColumnBuilder]
  private var texts: CellTexts
  private var lines: [Int] = []
  private var rejections: [Rejection] = []

  /// Rows in one batch.
  static let size = 8_192

  /// Begins a file whose header has been read.
  init(
    _ kind: RecordKind,
    file: String,
    bytes: SourceBytes,
    header: Header,
    regions: RegionIndex
  ) {
    self.kind = kind
    self.file = file
    self.bytes = bytes
    cellCount = header.cellCount
    texts = CellTexts(bytes)
    columns = zip(kind.columns, header.places).map { column, place in
      let reader = CellReader(column, of: kind, regions: regions)
      return ColumnBuilder(column, place: place, reader: reader)
    }
    reserve()
  }

  /// Tells whether there are rows enough for a batch.
  var isFull: Bool { lines.count >= Self.size || rejections.count >= Self.size }

  /// Tells whether there is anything to hand over.
  var isEmpty: Bool { lines.isEmpty && rejections.isEmpty }

  /// Adds a row, or refuses it.
  mutating func append(_ cells: [Cell], line: Int) {
    guard !texts.areBlank(cells) else { return }
    guard cells.count == cellCount else {
      let reason = RejectionReason.cellCount(found: cells.count, expected: cellCount)
      refuse(line: line, column: nil, found: texts.text(of: cells[0]), reason: reason)
      return
    }
    let row = lines.count
    for index in columns.indices {
      guard let reason = append(cells, to: index, row: row) else { continue }
      for column in columns.indices.prefix(through: index) { columns[column].truncate(to: row) }
      let column = columns[index]
      let found = column.place.map { texts.text(of: cells[$0]) } ?? ""
      refuse(line: line, column: column.column.name, found: found, reason: reason)
      return
    }
    lines.append(line)
  }

  /// Refuses a row whose quote is never closed.
  mutating func refuseUnclosed(_ cells: [Cell], line: Int) {
    let found = cells.first.map { texts.text(of: $0) } ?? ""
    refuse(line: line, column: nil, found: found, reason: .unclosedQuote)
  }

  /// Hands over the rows so far and begins anew.
  mutating func take() -> (RecordBatch, [Rejection]) {
    let batch = RecordBatch(
      kind: kind,
      bytes: bytes,
      ownBytes: texts.takeOwnBytes(),
      lines: lines,
      columns: columns.indices.map { columns[$0].take() }
    )
    let refused = rejections
    lines = []
    rejections = []
    reserve()
    return (batch, refused)
  }

  private mutating func append(_ cells: [Cell], to index: Int, row: Int) -> RejectionReason? {
    guard let place = columns[index].place else {
      columns[index].appendMissing()
      return nil
    }
    let range = texts.range(of: cells[place])
    let trimmed = texts.trimmed(range)
    guard trimmed.count > 0 else {
      columns[index].appendMissing()
      return columns[index].column.need == .required ? .missing : nil
    }
    return texts.withBytes(of: trimmed) { columns[index].append($0, at: trimmed, row: row) }
  }

  private mutating func refuse(
    line: Int,
    column: String?,
    found: String,
    reason: RejectionReason
  ) {
    let rejection = Rejection(file: file, line: line, column: column, found: found, reason: reason)
    rejections.append(rejection)
  }

  private mutating func reserve() {
    lines.reserveCapacity(Self.size)
    for index in columns.indices { columns[index].reserve(Self.size) }
  }
}
