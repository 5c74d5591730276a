/// Digits of a text that may be one number, with what stands between them.
struct NumberChain {
  /// The place behind the chain, where a search for the next one goes on.
  let end: Int
  private let chunks: [Chunk]

  /// Digits without a blank between them.
  private struct Chunk {
    var range: Range<Int>
    var shape: NumberShape
    var digits: Int
  }

  /// Takes the chain that begins at a place; `nil` when there is no digit.
  init?(in scalars: [Unicode.Scalar], from start: Int) {
    guard Self.digit(scalars[start]) != nil else { return nil }
    var chunks: [Chunk] = []
    var parts = NumberParts()
    var (first, place) = (start, start)
    func chunk() -> Chunk {
      let shape = parts.shape(isAmount: Self.isAmount(scalars, before: first))
      return Chunk(range: first..<place, shape: shape, digits: parts.digits)
    }
    while place < scalars.count, let digit = Self.digit(scalars[place]) {
      parts.append(digit)
      place += 1
      guard let next = Self.nextDigit(in: scalars, from: place) else { break }
      let between = scalars[place..<next].filter { !Self.isInvisible($0) }
      if between.contains(where: \.properties.isWhitespace) {
        chunks.append(chunk())
        (parts, first) = (NumberParts(), next)
      } else if !between.isEmpty {
        parts.part(by: between.count == 1 ? between[0] : "?")
      }
      place = next
    }
    chunks.append(chunk())
    self.chunks = chunks
    end = place
  }

  /// The parts of the chain that a reader must not see, as places in the text.
  var hidden: [Range<Int>] {
    let isDoubtful = chunks.contains { $0.shape == .none }
    let doubtful = chunks.filter { $0.shape.isDoubtful(besideOthers: isDoubtful) }
    guard doubtful.reduce(0, { $0 + $1.digits }) >= Masking.longNumber else { return [] }
    var ranges: [Range<Int>] = []
    var wasHidden = false
    for chunk in chunks {
      let isHidden = chunk.shape.isDoubtful(besideOthers: isDoubtful)
      if isHidden, wasHidden, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<chunk.range.upperBound)
      } else if isHidden {
        ranges.append(chunk.range)
      }
      wasHidden = isHidden
    }
    return ranges
  }
}

// MARK: - Characters

extension NumberChain {
  /// The value of a digit of any script; `nil` for anything else.
  static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      return scalar.value >= 48 && scalar.value <= 57 ? UInt8(scalar.value - 48) : nil
    }
    guard scalar.properties.generalCategory == .decimalNumber else { return nil }
    return scalar.properties.numericValue.flatMap { UInt8(exactly: $0) }
  }

  /// Where the number goes on behind a digit; `nil` where it ends: at a letter, at the end of a
  /// clause or of an item of a list, and at more than three signs.
  private static func nextDigit(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var signs: [Unicode.Scalar] = []
    for index in start..<scalars.count {
      let scalar = scalars[index]
      if digit(scalar) != nil { return endsClause(signs) ? nil : index }
      if isInvisible(scalar) { continue }
      guard isSign(scalar), signs.count < mostSigns else { return nil }
      signs.append(scalar)
    }
    return nil
  }

  private static let mostSigns = 3

  private static func endsClause(_ signs: [Unicode.Scalar]) -> Bool {
    zip(signs, signs.dropFirst()).contains { sign, next in
      ".,;:".unicodeScalars.contains(sign) && next.properties.isWhitespace
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation,
      .otherPunctuation, .mathSymbol:
      return scalar != "%" && scalar != "…"
    default: return false
    }
  }

  /// Tells whether nobody sees the scalar, or only together with the one before it.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Tells whether what stands before a number makes it rupiah.
  private static func isAmount(_ scalars: [Unicode.Scalar], before start: Int) -> Bool {
    var end = start
    while end > 0, scalars[end - 1].properties.isWhitespace || scalars[end - 1] == "." { end -= 1 }
    guard end >= 2 else { return false }
    let isLetter = end >= 3 && scalars[end - 3].properties.isAlphabetic
    let sign = String(String.UnicodeScalarView(scalars[end - 2..<end])).lowercased()
    return sign == "rp" && !isLetter
  }
}
