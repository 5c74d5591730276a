import TuntasModel

/// Gathers the values of one column, cell by cell.
struct ColumnBuilder {
  /// The column.
  let column: RecordColumn
  /// Where its cell stands in a row; none when the file has no such column.
  let place: Int?
  private let reader: CellReader
  private var integers: [Int64] = []
  private var reals: [Double] = []
  private var texts: [TextRange] = []
  private var unreadable: [Int: TextRange] = [:]

  /// Makes an empty column.
  init(_ column: RecordColumn, place: Int?, reader: CellReader) {
    self.column = column
    self.place = place
    self.reader = reader
  }

  /// Makes room, so that a batch grows without copying.
  mutating func reserve(_ count: Int) {
    switch reader {
    case .text: texts.reserveCapacity(count)
    case .real: reals.reserveCapacity(count)
    default: integers.reserveCapacity(count)
    }
  }

  /// Adds a cell that has no value.
  mutating func appendMissing() {
    switch reader {
    case .text: texts.append(.missing)
    case .real: reals.append(.nan)
    default: integers.append(IntegerValues.missing)
    }
  }

  /// Adds a cell.
  ///
  /// - Parameters:
  ///   - bytes: What it holds, without blanks around it; not empty.
  ///   - range: Where its text stands, for a text and for what cannot be read.
  ///   - row: Its row in the batch.
  /// - Returns: Why the row must be refused, if it must.
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at range: TextRange,
    row: Int
  ) -> RejectionReason? {
    switch reader {
    case .text:
      texts.append(range)
    case .real:
      if let number = NumberParsing.real(bytes) {
        reals.append(number)
      } else {
        guard column.need == .optional else { return .notA(column.content) }
        reals.append(.nan)
        unreadable[row] = range
      }
    default:
      let reading = reader.integer(bytes)
      if case .refused(let reason) = reading { return reason }
      guard case .value(let number) = reading else {
        guard column.need == .optional else { return .notA(column.content) }
        integers.append(IntegerValues.unreadable)
        unreadable[row] = range
        return nil
      }
      integers.append(number)
    }
    return nil
  }

  /// Takes the values of a refused row off again.
  mutating func truncate(to count: Int) {
    if texts.count > count { texts.removeLast(texts.count - count) }
    if reals.count > count { reals.removeLast(reals.count - count) }
    if integers.count > count { integers.removeLast(integers.count - count) }
    unreadable[count] = nil
  }

  /// Hands the values over and begins anew.
  mutating func take() -> ColumnValues {
    defer {
      integers = []
      reals = []
      texts = []
      unreadable = [:]
    }
    return switch reader {
    case .text: .texts(texts)
    case .real: .reals(RealValues(values: reals, unreadable: unreadable))
    default: .integers(IntegerValues(values: integers, unreadable: unreadable))
    }
  }
}
