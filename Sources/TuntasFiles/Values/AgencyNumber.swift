/// Numbers as agencies write them: `1.234,5`, `1,234.5`, `1500`, `Rp20.000.000,-`.
enum AgencyNumber {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Reads a number; `nil` when the text is not a number.
  ///
  /// - Parameters:
  ///   - bytes: The cell.
  ///   - mark: What `1.500` and `1,500` mean, which do not tell by themselves.
  /// - Returns: The number.
  static func real(_ bytes: Bytes, _ mark: DecimalMark) -> Double? {
    withPlain(bytes, mark) { NumberParsing.real($0) }
  }

  /// Reads a whole number, also one with decimals that are all zero.
  static func integer(_ bytes: Bytes, _ mark: DecimalMark) -> Int64? {
    withPlain(bytes, mark) { plain in
      guard let point = plain.firstIndex(of: dot) else { return NumberParsing.integer(plain) }
      guard plain[(point + 1)...].allSatisfy({ $0 == zero }) else { return nil }
      return NumberParsing.integer(Bytes(rebasing: plain[..<point]))
    }
  }

  /// The mark that a number gives away by its form; `nil` when it could be either.
  static func mark(shownBy bytes: Bytes) -> DecimalMark? {
    let digits = core(of: bytes)
    switch shape(of: digits) {
    case .decimal(let byte, isCertain: true): return byte == comma ? .comma : .point
    case .grouped(let byte, decimal: let other):
      if let other { return other == comma ? .comma : .point }
      return byte == dot ? .comma : .point
    case .whole, .decimal, .none: return nil
    }
  }

  // MARK: - Form

  private enum Shape {
    case whole
    /// One sign: certainly a decimal mark, or perhaps between thousands.
    case decimal(UInt8, isCertain: Bool)
    /// Signs between thousands, and perhaps another before the decimals.
    case grouped(UInt8, decimal: UInt8?)
  }

  private static let comma = UInt8(ascii: ",")
  private static let dot = UInt8(ascii: ".")
  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isSign(_ byte: UInt8) -> Bool { byte == comma || byte == dot }

  /// How digits and signs stand; `nil` when they make no number.
  private static func shape(of bytes: Slice<Bytes>) -> Shape? {
    guard let first = bytes.first, isDigit(first), let last = bytes.last, isDigit(last),
      bytes.count <= 32, bytes.allSatisfy({ isDigit($0) || isSign($0) })
    else { return nil }
    guard let sign = bytes.first(where: isSign) else { return .whole }
    let other = sign == comma ? dot : comma
    let parts = bytes.split(whereSeparator: isSign)
    let signs = bytes.filter(isSign)
    let isGrouped = (1...3).contains(parts[0].count) && parts[0].first != zero
    guard parts.count == signs.count + 1 else { return nil }
    if signs.count == 1 {
      let isCertain = parts[1].count != 3 || !isGrouped
      return .decimal(sign, isCertain: isCertain)
    }
    let hasDecimals = signs.last == other
    let groups = hasDecimals ? parts.dropLast() : parts[...]
    guard signs.dropLast().allSatisfy({ $0 == sign }), hasDecimals || signs.last == sign,
      isGrouped, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return .grouped(sign, decimal: hasDecimals ? other : nil)
  }

  /// Lends the digits of a number with at most one point.
  private static func withPlain<Result>(
    _ bytes: Bytes,
    _ mark: DecimalMark,
    _ body: (Bytes) -> Result?
  ) -> Result? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = core(of: isNegative ? Bytes(rebasing: bytes.dropFirst()) : bytes)
    guard let shape = shape(of: digits) else { return nil }
    let decimal: UInt8? =
      switch shape {
      case .whole: nil
      case .decimal(let sign, let isCertain):
        isCertain || sign == (mark == .comma ? comma : dot) ? sign : nil
      case .grouped(_, let sign): sign
      }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: digits.count + 1) { plain in
      var count = 0
      func put(_ byte: UInt8) {
        plain[count] = byte
        count += 1
      }
      if isNegative { put(UInt8(ascii: "-")) }
      for byte in digits where isDigit(byte) || byte == decimal {
        put(isDigit(byte) ? byte : dot)
      }
      return body(Bytes(rebasing: UnsafeBufferPointer(plain)[..<count]))
    }
  }

  /// The number without `Rp` in front, words such as `Desil`, and `,-` behind.
  private static func core(of bytes: Bytes) -> Slice<Bytes> {
    var rest = bytes[...]
    if let first = rest.first, !isDigit(first), isWord(rest) {
      rest = rest.drop { !isDigit($0) }
    }
    let hasDash = rest.last == UInt8(ascii: "-")
    while let last = rest.last,
      last == 32 || (hasDash && (last == UInt8(ascii: "-") || isSign(last)))
    {
      rest.removeLast()
    }
    return rest
  }

  private static let words = Set(["RP", "IDR", "DESIL", "PERSENTIL", "TAHUN"].map(FoldedText.hash))

  /// Tells whether a number stands behind one of the words that say no more than its column does.
  private static func isWord(_ bytes: Slice<Bytes>) -> Bool {
    words.contains(FoldedText.hash(Bytes(rebasing: bytes.prefix { !isDigit($0) })))
  }
}
