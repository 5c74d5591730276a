/// How far somebody may do something; the later ones include the earlier ones.
public enum Right: Int, Comparable, Hashable, Sendable {
  /// Not at all.
  case no
  /// Within the scope, for the own programmes of an agency.
  case own
  /// Within the scope.
  case yes

  /// Tells whether the other one goes further.
  public static func < (left: Right, right: Right) -> Bool { left.rawValue < right.rawValue }
}

extension Verb {
  /// How far a role may do it: the one table of rights, from which every rule, the tests and the page
  /// on roles are taken.
  public func right(of role: Role) -> Right {
    let row = row
    return switch role {
    case .steward: row.steward
    case .lead: row.lead
    case .analyst: row.analyst
    case .agency: row.agency
    case .district: row.district
    case .village: row.village
    case .auditor: row.auditor
    }
  }

  // The columns of the table stand under one another.
  // swift-format-ignore
  private var row: Row {
    switch self {
    //                         steward  lead   analyst  agency  district  village  auditor
    case .seeFigures:      Row(.yes,    .yes,  .yes,    .yes,   .yes,     .yes,    .yes)
    case .seeFamilies:     Row(.yes,    .no,   .yes,    .own,   .yes,     .yes,    .no)
    case .unmask:          Row(.yes,    .no,   .yes,    .no,    .yes,     .yes,    .no)
    case .search:          Row(.yes,    .yes,  .yes,    .yes,   .yes,     .yes,    .yes)
    case .searchFamilies:  Row(.yes,    .no,   .yes,    .no,    .yes,     .yes,    .no)
    case .searchRecords:   Row(.yes,    .no,   .no,     .no,    .no,      .no,     .no)
    case .seeFamilyIssues: Row(.yes,    .no,   .yes,    .no,    .yes,     .yes,    .no)
    case .takeFiguresOut:  Row(.yes,    .yes,  .yes,    .yes,   .yes,     .yes,    .yes)
    case .takePeopleOut:   Row(.yes,    .no,   .no,     .no,    .no,      .no,     .no)
    case .seeImports:      Row(.yes,    .yes,  .yes,    .yes,   .yes,     .yes,    .yes)
    case .change:          Row(.yes,    .no,   .no,     .no,    .no,      .no,     .no)
    case .followUp:        Row(.yes,    .yes,  .yes,    .yes,   .yes,     .yes,    .no)
    case .readLog:         Row(.yes,    .no,   .no,     .no,    .no,      .no,     .yes)
    }
  }

  /// The rights of every role.
  private struct Row {
    let steward, lead, analyst, agency, district, village, auditor: Right

    init(
      _ steward: Right,
      _ lead: Right,
      _ analyst: Right,
      _ agency: Right,
      _ district: Right,
      _ village: Right,
      _ auditor: Right
    ) {
      (self.steward, self.lead, self.analyst, self.agency) = (steward, lead, analyst, agency)
      (self.district, self.village, self.auditor) = (district, village, auditor)
    }
  }
}
