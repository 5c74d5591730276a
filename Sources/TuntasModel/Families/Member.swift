/// A member of a family (anggota keluarga) as a reader may see it.
public struct Member: Hashable, Sendable {
  /// The number within the family, from 1.
  public var number: Int
  /// The name as far as the reader may see it.
  public var name: PersonName
  /// The sex.
  public var sex: Recorded<Sex>
  /// How old the member is, as exact as the reader may see it.
  public var age: Recorded<Age>
  /// The relation to the head.
  public var relation: Recorded<Relation>
  /// The highest schooling.
  public var schooling: Recorded<Schooling>
  /// Whether the member goes to school now.
  public var isInSchool: Recorded<Bool>
  /// What the member works as.
  public var occupation: Recorded<Occupation>
  /// The disability, when the reader may see it.
  public var disability: Recorded<Disability>
  /// The NIK as far as the reader may see it.
  public var nik: MaskedNIK
  /// The region on the identity card (KTP), apart from where the member lives.
  public var cardRegion: Recorded<RegionCode>
  /// Whether the civil register has the person.
  public var civilMatch: Recorded<CivilMatch>

  /// Makes a member.
  public init(
    number: Int,
    name: PersonName,
    sex: Recorded<Sex> = .unknown,
    age: Recorded<Age> = .unknown,
    relation: Recorded<Relation> = .unknown,
    schooling: Recorded<Schooling> = .unknown,
    isInSchool: Recorded<Bool> = .unknown,
    occupation: Recorded<Occupation> = .unknown,
    disability: Recorded<Disability> = .unknown,
    nik: MaskedNIK = .missing,
    cardRegion: Recorded<RegionCode> = .unknown,
    civilMatch: Recorded<CivilMatch> = .unknown
  ) {
    self.number = number
    self.name = name
    self.sex = sex
    self.age = age
    self.relation = relation
    self.schooling = schooling
    self.isInSchool = isInSchool
    self.occupation = occupation
    self.disability = disability
    self.nik = nik
    self.cardRegion = cardRegion
    self.civilMatch = civilMatch
  }
}
