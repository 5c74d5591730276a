/// What somebody typed, as it is looked for in addresses, which name the hamlet (dusun, kampung) too.
///
/// Addresses have no index, so they are looked for within a district or a village alone, and only for
/// who may search what nobody sees masked (``Verb/searchRecords``): nobody else may learn who
/// lives where.
public struct SearchedAddress: Hashable, Sendable {
  /// The words typed, in small letters as far as they are Latin; an address has all of them.
  public let words: [String]

  /// Fewer letters and digits are in every address.
  private static let fewestLetters = 3
  /// Words that are looked at.
  private static let mostWords = 8
  /// Characters that are looked at.
  private static let longest = 200

  /// Takes what was typed; `nil` when it is too little to tell one address from another.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - region: Where it is looked for.
  ///   - viewer: Who looks.
  public init?(_ text: String, in region: RegionCode, for viewer: Viewer) {
    guard Self.isSearched(in: region, for: viewer) else { return nil }
    let scalars = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
    words = scalars.split(whereSeparator: \.isWhitespace).prefix(Self.mostWords).map(Self.small)
    let letters = words.joined().unicodeScalars.filter(\.properties.isAlphabetic).count
    let digits = words.joined().unicodeScalars.filter { ("0"..."9").contains($0) }.count
    guard letters > 0, letters + digits >= Self.fewestLetters else { return nil }
  }

  /// Tells whether addresses are searched in a region for somebody.
  public static func isSearched(in region: RegionCode, for viewer: Viewer) -> Bool {
    viewer.may(.searchRecords) && region.level >= .district
  }

  /// Tells whether an address has every word typed, whatever the case of its Latin letters.
  public func isFound(in address: String) -> Bool {
    let address = Self.small(Substring(address))
    return words.allSatisfy { address.utf8.contains($0) }
  }

  /// A text with small Latin letters, as the store compares them.
  private static func small(_ text: Substring) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
        }
      )
    )
  }
}

extension String.UTF8View {
  /// Tells whether a text stands in this one.
  fileprivate func contains(_ text: String) -> Bool {
    let (own, searched) = (Array(self), Array(text.utf8))
    guard searched.count <= own.count, !searched.isEmpty else { return false }
    return (0...own.count - searched.count).contains { start in
      own[start..<start + searched.count].elementsEqual(searched)
    }
  }
}
