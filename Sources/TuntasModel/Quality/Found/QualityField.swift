/// The cell that an offence stands in: a column of ``RecordKind/columns``.
public struct QualityField: Hashable, Sendable {
  /// The kind of record.
  public let kind: RecordKind
  /// The name of the column.
  public let column: String

  /// Takes a column.
  public init(_ kind: RecordKind, _ column: String) {
    self.kind = kind
    self.column = column
  }
}

// MARK: - The columns that rules look at

extension QualityField {
  /// The number of the family card.
  public static let familyCard = QualityField(.families, "kk")
  /// Where the family lives.
  public static let village = QualityField(.families, "village")
  /// The decile of a family.
  public static let decile = QualityField(.families, "decile")
  /// The decile of a family on a list.
  public static let listedDecile = QualityField(.listings, "decile")
  /// The NIK.
  public static let nik = QualityField(.members, "nik")
  /// The name.
  public static let name = QualityField(.members, "name")
  /// The sex.
  public static let sex = QualityField(.members, "sex")
  /// The birth date.
  public static let birthDate = QualityField(.members, "birth_date")
  /// The relation to the head.
  public static let relation = QualityField(.members, "relation")
  /// What a member works as.
  public static let work = QualityField(.members, "work")
  /// The region on the identity card.
  public static let cardRegion = QualityField(.members, "ktp_region")
  /// The match with the civil register.
  public static let civilMatch = QualityField(.members, "civil_match")
  /// The programme of an enrolment.
  public static let programme = QualityField(.enrolments, "programme")
  /// The day of an enrolment.
  public static let enrolmentDate = QualityField(.enrolments, "date")
  /// What an agency did.
  public static let actual = QualityField(.achievements, "actual")
  /// What an agency spent.
  public static let spent = QualityField(.achievements, "spent")
  /// The unit of a published value.
  public static let indicatorUnit = QualityField(.indicators, "unit")
  /// A published value.
  public static let indicatorValue = QualityField(.indicators, "value")
  /// The unit of a target.
  public static let targetUnit = QualityField(.targets, "unit")
  /// The value of a target.
  public static let targetValue = QualityField(.targets, "value")
  /// The code of a region.
  public static let regionCode = QualityField(.regions, "code")
  /// The name of a region.
  public static let regionName = QualityField(.regions, "name")
  /// The date of a list.
  public static let listDate = QualityField(.lists, "date")
  /// The village of a family on a list.
  public static let listedVillage = QualityField(.listings, "village")
}
