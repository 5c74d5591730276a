import TuntasModel

/// Finds the rows and cells of RFC 4180 text without copying them.
///
/// Lines end with LF or CRLF. A quote that stands in the middle of a cell is part of it.
struct RowScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  /// The first byte of the next row.
  private(set) var position: Int
  /// The line of the next row, from 1.
  private(set) var line = 1
  /// The cells of the row found last.
  private(set) var cells: [CSVField] = []
  /// The bytes of the row found last, without its line end.
  private(set) var row = TextRange(start: 0, count: 0)

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins at the first row; a byte order mark is skipped.
  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
  }

  /// Begins at a row further down, whose place is known.
  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from place: RowPlace) {
    self.bytes = bytes
    self.separator = separator
    position = place.position
    line = place.line
  }

  /// Where the next row begins.
  var place: RowPlace { RowPlace(position: position, line: line) }

  /// Finds the cells of the next row; `nil` at the end of the file.
  mutating func next() -> RowEnd? {
    guard position < bytes.count else { return nil }
    cells.removeAll(keepingCapacity: true)
    let first = position
    let firstLine = line
    var isLast = false
    while !isLast {
      let isQuoted = position < bytes.count && bytes[position] == Self.quote
      guard let last = isQuoted ? scanQuoted() : scanPlain() else {
        resume(behindLineAt: first, line: firstLine)
        return .unclosedQuote
      }
      isLast = last
      guard cells.count <= ReadingLimit.columns.most else { return .overLimit(.columns) }
    }
    guard position - first <= ReadingLimit.row.most else { return .overLimit(.row) }
    line += 1
    row = TextRange(start: first, count: contentEnd(of: first..<min(position, bytes.count)) - first)
    return .complete
  }

  /// Goes on with the line after a row whose quote is never closed, so that one stray quote does not
  /// take the rest of the file with it.
  private mutating func resume(behindLineAt first: Int, line: Int) {
    let newline = bytes[first...].firstIndex(of: Self.newline)
    position = newline.map { $0 + 1 } ?? bytes.count
    self.line = line + 1
    row = TextRange(start: first, count: contentEnd(of: first..<position) - first)
  }

  /// Where the content of a row ends, before its line end.
  private func contentEnd(of row: Range<Int>) -> Int {
    var end = row.upperBound
    if end > row.lowerBound, bytes[end - 1] == Self.newline { end -= 1 }
    if end > row.lowerBound, bytes[end - 1] == Self.carriageReturn { end -= 1 }
    return end
  }

  /// Takes a cell without quotes and tells whether it is the row's last.
  private mutating func scanPlain() -> Bool {
    let start = position
    let count = bytes.count
    var place = start
    while place < count, bytes[place] != separator, bytes[place] != Self.newline { place += 1 }
    return finish(CSVField(start: start, count: place - start), at: place)
  }

  /// Takes a quoted cell and tells whether it is the row's last; `nil` when its quote is not
  /// closed, or so far on that it belongs to another cell.
  private mutating func scanQuoted() -> Bool? {
    let start = position
    var place = start + 1
    var isDoubled = false
    while true {
      guard place < bytes.count, place - start <= ReadingLimit.row.most else { return nil }
      let byte = bytes[place]
      if byte == Self.newline { line += 1 }
      place += 1
      guard byte == Self.quote else { continue }
      guard place < bytes.count, bytes[place] == Self.quote else { break }
      isDoubled = true
      place += 1
    }
    let inside = CSVField(start: start + 1, count: place - start - 2)
    let end = endOfCell(from: place)
    let isRagged = end.content > place
    guard isDoubled || isRagged else { return finish(inside, at: end.place) }
    let whole = CSVField(start: start, count: end.content - start, needsUnquoting: true)
    return finish(whole, at: end.place)
  }

  /// Where a cell ends: behind its last byte, and at the separator or the end of the line.
  private func endOfCell(from start: Int) -> (content: Int, place: Int) {
    var place = start
    while place < bytes.count, bytes[place] != separator, bytes[place] != Self.newline {
      place += 1
    }
    let isLineEnd = place == bytes.count || bytes[place] == Self.newline
    let hasReturn = isLineEnd && place > start && bytes[place - 1] == Self.carriageReturn
    return (hasReturn ? place - 1 : place, place)
  }

  private mutating func finish(_ cell: CSVField, at place: Int) -> Bool {
    var cell = cell
    let isLast = place >= bytes.count || bytes[place] == Self.newline
    if isLast, !cell.needsUnquoting, place == cell.start + cell.count, cell.count > 0,
      bytes[place - 1] == Self.carriageReturn
    {
      cell.count -= 1
    }
    cells.append(cell)
    position = place + 1
    return isLast
  }
}

/// Where a row begins.
struct RowPlace: Hashable, Sendable {
  /// Its first byte.
  var position: Int
  /// Its line, from 1.
  var line: Int
}
