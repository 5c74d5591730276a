import TuntasModel

/// Finds the keys and values of a line of JSON that is one object without another inside.
struct JSONLine {
  /// What stands behind a key.
  enum Value {
    /// `null`.
    case nothing
    /// `true` or `false`.
    case truth(Bool)
    /// A number, as it is written.
    case number(TextRange)
    /// A text.
    case text(TextRange)
  }

  /// The keys found last; a text with escapes stands behind the bytes of the file.
  private(set) var keys: [TextRange] = []
  /// What stands behind each of them.
  private(set) var values: [Value] = []
  /// Where the line was left: at its end, or where it is no object.
  private(set) var place = 0
  private let bytes: UnsafeBufferPointer<UInt8>
  private var end = 0
  private var texts: CellTexts

  /// Begins with the bytes of a file.
  init(_ bytes: SourceBytes) {
    self.bytes = bytes.buffer
    texts = CellTexts(bytes)
  }

  /// Lends a text found last.
  func withBytes<Result>(
    of range: TextRange,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    texts.withBytes(of: range, body)
  }

  /// Whether a text had escapes, so that it may have line breaks.
  func isUnescaped(_ range: TextRange) -> Bool { range.start >= bytes.count }

  /// Reads a line.
  ///
  /// - Parameter line: Where it stands, without its end.
  /// - Returns: Whether it is an object.
  mutating func read(_ line: Range<Int>) -> Bool {
    keys.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    _ = texts.takeOwnBytes()
    (place, end) = (line.lowerBound, line.upperBound)
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return isAtEnd }
    repeat {
      guard let key = text(), take(UInt8(ascii: ":")), let value = value() else { return false }
      keys.append(key)
      values.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && isAtEnd
  }

  // MARK: - Pieces

  private var next: UInt8? { place < end ? bytes[place] : nil }

  private var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return place == end
    }
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 32 || byte == 9 || byte == 13 { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func value() -> Value? {
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): return text().map { .text($0) }
    case UInt8(ascii: "n"): return take("null") ? .nothing : nil
    case UInt8(ascii: "t"): return take("true") ? .truth(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .truth(false) : nil
    default: return number().map { .number($0) }
    }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= end,
      (0..<count).allSatisfy({ bytes[place + $0] == word.utf8Start[$0] })
    else { return false }
    place += count
    return true
  }

  private mutating func text() -> TextRange? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = place
    var hasEscapes = false
    // Counted apart from `place`, which would be written for every byte.
    var stop = start
    while stop < end, bytes[stop] != UInt8(ascii: "\"") {
      guard bytes[stop] >= 32 else {
        place = stop
        return nil
      }
      if bytes[stop] == UInt8(ascii: "\\") {
        hasEscapes = true
        stop += 1
      }
      stop += 1
    }
    guard stop < end else {
      place = end
      return nil
    }
    let range = TextRange(start: start, count: stop - start)
    place = stop + 1
    guard hasEscapes else { return range }
    let inside = UnsafeBufferPointer(rebasing: bytes[start..<start + range.count])
    guard let text = JSONEscapes.text(of: inside) else {
      place = start
      return nil
    }
    return texts.keep(text)
  }

  /// Takes a number by the grammar of JSON: no zero in front, digits on both sides of the point.
  private mutating func number() -> TextRange? {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let first = place
    guard takeDigits() else { return nil }
    if bytes[first] == UInt8(ascii: "0"), place > first + 1 { return nil }
    if next == UInt8(ascii: ".") {
      place += 1
      guard takeDigits() else { return nil }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard takeDigits() else { return nil }
    }
    return TextRange(start: start, count: place - start)
  }

  private mutating func takeDigits() -> Bool {
    let start = place
    while let byte = next, byte &- 48 < 10 { place += 1 }
    return place > start
  }
}
