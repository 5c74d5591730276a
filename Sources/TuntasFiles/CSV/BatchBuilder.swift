import TuntasModel

/// Turns rows of cells into batches of columns, and refuses those that cannot stand.
struct BatchBuilder {
  private let kind: RecordKind
  private let isOwn: Bool
  let file: String
  private let bytes: SourceBytes
  private let cellCount: Int
  let names: [String]
  private let absent: Set<Int>
  private let sundries: SundryRows
  let villages: VillageReader
  var numbers: MemberNumbers?
  private let hasCountedNumbers: Bool
  private var columns: [ColumnBuilder]
  var texts: CellTexts
  private var lines: [Int] = []
  private var rows: [TextRange] = []
  private var unknownVillages: [Int: CellFault] = [:]
  private var writtenNames: [Int: WrittenName] = [:]
  private let hasCodesAndNames: Bool
  var rejections: [Rejection] = []
  /// Bytes of the rows refused so far, each of which is held whole.
  var refusedBytes = 0

  /// Rows in one batch.
  static let size = 8_192
  /// Bytes of refused rows in one batch.
  private static let mostRefusedBytes = 1 << 23

  /// Begins a file whose header has been read.
  init(_ file: CSVRows, _ binding: LayoutBinding, regions: RegionIndex) {
    kind = file.layout.kind
    isOwn = file.layout.isOwn
    self.file = file.name
    bytes = file.bytes
    cellCount = binding.cellCount
    names = binding.names
    texts = CellTexts(bytes)
    let columns = zip(file.layout.kind.columns, binding.columns).map { column, bound in
      ColumnBuilder(column, bound, reader: file.reader(of: column, bound, regions: regions))
    }
    self.columns = columns
    hasCodesAndNames = columns.contains { $0.otherSource?.hasCodesAndNames ?? false }
    absent = Set(columns.indices.filter { columns[$0].isAbsent })
    numbers = MemberNumbers(binding, separator: file.dialect.separator)
    hasCountedNumbers = MemberNumbers.areCounted(binding)
    sundries = SundryRows(binding, isOwn: isOwn)
    villages = VillageReader(regions)
    rejections = file.refused
    reserve()
  }

  /// Tells whether there are rows enough for a batch.
  var isFull: Bool {
    lines.count >= Self.size || rejections.count >= Self.size
      || refusedBytes >= Self.mostRefusedBytes
  }

  /// Tells whether there is anything to hand over.
  var isEmpty: Bool { lines.isEmpty && rejections.isEmpty }

  /// Adds a row, or refuses it.
  mutating func append(_ cells: [CSVField], row: TextRange, line: Int) {
    guard !texts.areBlank(cells) else { return }
    guard cells.count == cellCount else { return appendUneven(cells, row: row, line: line) }
    appendEven(cells, row: row, line: line)
  }

  /// Refuses a row whose quote is never closed.
  mutating func refuseUnclosed(_ cells: [CSVField], row: TextRange, line: Int) {
    let found = cells.first.map { texts.text(of: $0) } ?? ""
    let fault = CellFault(column: nil, found: found, reason: .unclosedQuote)
    refuse(row, fault, line: line)
  }

  /// Hands over the rows so far and begins anew.
  mutating func take() -> (RecordBatch, [Rejection]) {
    let batch = RecordBatch(
      kind: kind,
      bytes: bytes,
      ownBytes: texts.takeOwnBytes(),
      lines: lines,
      columns: columns.indices.map { columns[$0].take() },
      absent: absent,
      rows: rows,
      hasCountedNumbers: hasCountedNumbers,
      headings: columns.map(\.heading),
      unknownVillages: unknownVillages,
      writtenNames: hasCodesAndNames ? writtenNames : nil
    )
    let refused = rejections
    lines = []
    rows = []
    unknownVillages = [:]
    writtenNames = [:]
    rejections = []
    refusedBytes = 0
    reserve()
    return (batch, refused)
  }

  // MARK: - Rows

  /// Takes a row of as many cells as there are headings.
  private mutating func appendEven(_ cells: [CSVField], row: TextRange, line: Int) {
    guard !sundries.contains(cells, in: &texts) else { return }
    numbers?.count(cells, in: &texts)
    let number = lines.count
    for index in columns.indices {
      guard let reason = append(cells, to: index, row: number) else { continue }
      for column in columns.indices.prefix(through: index) { columns[column].truncate(to: number) }
      unknownVillages[number] = nil
      writtenNames[number] = nil
      guard !sundries.isTotal(cells, in: &texts) else { return }
      return refuse(row, fault(cells, in: columns[index], reason), line: line)
    }
    lines.append(line)
    rows.append(kept(row))
  }

  /// Takes a row that is longer or shorter than the header by empty cells alone.
  private mutating func appendUneven(_ cells: [CSVField], row: TextRange, line: Int) {
    if cells.count > cellCount, texts.areBlank(Array(cells[cellCount...])) {
      return appendEven(Array(cells[..<cellCount]), row: row, line: line)
    }
    // A program that leaves out empty cells writes short rows; so does a file that was cut, and the
    // program's own layout never leaves one out.
    if !isOwn, cells.count < cellCount, row.start + row.count < bytes.buffer.count {
      let empty = CSVField(start: row.start, count: 0)
      let missing = Array(repeating: empty, count: cellCount - cells.count)
      return appendEven(cells + missing, row: row, line: line)
    }
    guard !sundries.isTotal(cells, in: &texts) else { return }
    numbers?.count(cells, in: &texts)
    let reason = RejectionReason.cellCount(found: cells.count, expected: cellCount)
    let fault = CellFault(column: nil, found: texts.text(of: cells[0]), reason: reason)
    refuse(row, fault, line: line)
  }

  // MARK: - Cells

  private mutating func append(_ cells: [CSVField], to index: Int, row: Int) -> RejectionReason? {
    guard let place = columns[index].place else {
      return appendOther(cells, to: index, row: row)
    }
    return append(cells[place], to: index, row: row)
  }

  private mutating func append(_ cell: CSVField, to index: Int, row: Int) -> RejectionReason? {
    let trimmed = texts.content(of: cell)
    return append(trimmed, to: index, row: row)
  }

  private mutating func append(_ text: TextRange, to index: Int, row: Int) -> RejectionReason? {
    guard text.count > 0, !texts.looksBlank(text) else {
      columns[index].appendMissing()
      return columns[index].column.need == .required ? .missing : nil
    }
    if case .serial(let isKey) = columns[index].reader {
      return appendSerial(text, isKey: isKey, to: index, row: row)
    }
    return texts.withBytes(of: text) { columns[index].append($0, at: text, row: row) }
  }

  /// Adds the digits of a number that is a name, without what a spreadsheet put about them.
  private mutating func appendSerial(
    _ text: TextRange,
    isKey: Bool,
    to index: Int,
    row: Int
  ) -> RejectionReason? {
    let isDamaged = isKey && texts.withBytes(of: text) { NumberParsing.isDamagedNIK($0) }
    guard !isDamaged else { return .damagedNIK }
    let isUnknown = !isOwn && texts.withBytes(of: text) { UnknownWord.matches($0) }
    let range = isUnknown ? TextRange(start: 0, count: 0) : texts.serial(text)
    guard range.count > 0 else {
      columns[index].appendMissing()
      return columns[index].column.need == .required ? .missing : nil
    }
    return texts.withBytes(of: range) { columns[index].append($0, at: range, row: row) }
  }

  private mutating func appendOther(
    _ cells: [CSVField],
    to index: Int,
    row: Int
  ) -> RejectionReason? {
    switch columns[index].otherSource {
    case nil, .cell:
      columns[index].appendMissing()
      return nil
    case .constant(let bytes):
      return append(texts.keep(bytes), to: index, row: row)
    case .running:
      guard let number = numbers?.current else { return .missing }
      columns[index].append(number: number)
      return nil
    case .answers(let reader):
      switch reader.read(cells, in: &texts) {
      case .word(let number): columns[index].append(number: number)
      case .missing: columns[index].appendMissing()
      case .unreadable(let text): return append(text, to: index, row: row)
      }
      return nil
    case .codes(let places):
      let code = VillageReader.code(of: places.map { cells[$0] }, in: &texts)
      return append(texts.keep(code), to: index, row: row)
    case .village(let places):
      guard let number = villages.number(cells, places, in: &texts) else {
        if columns[index].column.need == .required { return .unknownVillage }
        columns[index].appendMissing()
        if !villages.isEmpty(cells, places, in: &texts) {
          unknownVillages[row] = fault(cells, in: columns[index], .unknownVillage)
        }
        return nil
      }
      columns[index].append(number: number)
      if hasCodesAndNames,
        let name = villages.contradiction(to: number, cells, places, in: &texts)
      {
        writtenNames[row] = name
      }
      return nil
    }
  }

  private mutating func reserve() {
    lines.reserveCapacity(Self.size)
    rows.reserveCapacity(Self.size)
    for index in columns.indices { columns[index].reserve(Self.size) }
  }
}

extension CSVRows {
  /// How the cells of a column are read.
  func reader(
    of column: RecordColumn,
    _ bound: LayoutBinding.Column,
    regions: RegionIndex
  ) -> CellReader {
    if layout.isOwn {
      let isPlain = dialect.separator == UInt8(ascii: ",")
      let form = isPlain ? NumberForm.iso : .isoFirst(dialect.mark)
      return CellReader(column, of: layout.kind, regions: regions, numbers: form)
    }
    // A value that the layout gives is written as the registry writes it.
    guard let field = bound.field, !bound.isConstant else {
      return CellReader(column, of: layout.kind, regions: regions)
    }
    return CellReader(field, column, in: layout, mark: dialect.mark, regions: regions)
  }
}

extension LayoutBinding.Column {
  /// Whether every row has the same value.
  fileprivate var isConstant: Bool {
    if case .constant = source { true } else { false }
  }
}
