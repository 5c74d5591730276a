import TuntasFiles
import TuntasModel

/// The records of one file of a sample as an import reads them, unreadable cells included.
struct ReadRecords {
  /// One record.
  struct Record {
    fileprivate let batch: RecordBatch
    fileprivate let row: Int

    /// The line in the file.
    var line: Int { batch.lines[row] }
  }

  /// The records, in the order of the file.
  private(set) var records: [Record] = []
  /// How many rows were refused.
  private(set) var refused = 0

  /// Reads a file of a sample.
  init(_ sample: Sample, _ kind: RecordKind, _ regions: RegionIndex) throws {
    let file = CSVText(bytes: sample.files[kind.fileName] ?? [], kind: kind)
    try file.read(regions: regions) { batch, rejections, _ in
      refused += rejections.count
      records += (0..<batch.count).map { Record(batch: batch, row: $0) }
    }
  }
}

extension ReadRecords.Record {
  /// A text; empty when there is none.
  func text(_ column: String) -> String {
    guard case .texts(let texts) = values(column) else { return "" }
    return batch.text(texts[row]) ?? ""
  }

  /// A whole number as it came.
  func integer(_ column: String) -> Recorded<Int64> {
    guard case .integers(let column) = values(column) else { return .unknown }
    switch column.values[row] {
    case IntegerValues.missing: return .unknown
    case IntegerValues.unreadable:
      return .unreadable(column.unreadable[row].flatMap { batch.text($0) } ?? "")
    case let number: return .known(number)
    }
  }

  /// A word of a value list as it came.
  func word<Word: Vocabulary>(_ column: String, _: Word.Type = Word.self) -> Recorded<Word> {
    value(column) { Word(number: Int($0)) }
  }

  /// A value made from a whole number, as it came.
  func value<Value>(_ column: String, _ make: (Int64) -> Value?) -> Recorded<Value> {
    switch integer(column) {
    case .known(let number): make(number).map { .known($0) } ?? .unknown
    case .unknown: .unknown
    case .unreadable(let text): .unreadable(text)
    }
  }

  /// A number with a point.
  func real(_ column: String) -> Double? {
    guard case .reals(let reals) = values(column), !reals.values[row].isNaN else { return nil }
    return reals.values[row]
  }

  /// The columns whose cell could not be read, with its text.
  var unreadable: [(column: String, text: String)] {
    zip(batch.kind.columns, batch.columns).compactMap { column, values in
      let range: TextRange? =
        switch values {
        case .integers(let integers): integers.unreadable[row]
        case .reals(let reals): reals.unreadable[row]
        case .texts: nil
        }
      return range.map { (column.name, batch.text($0) ?? "") }
    }
  }

  private func values(_ column: String) -> ColumnValues? {
    batch.kind.index(of: column).map { batch.columns[$0] }
  }
}
