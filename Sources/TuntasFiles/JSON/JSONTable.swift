import TuntasModel

/// Turns lines of JSON, one object a line, into text with commas, so that they are read like any other
/// file.
///
/// Every key that occurs becomes a heading; what an object does not have is empty. A line that is no
/// object is refused. The text lies in a file without a name, so that memory does not grow with it.
struct JSONTable {
  private let bytes: SourceBytes
  private let first: Int
  private var line: JSONLine
  private var keys: JSONKeys

  /// Begins with a text; `nil` when it does not begin as lines of JSON do, or none of its first
  /// lines is an object.
  init?(_ bytes: SourceBytes) {
    self.bytes = bytes
    first = bytes.buffer.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    line = JSONLine(bytes)
    keys = JSONKeys()
    let text = bytes.buffer[first...].prefix(FileLook.size)
    guard text.first(where: { $0 > 32 }) == UInt8(ascii: "{") else { return nil }
    var look = line
    guard lines(upTo: text.endIndex).contains(where: { look.read($0) && !look.keys.isEmpty }) else {
      return nil
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Tells whether a text begins and ends as JSON does, be it one object a line or not.
  static func isDocument(_ bytes: SourceBytes) -> Bool {
    let isSeen = { (byte: UInt8) in byte > 32 && !byteOrderMark.contains(byte) }
    let ends = [bytes.buffer.first(where: isSeen), bytes.buffer.last(where: isSeen)]
    return ends == [UInt8(ascii: "{"), UInt8(ascii: "}")]
      || ends == [UInt8(ascii: "["), UInt8(ascii: "]")]
  }

  /// Writes the table.
  ///
  /// - Parameter path: Where the lines come from, for errors.
  /// - Returns: The table, with the lines that are no objects.
  /// - Throws: ``WorkbookError/noRoom(code:)``, ``FileError/overLimit(file:line:_:)``.
  mutating func text(path: String) throws -> TableText {
    for (index, place) in lines(upTo: bytes.buffer.count).enumerated() {
      guard place.count <= ReadingLimit.row.most else {
        throw FileError.overLimit(file: path, line: index + 1, .row)
      }
      if line.read(place) { keys.add(from: line) }
      guard keys.all.count <= ReadingLimit.columns.most else {
        throw FileError.overLimit(file: path, line: index + 1, .columns)
      }
    }
    do {
      return try write()
    } catch let problem as PartProblem {
      throw problem.inPart("", of: path)
    }
  }

  private mutating func write() throws -> TableText {
    let text = try TemporaryText(limit: .max)
    var writer = CSVWriter { try text.write($0) }
    try writer.write(keys.names)
    var rows = JSONRows(keys)
    var (here, there) = (2 + rows.breaksInHeader, 0)
    var table = TableText(bytes: SourceBytes([]), lines: LineNames())
    for place in lines(upTo: bytes.buffer.count) {
      there += 1
      guard line.read(place), rows.arrange(line) else {
        if !isBlank(place) { table.refused.append(rejection(of: place, number: there)) }
        continue
      }
      table.lines?.name(here, there)
      here += 1 + (try rows.write(line, to: &writer))
    }
    try writer.flush()
    table.bytes = try text.finish()
    return table
  }

  private func isBlank(_ place: Range<Int>) -> Bool { bytes.buffer[place].allSatisfy { $0 <= 32 } }

  private func rejection(of place: Range<Int>, number: Int) -> Rejection {
    let rest = min(line.place, place.upperBound)..<place.upperBound
    return Rejection(brokenLine: string(place), rest: string(rest), number: number)
  }

  private func string(_ place: Range<Int>) -> String {
    let texts = CellTexts(bytes)
    let utf8 = texts.utf8(of: TextRange(start: place.lowerBound, count: place.count))
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The places of the lines, without their ends.
  private func lines(upTo end: Int) -> some Sequence<Range<Int>> {
    sequence(state: first) { [bytes] start -> Range<Int>? in
      guard start < end else { return nil }
      let newline = bytes.buffer[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
      defer { start = newline + 1 }
      return start..<newline
    }
  }
}
