import TuntasModel

/// Gathers the values of one column, cell by cell.
struct ColumnBuilder {
  /// The column.
  let column: RecordColumn
  /// What the file calls it.
  let heading: String
  /// Where its cell stands in a row; `nil` when its values come from elsewhere, or from nowhere.
  let place: Int?
  /// Where its values come from when that is not simply a cell.
  let otherSource: CellSource?
  /// How its cells are read.
  let reader: CellReader
  private var integers: [Int64] = []
  private var reals: [Double] = []
  private var texts: [TextRange] = []
  private var unreadable: [Int: TextRange] = [:]

  /// Makes an empty column.
  init(_ column: RecordColumn, _ bound: LayoutBinding.Column, reader: CellReader) {
    self.column = column
    self.reader = reader
    heading = bound.heading
    if case .cell(let place) = bound.source {
      self.place = place
      otherSource = nil
    } else {
      place = nil
      otherSource = bound.source
    }
  }

  /// Whether the file says nothing of the column.
  var isAbsent: Bool { place == nil && otherSource == nil }

  /// Makes room, so that a batch grows without copying.
  mutating func reserve(_ count: Int) {
    switch reader {
    case .text, .agencyText, .serial: texts.reserveCapacity(count)
    case .real: reals.reserveCapacity(count)
    default: integers.reserveCapacity(count)
    }
  }

  /// Adds a cell that has no value.
  mutating func appendMissing() {
    switch reader {
    case .text, .agencyText, .serial: texts.append(.missing)
    case .real: reals.append(.nan)
    default: integers.append(IntegerValues.missing)
    }
  }

  /// Adds a whole number that is no cell's.
  mutating func append(number: Int64) {
    integers.append(number)
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
    case .text, .serial:
      texts.append(range)
    case .agencyText:
      guard !UnknownWord.matches(bytes) else { return appendNothing() }
      texts.append(range)
    case .real(let form):
      if let number = form.real(bytes) {
        guard let beyond = column.range, !beyond.holds(number) else {
          reals.append(number)
          return nil
        }
        guard column.keepsWhatIsBeyond else { return .outOfRange(beyond) }
        reals.append(.nan)
        unreadable[row] = range
      } else if UnknownWord.matches(bytes) {
        return appendNothing()
      } else {
        guard column.need == .optional else { return .notA(column.content) }
        reals.append(.nan)
        unreadable[row] = range
      }
    default:
      let reading = reader.integer(bytes)
      if case .refused(let reason) = reading { return reason }
      if case .missing = reading { return appendNothing() }
      guard case .value(let number) = reading else {
        guard column.need == .optional else { return .notA(column.content) }
        integers.append(IntegerValues.unreadable)
        unreadable[row] = range
        return nil
      }
      if let range = column.range, !range.contains(number) { return .outOfRange(range) }
      integers.append(number)
    }
    return nil
  }

  /// Adds that the file says that nothing is known.
  private mutating func appendNothing() -> RejectionReason? {
    appendMissing()
    return column.need == .required ? .missing : nil
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
    case .text, .agencyText, .serial: .texts(texts)
    case .real: .reals(RealValues(values: reals, unreadable: unreadable))
    default: .integers(IntegerValues(values: integers, unreadable: unreadable))
    }
  }
}
