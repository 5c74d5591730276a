import TuntasModel

/// The name by which a family is ordered: what a reader may see of the name of its head.
///
/// A test holds both ways to the same answers.
enum HeadName {
  /// Appends the masked form of a name; nothing when a reader sees no name.
  ///
  /// Millions of names come this way, so those of plain letters never become a text of their own;
  /// the rule is that of ``PersonName``.
  static func append(_ name: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard name.allSatisfy({ $0 < 128 && $0 != Self.escape }) else {
      let text = String(decoding: name, as: UTF8.self)
      guard case .masked(let shown) = PersonName(masking: text, isChild: false) else { return }
      bytes += shown.utf8
      return
    }
    appendPlain(name, to: &bytes)
  }

  /// Masks a name of plain letters: the first word whole, of the others the first letter; of a name
  /// of one word the beginning.
  private static func appendPlain(_ name: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    var first: Range<Int>?
    var place = 0
    var isFirstWord = true
    while let word = nextWord(name, from: &place) {
      if isFirstWord, word.contains(where: { isDigit(name[$0]) }) { return }
      isFirstWord = false
      guard let letter = word.first(where: { isLetter(name[$0]) }) else { continue }
      if let first {
        if bytes.count == start { bytes += first.lazy.map { upper(name[$0]) } }
        bytes += [UInt8(ascii: " "), upper(name[letter]), UInt8(ascii: ".")]
      } else {
        first = word
      }
    }
    guard let first, bytes.count == start else { return }
    let letters = first.filter { isLetter(name[$0]) }
    let shown = letters.count > Self.shownLetters ? Self.shownLetters : 1
    bytes += letters.prefix(shown).map { upper(name[$0]) }
    bytes += Array("…".utf8)
  }

  /// The next word from a place on, which is moved behind it; `nil` at the end.
  private static func nextWord(
    _ name: UnsafeBufferPointer<UInt8>,
    from place: inout Int
  ) -> Range<Int>? {
    while place < name.count, isSpace(name[place]) { place += 1 }
    let start = place
    while place < name.count, !isSpace(name[place]) { place += 1 }
    return start == place ? nil : start..<place
  }

  /// What begins a sequence for a terminal.
  private static let escape: UInt8 = 0x1B

  /// How much of a name of one word is shown, as ``PersonName`` has it.
  private static let shownLetters = 3

  /// Blanks, and controls, which look like them.
  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 32 || byte == 127 }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }

  private static func upper(_ byte: UInt8) -> UInt8 {
    (97...122).contains(byte) ? byte - 32 : byte
  }
}
