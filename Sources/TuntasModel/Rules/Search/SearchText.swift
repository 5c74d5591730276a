/// A text as a search compares it: letters and digits only, without case, accents, blanks and dots.
///
/// So `GUNUNG  PUTRI` is `Gunungputri`, and `32.16.01` is `321601`. Where words begin is kept,
/// because the beginning of a word says more than its middle.
public struct SearchText: Hashable, Sendable {
  /// The letters and digits.
  private let scalars: [Unicode.Scalar]
  /// The places in ``scalars`` where words begin, in their order.
  private let wordStarts: [Int]

  /// Takes a text; of a very long one only the beginning.
  public init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var wordStarts: [Int] = []
    var isInWord = false
    for scalar in text.unicodeScalars.prefix(Self.longest) {
      guard !Self.isMark(scalar) else { continue }
      guard Self.isPartOfWord(scalar) else {
        isInWord = false
        continue
      }
      if !isInWord { wordStarts.append(scalars.count) }
      isInWord = true
      Self.fold(scalar, into: &scalars)
    }
    self.scalars = scalars
    self.wordStarts = wordStarts
  }

  /// Tells whether there is no letter and no digit.
  public var isEmpty: Bool { scalars.isEmpty }

  /// Tells whether there are digits and nothing else.
  public var isNumber: Bool { !isEmpty && scalars.allSatisfy(Self.isASCIIDigit) }

  /// How well this text, as somebody typed it, is found in a name.
  ///
  /// - Parameter name: The name.
  /// - Returns: The best way in which it is found; `nil` when it is not, or is empty.
  public func match(in name: SearchText) -> SearchMatch? {
    guard !isEmpty, scalars.count <= name.scalars.count else { return nil }
    if isFound(in: name, at: 0) {
      return scalars.count == name.scalars.count ? .exact : .beginning
    }
    if name.wordStarts.contains(where: { isFound(in: name, at: $0) }) { return .wordBeginning }
    let last = name.scalars.count - scalars.count
    return (0...last).contains { isFound(in: name, at: $0) } ? .inside : nil
  }

  /// How well this text, as somebody typed it, is found in the code of a region: the whole code or
  /// its first digits, with dots or without.
  ///
  /// - Parameter code: The code.
  /// - Returns: ``SearchMatch/exact`` or ``SearchMatch/beginning``; `nil` for anything but digits.
  public func match(in code: RegionCode) -> SearchMatch? {
    guard isNumber, code.level >= .province else { return nil }
    let match = match(in: SearchText(code.description))
    return match == .exact || match == .beginning ? match : nil
  }

  private func isFound(in name: SearchText, at start: Int) -> Bool {
    guard start + scalars.count <= name.scalars.count else { return false }
    return name.scalars[start..<start + scalars.count].elementsEqual(scalars)
  }
}

extension SearchText: Comparable {
  /// The order of names: by letters without case and accents, digits by the number they are, so that
  /// 2 stands before 10.
  public static func < (left: Self, right: Self) -> Bool {
    var (left, right) = (left.scalars[...], right.scalars[...])
    while let one = left.first, let other = right.first {
      if isASCIIDigit(one), isASCIIDigit(other) {
        let numbers = (takeNumber(from: &left), takeNumber(from: &right))
        if numbers.0.count != numbers.1.count { return numbers.0.count < numbers.1.count }
        if numbers.0 != numbers.1 { return numbers.0.lexicographicallyPrecedes(numbers.1) }
      } else {
        if one != other { return one < other }
        left.removeFirst()
        right.removeFirst()
      }
    }
    return left.isEmpty && !right.isEmpty
  }

  /// Takes the digits at the beginning, without zeros in front.
  private static func takeNumber(from scalars: inout ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]
  {
    let digits = scalars.prefix(while: isASCIIDigit)
    scalars.removeFirst(digits.count)
    return Array(digits.drop { $0 == "0" })
  }
}

/// How well a text was found, the best first.
public enum SearchMatch: Int, Comparable, Hashable, Sendable {
  /// It is the whole name.
  case exact
  /// The name begins with it.
  case beginning
  /// A word of the name begins with it.
  case wordBeginning
  /// The name contains it.
  case inside

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

// MARK: - Letters

extension SearchText {
  /// Nobody types a longer name; more would only be work.
  private static let longest = 200

  private static func fold(_ scalar: Unicode.Scalar, into scalars: inout [Unicode.Scalar]) {
    if scalar.isASCII {
      let isUpper = scalar.value >= 65 && scalar.value <= 90
      scalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
      return
    }
    for small in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(small) {
      scalars.append(withoutAccent(small))
    }
  }

  /// The Latin letter below an accent, which the name of a character tells.
  private static func withoutAccent(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return scalar }
    let words = name.dropFirst(prefix.count).split(separator: " ")
    guard words.count > 1, words[1] == "WITH", words[0].utf8.count == 1,
      let letter = words[0].utf8.first
    else { return scalar }
    return Unicode.Scalar(letter + 32)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIIDigit(scalar) || isASCIILetter(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }

  private static func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 48 && scalar.value <= 57
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value | 32
    return value >= 97 && value <= 122
  }
}
