import TuntasModel

/// Rows as RFC 4180 text.
struct CSVForm: RowForm {
  private var writer: CSVWriter

  /// Begins with the headings.
  init(_ columns: [RowColumn], send: @escaping ([UInt8]) throws -> Void) throws {
    writer = CSVWriter(send: send)
    try writer.write(columns.map(\.heading))
  }

  mutating func add(_ value: RowValue) {
    switch value {
    case .text(var text): text.withUTF8 { add(text: $0) }
    case .word(var word):
      writer.beginCell()
      word.withUTF8 { writer.append($0) }
    case .missing: writer.beginCell()
    case .integer(let number): add(plain: String(number))
    case .real(let number): add(plain: NumberDigits.text(of: number))
    case .flag(let isSet): add(plain: isSet ? "yes" : "no")
    case .day(let day): add(plain: day.description)
    }
  }

  mutating func add(text: UnsafeBufferPointer<UInt8>) {
    writer.beginCell()
    let isGuarded = text.first.map(SpreadsheetText.needsApostrophe) == true
    writer.append(text, isGuarded: isGuarded)
  }

  private mutating func add(plain text: String) {
    writer.beginCell()
    writer.append(plain: text)
  }

  mutating func endRow() throws { try writer.endRow() }

  mutating func flush() throws { try writer.flush() }

  mutating func finish() throws { try writer.flush() }
}
