import TuntasModel

/// The lines of a sheet on their way into a text.
///
/// The first rows wait until the widest of them is known; from then on every row is filled up to it,
/// so that all have as many cells as the heading.
struct SheetLines {
  private let text: TemporaryText
  private var bytes: [UInt8] = []
  private var row = 0
  /// The line that the row begins on, and the line breaks within its cells.
  private var line = 1
  private var breaks = 0
  private var lines = LineNames()
  /// How many commas the row has.
  private var commas = 0
  private var hasCells = false
  private var rowStart = 0
  private var waiting: [(end: Int, commas: Int)] = []
  /// How many commas every row gets; `nil` while rows wait.
  private var settled: Int?

  private static let waitingRows = 100
  /// No list is wider; a cell that was lost far to the right fills no row up to it.
  private static let mostFilled = 1000
  private static let waitingBytes = 4 << 20
  private static let pieceSize = 1 << 18

  /// The bytes of the row so far.
  var rowSize: Int { bytes.count - rowStart }

  /// Makes lines.
  init(_ text: TemporaryText) {
    self.text = text
    lines.name(1, 1)
  }

  /// Begins a row; rows that were left out become empty lines.
  mutating func beginRow(_ number: Int) throws(PartProblem) {
    while row < number - 1 { try endRow() }
    row = number - 1
  }

  /// Appends the text of a cell as it shall stand.
  mutating func append(_ cell: some Collection<UInt8>, column: Int) {
    append(column: column) { $0.append(contentsOf: cell) }
  }

  /// Appends a cell that is not empty.
  mutating func append(column: Int, _ write: (inout [UInt8]) -> Void) {
    fill(upTo: column)
    hasCells = true
    let start = bytes.count
    write(&bytes)
    // A line break stands in quotes only.
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return }
    breaks += bytes[start...].count { $0 == UInt8(ascii: "\n") }
  }

  /// Ends a row.
  mutating func endRow() throws(PartProblem) {
    if let settled {
      if hasCells { fill(upTo: settled) }
      bytes.append(UInt8(ascii: "\n"))
      if bytes.count >= Self.pieceSize { try flush() }
    } else {
      waiting.append((bytes.count, hasCells ? commas : -1))
      if waiting.count == Self.waitingRows || bytes.count > Self.waitingBytes { settle() }
    }
    row += 1
    rowStart = bytes.count
    line += 1 + breaks
    lines.name(line, row + 1)
    breaks = 0
    commas = 0
    hasCells = false
  }

  /// Ends the text.
  mutating func finish() throws(PartProblem) -> TableText {
    if settled == nil { settle() }
    try flush()
    return TableText(bytes: try text.finish(), lines: lines)
  }

  private mutating func fill(upTo column: Int) {
    while commas < column {
      bytes.append(UInt8(ascii: ","))
      commas += 1
    }
  }

  private mutating func settle() {
    let widest = max(0, waiting.map(\.commas).filter { $0 < Self.mostFilled }.max() ?? 0)
    var filled: [UInt8] = []
    var start = 0
    for (end, commas) in waiting {
      filled += bytes[start..<end]
      if commas >= 0 {
        let missing = max(0, widest - commas)
        filled.append(contentsOf: repeatElement(UInt8(ascii: ","), count: missing))
      }
      filled.append(UInt8(ascii: "\n"))
      start = end
    }
    bytes = filled
    waiting = []
    settled = widest
  }

  private mutating func flush() throws(PartProblem) {
    try text.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
