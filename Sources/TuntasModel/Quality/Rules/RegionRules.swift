/// Rules that look at codes and names of regions.
public enum RegionRules {
  /// K4: no region has the code, or it does not lie in the region that the file says.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - field: The cell it stands in.
  ///   - parent: The region that the file says it lies in, when it says so apart from the code.
  ///   - regions: The regions that the registry knows.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func code(
    _ code: RegionCode,
    in field: QualityField,
    under parent: RegionCode? = nil,
    _ regions: RegionIndex
  ) -> QualityFinding? {
    if let parent, !parent.contains(code) {
      return QualityFinding(.regionUnknown, in: field, found: .region(code), other: .region(parent))
    }
    guard !regions.contains(code.number) else { return nil }
    return QualityFinding(.regionUnknown, in: field, found: .region(code))
  }

  /// K4 for a region itself: no region has the code of one above it.
  ///
  /// - Parameters:
  ///   - code: The code of a region.
  ///   - regions: The regions that the registry knows.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func parents(of code: RegionCode, _ regions: RegionIndex) -> QualityFinding? {
    var above = code.parent
    while let region = above {
      if !regions.contains(region.number) {
        return QualityFinding(
          .regionUnknown,
          in: .regionCode,
          found: .region(code),
          other: .region(region)
        )
      }
      above = region.parent
    }
    return nil
  }

  /// K4 for the region on an identity card, which may lie anywhere in the country.
  ///
  /// What cannot be read is an offence; so is a code that is missing inside a regency or city whose
  /// regions the registry knows. Of other regions it knows nothing, and unknown is no offence.
  ///
  /// - Parameters:
  ///   - recorded: The region on the card.
  ///   - village: Where the person lives.
  ///   - regions: The regions that the registry knows.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func cardRegion(
    _ recorded: Recorded<RegionCode>,
    livingIn village: RegionCode,
    _ regions: RegionIndex
  ) -> QualityFinding? {
    switch recorded {
    case .unknown: return nil
    case .unreadable(let text):
      return QualityFinding(.regionUnknown, in: .cardRegion, found: .text(text))
    case .known(let card):
      // Most cards are from where people live: no table is asked for them.
      if card.contains(village) { return nil }
      let government = card.ancestor(at: .regency)
      guard government.level == .regency, regions.contains(government.number) else { return nil }
      return code(card, in: .cardRegion, regions)
    }
  }

  /// P13: a file names a region by code and by name, and the two disagree.
  ///
  /// Names are no keys: Cibinong is a district of Bogor and of Cianjur. A code that nobody knows is
  /// another offence (K4).
  ///
  /// - Parameters:
  ///   - name: The name as it came.
  ///   - code: The code in the same row.
  ///   - field: The cell of the name or, where a kind of record has none, of the code.
  ///   - names: The names and other spellings that the registry knows.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func name(
    _ name: String,
    of code: RegionCode,
    in field: QualityField,
    _ names: RegionNames
  ) -> QualityFinding? {
    var text = name
    guard text.withUTF8({ names.contradicts($0, code) }) else { return nil }
    return QualityFinding(.regionName, in: field, found: .text(name), other: .region(code))
  }

  /// I3: a village that the newest list covers has no family on it.
  ///
  /// - Parameters:
  ///   - village: The village.
  ///   - families: How many of its families are on the list.
  ///   - isCovered: Tells whether its government has a list that covers it; without one nobody
  ///     knows.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func withoutRows(
    _ village: RegionCode,
    families: Int,
    isCovered: Bool
  ) -> QualityFinding? {
    guard isCovered, families == 0 else { return nil }
    return QualityFinding(.villageWithoutRows, in: .regionCode, found: .number(families))
  }
}
