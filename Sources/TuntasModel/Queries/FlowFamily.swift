/// Which families of a flow between two lists are asked for.
public struct FlowQuery: Hashable, Sendable {
  /// The government, since only its own lists are compared.
  public var government: RegionCode
  /// The id of the earlier list.
  public var from: String
  /// The id of the later list.
  public var to: String
  /// What became of them, or which list they were on.
  public var part: FlowPart

  /// Makes a query.
  public init(government: RegionCode, from: String, to: String, part: FlowPart) {
    (self.government, self.from, self.to, self.part) = (government, from, to, part)
  }
}

/// A family that came on a list, left it or stayed, masked for its reader.
public struct FlowFamily: Hashable, Sendable {
  /// The key of the family, by which its card is asked for.
  public var key: FamilyKey
  /// The name of the head as far as the reader may see it; `nil` where the family has moved to where the
  /// reader sees no families, and then its card is refused too.
  public var head: PersonName?
  /// The village where it is recorded now, in which its number counts.
  public var village: Region
  /// The village in which the list has it: for a family that left, the list before.
  public var listed: Region

  /// Makes a row.
  public init(key: FamilyKey, head: PersonName?, village: Region, listed: Region) {
    (self.key, self.head, self.village, self.listed) = (key, head, village, listed)
  }

  /// The number that the registry gives the family.
  public var number: FamilyNumber { FamilyNumber(key) }
}
