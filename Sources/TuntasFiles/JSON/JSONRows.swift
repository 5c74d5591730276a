import TuntasModel

/// Writes objects as rows under given headings.
struct JSONRows {
  private let keys: JSONKeys
  private var values: [JSONLine.Value?]

  /// Begins with the headings.
  init(_ keys: JSONKeys) {
    self.keys = keys
    values = Array(repeating: nil, count: keys.all.count)
  }

  /// How many line breaks the headings have.
  var breaksInHeader: Int { keys.all.reduce(0) { $0 + $1.count { $0 == UInt8(ascii: "\n") } } }

  /// Puts the values of an object under its headings.
  ///
  /// - Returns: Whether each key is a heading and stands once.
  mutating func arrange(_ line: JSONLine) -> Bool {
    for place in values.indices { values[place] = nil }
    for (index, key) in line.keys.enumerated() {
      guard let place = keys.place(of: key, at: index, in: line), values[place] == nil else {
        return false
      }
      values[place] = line.values[index]
    }
    return true
  }

  /// Writes the row arranged last.
  ///
  /// - Returns: The line breaks within its cells.
  mutating func write(_ line: JSONLine, to writer: inout CSVWriter) throws -> Int {
    var breaks = 0
    for value in values {
      writer.beginCell()
      switch value {
      case nil, .nothing: break
      case .truth(let isSet): writer.append(plain: isSet ? "yes" : "no")
      case .number(let range): line.withBytes(of: range) { writer.append($0) }
      case .text(let range):
        line.withBytes(of: range) { text in
          let isGuarded = text.first.map(SpreadsheetText.needsApostrophe) == true
          writer.append(text, isGuarded: isGuarded)
          if line.isUnescaped(range) { breaks += text.count { $0 == UInt8(ascii: "\n") } }
        }
      }
    }
    try writer.endRow()
    return breaks
  }

  /// The row of one object as text with commas.
  ///
  /// - Parameters:
  ///   - object: A line of JSON.
  ///   - headings: The headings of its table.
  /// - Returns: The row; `nil` when this is no object, or one with other keys.
  /// - Throws: What ``CSVWriter`` throws.
  static func row(of object: String, under headings: [String]) throws -> String? {
    let bytes = SourceBytes(object.utf8)
    var line = JSONLine(bytes)
    var rows = JSONRows(JSONKeys(headings))
    guard line.read(0..<bytes.buffer.count), rows.arrange(line) else { return nil }
    var row: [UInt8] = []
    var writer = CSVWriter { row += $0 }
    _ = try rows.write(line, to: &writer)
    try writer.flush()
    return String(decoding: row.dropLast(), as: UTF8.self)
  }
}
