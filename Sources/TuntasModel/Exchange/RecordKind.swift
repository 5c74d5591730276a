/// A kind of record that files and the store exchange: one file each in the tuntas layout.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  /// Regions with their other spellings.
  case regions
  /// Where figures come from.
  case sources
  /// Poverty lines.
  case povertyLines = "poverty-lines"
  /// Published values.
  case indicators
  /// The programme catalogue.
  case programmes
  /// Targets.
  case targets
  /// Quarterly reports of agencies.
  case achievements
  /// Lists of families.
  case lists
  /// Families and their houses.
  case families
  /// Members of families.
  case members
  /// Families on lists.
  case listings
  /// Families and persons in programmes.
  case enrolments
  /// Answers of villages for families.
  case verifications
  /// Deliberations of villages.
  case deliberations

  /// The name of the file in the tuntas layout.
  public var fileName: String { "\(rawValue).csv" }
}
