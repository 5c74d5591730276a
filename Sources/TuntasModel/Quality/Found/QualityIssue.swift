/// Which record breaks a rule.
public enum QualityPlace: Hashable, Sendable {
  /// A family.
  case family(FamilyKey)
  /// A member of a family, by number.
  case member(FamilyKey, Int)
  /// An enrolment; without a member when it is for the family.
  case enrolment(FamilyKey, ProgrammeCode, year: Int, member: Int?)
  /// A family on the lists of a register, by the id of the first list.
  case listing(FamilyKey, list: String)
  /// The answer of a village for a family, by the id of the list asked about.
  case verification(FamilyKey, list: String?)
  /// A region.
  case region(RegionCode)
  /// A list by its id, and what it covers.
  case list(String, covers: RegionCode)
  /// The report of an agency.
  case report(ProgrammeCode, RegionCode, Quarter)
  /// A published value by its code.
  case indicator(String, RegionCode, Period)
  /// A target.
  case target(TargetSubject, RegionCode, year: Int)

  /// Where it counts: the village of a family, the region of everything else.
  public var region: RegionCode {
    switch self {
    case .family(let key), .member(let key, _), .enrolment(let key, _, _, _),
      .listing(let key, _), .verification(let key, _):
      key.village
    case .region(let code), .list(_, let code), .report(_, let code, _), .indicator(_, let code, _),
      .target(_, let code, _):
      code
    }
  }

  /// The family that must be looked at; `nil` when it is about figures or regions.
  public var family: FamilyKey? {
    switch self {
    case .family(let key), .member(let key, _), .enrolment(let key, _, _, _),
      .listing(let key, _), .verification(let key, _):
      key
    case .region, .list, .report, .indicator, .target:
      nil
    }
  }
}

/// An offence against a rule of data quality (isu mutu), in no language.
///
/// A check reports at most one issue for a record, a rule and a cell. The three are its key where
/// the place names one record: published values and targets may contradict one another, and a
/// person may be in two groups of a programme.
public struct QualityIssue: Hashable, Sendable {
  /// The record that breaks the rule.
  public var place: QualityPlace
  /// The rule, and what was found.
  public var finding: QualityFinding

  /// Makes an issue.
  public init(_ finding: QualityFinding, at place: QualityPlace) {
    self.place = place
    self.finding = finding
  }

  /// The rule.
  public var rule: QualityRule { finding.rule }

  /// How much the rule matters.
  public var severity: QualitySeverity { finding.rule.severity }
}
