import TuntasModel

extension RecordBatch {
  /// Puts records into columns.
  ///
  /// - Parameters:
  ///   - kind: Their kind.
  ///   - records: The records.
  ///   - masked: The columns in which long numbers are hidden.
  ///   - hidesUnreadable: Whether what stands where a number or a day belongs is hidden like a name.
  ///   - firstLine: The line of the first.
  init(
    _ kind: RecordKind,
    _ records: [Record],
    masking masked: [String],
    hidesUnreadable: Bool,
    firstLine: Int
  ) {
    var bytes: [UInt8] = []
    let columns = kind.columns.indices.map { index in
      let column = kind.columns[index]
      var cells = records.map { $0.cells[index] }
      if masked.contains(column.name) {
        cells = cells.map { cell in
          cell.text.map { .text(Masking.withoutLongNumbers($0)) } ?? cell
        }
      } else if hidesUnreadable, column.content != .text {
        cells = cells.map { cell in cell.text.map { .text(ToldCell.masked($0)) } ?? cell }
      }
      return ColumnValues(cells, column.content, texts: &bytes)
    }
    self.init(
      kind: kind,
      bytes: SourceBytes([]),
      ownBytes: bytes,
      lines: Array(firstLine..<firstLine + records.count),
      columns: columns
    )
  }
}

extension ColumnValues {
  /// Takes the cells of one column; what could not be read stands as text where a number belongs.
  fileprivate init(_ cells: [HeldValue], _ content: ColumnContent, texts bytes: inout [UInt8]) {
    let texts = cells.map { Self.keep($0.text, in: &bytes) }
    let unreadable = Dictionary(
      uniqueKeysWithValues: texts.enumerated().filter { $0.element.isPresent }
        .map { ($0.offset, $0.element) }
    )
    switch content {
    case .text: self = .texts(texts)
    case .real: self = .reals(RealValues(values: cells.map(\.real), unreadable: unreadable))
    case .integer, .yesNo, .day, .region, .village, .nik, .word:
      let numbers = zip(cells, texts).map { cell, text in
        cell.integer ?? (text.isPresent ? IntegerValues.unreadable : IntegerValues.missing)
      }
      self = .integers(IntegerValues(values: numbers, unreadable: unreadable))
    }
  }

  private static func keep(_ text: String?, in bytes: inout [UInt8]) -> TextRange {
    guard let text, !text.isEmpty else { return .missing }
    defer { bytes += text.utf8 }
    return TextRange(start: bytes.count, count: text.utf8.count)
  }
}

extension HeldValue {
  /// The number; not a number when it is none.
  fileprivate var real: Double {
    switch self {
    case .real(let number): number
    case .integer(let number): Double(number)
    case .nothing, .text: .nan
    }
  }
}
