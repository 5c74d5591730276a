/// Texts compared as people read them: case, blanks and punctuation do not count.
enum FoldedText {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The number of a text without a letter or digit.
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A number that two texts share when they read the same (FNV-1a).
  ///
  /// `<` and `>` count, because they tell `≤900 W` from `>900 W`.
  static func hash(_ bytes: Bytes) -> UInt64 {
    var hash = empty
    var place = 0
    while place < bytes.count {
      if let sign = comparison(bytes, at: place) {
        hash = (hash ^ UInt64(sign)) &* 0x0000_0100_0000_01B3
        place += bytes[place] < 128 ? 1 : 3
        continue
      }
      let byte = bytes[place]
      place += 1
      guard counts(byte) else { continue }
      let folded = byte >= 97 && byte <= 122 ? byte - 32 : byte
      hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// The number of a text.
  static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { hash($0) }
  }

  /// Letters beyond ASCII count as they stand.
  private static func counts(_ byte: UInt8) -> Bool {
    let capital = byte & 0xDF
    return byte >= 128 || (byte >= 48 && byte <= 57) || (capital >= 65 && capital <= 90)
  }

  /// `<` and `>`, also as `≤` and `≥`.
  private static func comparison(_ bytes: Bytes, at place: Int) -> UInt8? {
    let byte = bytes[place]
    if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { return byte }
    guard byte == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x89 else { return nil }
    switch bytes[place + 2] {
    case 0xA4: return UInt8(ascii: "<")
    case 0xA5: return UInt8(ascii: ">")
    default: return nil
    }
  }
}

/// The words by which a file says that something is not known.
enum UnknownWord {
  private static let words = Set(
    ["KOSONG", "NULL", "TIDAK DIKETAHUI", "TIDAK TAHU", "BELUM DIKETAHUI"]
      .map { FoldedText.hash($0) }
  )

  /// Tells whether a cell says so; the longest of the words is short.
  static func matches(_ bytes: FoldedText.Bytes) -> Bool {
    guard bytes.count <= 24, let first = bytes.first else { return bytes.isEmpty }
    switch first {
    case UInt8(ascii: "-"): return bytes.allSatisfy { $0 == UInt8(ascii: "-") }
    case UInt8(ascii: "#"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      return isNotAvailable(bytes) || words.contains(FoldedText.hash(bytes))
    case UInt8(ascii: "k"), UInt8(ascii: "K"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "b"), UInt8(ascii: "B"):
      return words.contains(FoldedText.hash(bytes))
    default: return false
    }
  }

  /// `N/A`, also as a spreadsheet writes it.
  private static func isNotAvailable(_ bytes: FoldedText.Bytes) -> Bool {
    let rest = bytes.first == UInt8(ascii: "#") ? bytes.dropFirst() : bytes[...]
    return rest.elementsEqual("N/A".utf8) || rest.elementsEqual("n/a".utf8)
  }
}
