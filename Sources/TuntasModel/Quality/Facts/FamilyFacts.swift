/// What the rules look at of one family; made row by row, so it holds no text that a clean row has.
public struct FamilyFacts: Hashable, Sendable {
  /// The place of the family; the village is in it.
  public var key: FamilyKey
  /// The number of the family card.
  public var card: Recorded<FamilyCardNumber>
  /// The welfare decile as it came, also when it is no decile.
  public var decile: Recorded<Int>
  /// Tells whether it comes from a source of sample data, where a synthetic NIK is as it should be.
  public var isSample: Bool

  /// Makes facts.
  public init(
    key: FamilyKey,
    card: Recorded<FamilyCardNumber> = .unknown,
    decile: Recorded<Int> = .unknown,
    isSample: Bool = false
  ) {
    self.key = key
    self.card = card
    self.decile = decile
    self.isSample = isSample
  }
}

/// What the rules look at of one member; as ``FamilyFacts``.
public struct MemberFacts: Hashable, Sendable {
  /// The number within the family, from 1.
  public var number: Int
  /// The NIK.
  public var nik: Recorded<NIK>
  /// The sex.
  public var sex: Recorded<Sex>
  /// The birth date.
  public var birthDate: Recorded<CalendarDate>
  /// The relation to the head.
  public var relation: Recorded<Relation>
  /// What the member works as.
  public var work: Recorded<Occupation>
  /// The region on the identity card.
  public var cardRegion: Recorded<RegionCode>
  /// Whether the civil register has the person.
  public var civilMatch: Recorded<CivilMatch>
  /// What persons who may be the same share; `nil` without a name or a birth date.
  public var likeness: PersonLikeness?

  /// Makes facts.
  public init(
    number: Int,
    nik: Recorded<NIK> = .unknown,
    sex: Recorded<Sex> = .unknown,
    birthDate: Recorded<CalendarDate> = .unknown,
    relation: Recorded<Relation> = .unknown,
    work: Recorded<Occupation> = .unknown,
    cardRegion: Recorded<RegionCode> = .unknown,
    civilMatch: Recorded<CivilMatch> = .unknown,
    likeness: PersonLikeness? = nil
  ) {
    self.number = number
    self.nik = nik
    self.sex = sex
    self.birthDate = birthDate
    self.relation = relation
    self.work = work
    self.cardRegion = cardRegion
    self.civilMatch = civilMatch
    self.likeness = likeness
  }
}
