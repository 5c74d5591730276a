/// A text of two bytes a letter (UTF-16), as spreadsheets save *Unicode text*.
struct UTF16Text {
  private let isBig: Bool
  /// Where the text begins, behind the mark that tells the order of its bytes.
  private let start: Int

  /// Bytes that are looked at where no mark tells the order.
  private static let looked = 1 << 12

  /// Tells such a text by its mark, or by the zeros that Latin letters have in it; `nil` for any
  /// other.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      isBig = bytes[0] == 0xFE
      start = 2
    } else if let isBig = Self.isBig(bytes.prefix(Self.looked)) {
      self.isBig = isBig
      start = 0
    } else {
      return nil
    }
  }

  /// Hands the text over as UTF-8, piece by piece.
  func forEachPiece(
    of bytes: UnsafeBufferPointer<UInt8>,
    _ take: ([UInt8]) throws(PartProblem) -> Void
  ) throws(PartProblem) {
    var units: [UInt16] = []
    units.reserveCapacity(Self.pieceUnits + 1)
    for place in stride(from: start, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      let unit = isBig ? first << 8 | second : second << 8 | first
      units.append(unit)
      // A letter of two units stays in one piece.
      guard units.count >= Self.pieceUnits, !UTF16.isLeadSurrogate(unit) else { continue }
      try take(Array(String(decoding: units, as: UTF16.self).utf8))
      units.removeAll(keepingCapacity: true)
    }
    if !units.isEmpty { try take(Array(String(decoding: units, as: UTF16.self).utf8)) }
  }

  private static let pieceUnits = 1 << 16

  /// Tells the order by the side of the letters that nearly all zeros stand on; `nil` when few
  /// letters have one, as few letters beyond Latin do.
  private static func isBig(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
    let letters = bytes.count / 2
    guard letters > 1 else { return nil }
    let first = (0..<letters).count { bytes[bytes.startIndex + 2 * $0] == 0 }
    let last = (0..<letters).count { bytes[bytes.startIndex + 2 * $0 + 1] == 0 }
    guard min(first, last) * 20 <= max(first, last), max(first, last) * 4 >= letters * 3 else {
      return nil
    }
    return first > last
  }
}
