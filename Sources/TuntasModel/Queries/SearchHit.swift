/// A family found by the name of a member, masked for its reader.
public struct SearchHit: Hashable, Sendable {
  /// The family.
  public var family: FamilyRow
  /// The name that was found, as far as the reader may see it.
  public var name: PersonName

  /// Makes a hit.
  public init(family: FamilyRow, name: PersonName) {
    self.family = family
    self.name = name
  }
}
