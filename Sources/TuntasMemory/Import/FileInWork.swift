import TuntasModel

/// The file that is being read, and what became of its rows so far.
struct FileInWork {
  /// The file.
  let source: any RecordSource
  /// Rows read.
  var rows = 0
  /// What became of the rows that could stand.
  private(set) var outcomes = ImportCounts()
  private var refused: [Rejection] = []
  private var hash = ContentHash()

  /// Begins a file.
  init(_ source: any RecordSource) { self.source = source }

  /// Takes what came with a batch.
  mutating func begin(_ batch: RecordBatch, _ rejections: [Rejection], upTo bytes: Int) {
    rows += batch.count + rejections.count
    refused += rejections
    hash.add(batch, upTo: bytes)
  }

  /// Notes a row that could stand.
  mutating func count(_ outcome: RowOutcome) {
    switch outcome {
    case .new: outcomes.new += 1
    case .changed: outcomes.changed += 1
    case .same: outcomes.same += 1
    }
  }

  /// Notes a row that cannot stand.
  mutating func note(_ refusal: Refusal, _ row: BatchRow) {
    refused.append(
      Rejection(
        file: source.name,
        line: row.line,
        column: refusal.fault.column,
        found: refusal.fault.found,
        reason: refusal.fault.reason,
        earlierFile: refusal.earlierFile,
        row: row.text
      )
    )
  }

  /// The refused rows in the order of their lines.
  var rejections: [Rejection] {
    refused.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }

  /// The file as the list of imports names it.
  var imported: ImportedFile {
    ImportedFile(
      name: source.name,
      kind: source.kind,
      size: source.size,
      contentHash: hash.value,
      rows: rows
    )
  }
}

/// A number of the bytes of a file that any change to them changes (FNV-1a).
private struct ContentHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private var place = 0

  /// Adds the bytes up to a place; where a batch has bytes of its own instead of the file's, all of
  /// them.
  mutating func add(_ batch: RecordBatch, upTo end: Int) {
    let bytes = batch.bytes.buffer
    let isFile = end <= bytes.count && end >= place
    for byte in isFile ? bytes[place..<end] : bytes[...] {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    place = end
  }
}
