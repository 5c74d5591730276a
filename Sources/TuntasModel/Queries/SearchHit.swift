/// A family found by the name of a member, masked for its reader.
public struct SearchHit: Hashable, Sendable {
  /// The family.
  public var family: FamilyRow
  /// The district (kecamatan) that its village lies in; `nil` when the registry does not know it.
  public var district: Region?
  /// The name that was found, as far as the reader may see it.
  public var name: PersonName
  /// What the member of that name is in the family; `nil` when the head was found, or the family by its
  /// number, or nobody knows.
  public var relation: Relation?
  /// Whether it was found by its address alone, which is not shown.
  public var isByAddress: Bool

  /// Makes a hit.
  public init(
    family: FamilyRow,
    district: Region? = nil,
    name: PersonName,
    relation: Relation? = nil,
    isByAddress: Bool = false
  ) {
    self.family = family
    self.district = district
    self.name = name
    self.relation = relation
    self.isByAddress = isByAddress
  }
}
