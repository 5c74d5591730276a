import TuntasModel

/// Rows as lines of JSON: one object a row, keyed by the headings of the columns.
struct JSONForm: RowForm {
  private let keys: [[UInt8]]
  private var place = 0
  private var pieces: Pieces

  /// Begins a file.
  init(_ columns: [RowColumn], send: @escaping ([UInt8]) throws -> Void) {
    keys = columns.enumerated().map { index, column in
      var key: [UInt8] = [UInt8(ascii: index == 0 ? "{" : ",")]
      JSONText.append(column.heading, to: &key)
      return key + [UInt8(ascii: ":")]
    }
    pieces = Pieces(send: send)
  }

  mutating func add(_ value: RowValue) {
    addKey()
    switch value {
    case .missing: pieces.bytes.append(contentsOf: "null".utf8)
    case .text(let text), .word(let text): JSONText.append(text, to: &pieces.bytes)
    case .integer(let number): pieces.bytes.append(contentsOf: String(number).utf8)
    case .real(let number): pieces.bytes.append(contentsOf: NumberDigits.text(of: number).utf8)
    case .flag(let isSet): pieces.bytes.append(contentsOf: (isSet ? "true" : "false").utf8)
    case .day(let day): JSONText.append(day.description, to: &pieces.bytes)
    }
  }

  mutating func add(text: UnsafeBufferPointer<UInt8>) {
    addKey()
    JSONText.append(text, to: &pieces.bytes)
  }

  private mutating func addKey() {
    pieces.bytes.append(contentsOf: keys[place])
    place += 1
  }

  mutating func endRow() throws {
    pieces.bytes.append(contentsOf: "}\n".utf8)
    place = 0
    try pieces.endRow()
  }

  mutating func flush() throws { try pieces.flush() }

  mutating func finish() throws { try pieces.flush() }
}
