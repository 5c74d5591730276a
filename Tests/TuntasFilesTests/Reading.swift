import TuntasFiles
import TuntasModel

/// What reading a text came to, in words that tests can compare.
struct Reading {
  /// The rows taken, each cell as text: a number, the text itself, `-` when missing, and `?` before
  /// what could not be read.
  var rows: [[String]] = []
  /// The line of each row.
  var lines: [Int] = []
  /// The text of each row.
  var texts: [String] = []
  /// The places of the columns that the file does not have.
  var absent: Set<Int> = []
  /// The rows refused.
  var rejections: [Rejection] = []

  /// Begins with nothing.
  init() {}

  /// Reads bytes as records of a kind; only one village and its regions are known.
  init(_ bytes: [UInt8], as kind: RecordKind) throws {
    let regions = RegionIndex([3_216_012_001, 3_216_010_000, 3_216_000_000])
    try CSVText(bytes: bytes, kind: kind).read(regions: regions) { batch, refused, _ in
      for row in 0..<batch.count {
        rows.append(batch.columns.map { Self.text($0, row, in: batch) })
      }
      lines += batch.lines
      rejections += refused
    }
  }

  /// Reads what was opened; all regions that are built in are known.
  init(_ source: any RecordSource) throws {
    try source.read(regions: Self.builtIn) { batch, refused, _ in
      for row in 0..<batch.count {
        rows.append(batch.columns.map { Self.text($0, row, in: batch) })
      }
      lines += batch.lines
      texts += batch.rows.map { batch.text($0) ?? "" }
      absent = batch.absent
      rejections += refused
    }
  }

  private static let builtIn = RegionIndex(regions: (try? BuiltIn.regionValues()) ?? [])

  /// Reads a text.
  init(_ text: String, as kind: RecordKind) throws {
    try self.init(Array(text.utf8), as: kind)
  }

  /// The cell of a row under a column.
  func cell(_ column: String, of kind: RecordKind, row: Int = 0) -> String? {
    kind.index(of: column).map { rows[row][$0] }
  }

  private static func text(_ column: ColumnValues, _ row: Int, in batch: RecordBatch) -> String {
    switch column {
    case .texts(let ranges):
      return batch.text(ranges[row]) ?? "-"
    case .integers(let column):
      switch column.values[row] {
      case IntegerValues.missing: return "-"
      case IntegerValues.unreadable: return "?" + unreadable(column.unreadable[row], batch)
      case let number: return String(number)
      }
    case .reals(let column):
      guard column.values[row].isNaN else { return String(column.values[row]) }
      return column.unreadable[row].map { "?" + unreadable($0, batch) } ?? "-"
    }
  }

  private static func unreadable(_ range: TextRange?, _ batch: RecordBatch) -> String {
    range.flatMap { batch.text($0) } ?? ""
  }
}
