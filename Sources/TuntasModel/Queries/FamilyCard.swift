/// Everything recorded of one family, masked for its reader (kartu keluarga miskin ekstrem).
///
/// Neither the register id of the family nor the number of its card is on it: its ``number`` stands
/// in their place.
public struct FamilyCard: Hashable, Sendable {
  /// The key of the family in the registry.
  public var key: FamilyKey
  /// The family and its house.
  public var family: Family
  /// The regions it lies in, from the regency down to the village.
  public var regions: [Region]
  /// The members, by number.
  public var members: [Member]
  /// The lists it is or was on.
  public var listings: [Listing]
  /// Those lists, by id.
  public var lists: [FamilyList]
  /// Its enrolments, newest first.
  public var enrolments: [Enrolment]
  /// The programmes of those enrolments and of the needs shown.
  public var programmes: [Programme]
  /// What the village said, newest first.
  public var verifications: [Verification]
  /// The village's newest deliberation.
  public var deliberation: Deliberation?
  /// The regions named on identity cards.
  public var cardRegions: [Region]
  /// Tells whether it is a sample, not real people.
  public var isSynthetic: Bool

  /// Makes a card.
  public init(
    key: FamilyKey,
    family: Family,
    regions: [Region],
    members: [Member] = [],
    listings: [Listing] = [],
    lists: [FamilyList] = [],
    enrolments: [Enrolment] = [],
    programmes: [Programme] = [],
    verifications: [Verification] = [],
    deliberation: Deliberation? = nil,
    cardRegions: [Region] = [],
    isSynthetic: Bool = false
  ) {
    self.key = key
    self.family = family
    self.regions = regions
    self.members = members
    self.listings = listings
    self.lists = lists
    self.enrolments = enrolments
    self.programmes = programmes
    self.verifications = verifications
    self.deliberation = deliberation
    self.cardRegions = cardRegions
    self.isSynthetic = isSynthetic
  }

  /// The number that the registry gives the family.
  public var number: FamilyNumber { FamilyNumber(key) }

  /// The member who heads the family.
  public var head: Member? {
    members.first { $0.relation == .known(.head) } ?? members.first
  }

  /// The newest list that the family is or was on.
  public var newestList: FamilyList? {
    lists.max { $0.date < $1.date }
  }
}
