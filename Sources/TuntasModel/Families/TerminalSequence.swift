/// What steers a terminal in a text, such as `ESC [ 31 m`: its letters and digits belong to no name.
enum TerminalSequence {
  /// Puts a blank in the place of each sequence, and leaves everything else as it is.
  ///
  /// - Parameter text: A name as a file gave it.
  /// - Returns: The name without sequences.
  static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == escape || c1.contains($0.value) }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      if let end = end(in: scalars, from: place) {
        kept.append(" ")
        place = end
      } else {
        kept.append(scalars[place])
        place += 1
      }
    }
    return String(kept)
  }

  private static let escape: Unicode.Scalar = "\u{1B}"
  private static let c1: ClosedRange<UInt32> = 0x80...0x9F
  private static let parameters: ClosedRange<UInt32> = 0x20...0x3F
  private static let finals: ClosedRange<UInt32> = 0x40...0x7E
  /// Sequences that hold a text: a title, a device's control string.
  private static let strings: Set<UInt32> = [0x90, 0x98, 0x9D, 0x9E, 0x9F]

  /// Where a sequence ends that begins at a place; `nil` when no sequence begins there.
  private static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var (kind, next) = (scalars[start].value, start + 1)
    if scalars[start] == escape, next < scalars.count, (0x40...0x5F).contains(scalars[next].value) {
      let second = scalars[next].value + 0x40
      // Before a letter of the name an escape is a sign for itself.
      if second == 0x9B || strings.contains(second), !isLetter(scalars[next]) {
        (kind, next) = (second, next + 1)
      }
    }
    guard kind == escape.value || c1.contains(kind) else { return nil }
    if kind == 0x9B { return endOfControl(in: scalars, from: next) }
    return strings.contains(kind) ? endOfString(in: scalars, from: next) : next
  }

  private static func endOfControl(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    let end = scalars[start...].firstIndex { !parameters.contains($0.value) } ?? scalars.count
    return end < scalars.count && finals.contains(scalars[end].value) ? end + 1 : end
  }

  /// Where the text of a sequence ends; one without an end goes no further than its beginning.
  private static func endOfString(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    let ends: Set<UInt32> = [0x07, 0x9C, escape.value]
    guard let end = scalars[start...].firstIndex(where: { ends.contains($0.value) }) else {
      return start
    }
    let isLong = scalars[end] == escape && scalars.dropFirst(end + 1).first == "\\"
    return end + (isLong ? 2 : 1)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
}
