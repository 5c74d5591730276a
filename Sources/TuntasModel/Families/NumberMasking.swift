/// Hides what tells one person from another in texts that anybody may have written.
public enum Masking {
  /// Puts `…` in the place of every number of eight and more digits, which may be a NIK, the number
  /// of a family card, of a telephone or of an account.
  ///
  /// Digits of any script count on across blanks, dots, commas, hyphens, slashes and what is
  /// invisible. What reads as an amount, a day, a year, a time, the code of a region or the number of
  /// a document stays (``NumberShape``); in doubt a number is hidden. In the address of a web page,
  /// which is full of numbers, only what is as long as a NIK or begins like a mobile number is hidden.
  ///
  /// - Parameter text: Words of an agency, a village or an office.
  /// - Returns: The text without such numbers.
  public static func withoutLongNumbers(_ text: String) -> String {
    guard mayHoldLongNumber(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var hidden: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if let end = WebAddress.end(in: scalars, from: index) {
        hidden += WebAddress.longNumbers(in: scalars, index..<end)
        index = end
      } else if let chain = NumberChain(in: scalars, from: index) {
        hidden += chain.hidden
        index = chain.end
      } else {
        index += 1
      }
    }
    return hidden.isEmpty ? text : replacing(hidden, in: scalars)
  }

  /// Numbers of this many digits are hidden.
  static let longNumber = 8

  private static func mayHoldLongNumber(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars where NumberChain.digit(scalar) != nil { digits += 1 }
    return digits >= longNumber
  }

  private static func replacing(_ hidden: [Range<Int>], in scalars: [Unicode.Scalar]) -> String {
    var shown = String.UnicodeScalarView()
    var start = 0
    for range in hidden {
      shown.append(contentsOf: scalars[start..<range.lowerBound])
      shown.append("…")
      start = range.upperBound
    }
    shown.append(contentsOf: scalars[start...])
    return String(shown)
  }
}

/// The address of a web page in a text.
private enum WebAddress {
  private static let beginnings = ["https://", "http://", "www."].map { Array($0.unicodeScalars) }

  /// Where an address ends that begins at a place; `nil` when no address begins there.
  static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let rest = scalars[start...]
    guard beginnings.contains(where: { rest.starts(with: $0) }) else { return nil }
    return rest.firstIndex { $0.properties.isWhitespace } ?? scalars.count
  }

  /// The unbroken numbers that are as long as a NIK, and those that begin like a mobile number.
  static func longNumbers(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    while let first = scalars[start..<range.upperBound].firstIndex(where: isDigit) {
      let end = scalars[first..<range.upperBound].firstIndex { !isDigit($0) } ?? range.upperBound
      let digits = scalars[first..<end].compactMap(NumberChain.digit)
      let isMobile = digits.starts(with: [0, 8]) || digits.starts(with: [6, 2, 8])
      if digits.count >= 15 || digits.count >= 10 && isMobile { found.append(first..<end) }
      start = end
    }
    return found
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    NumberChain.digit(scalar) != nil
  }
}
