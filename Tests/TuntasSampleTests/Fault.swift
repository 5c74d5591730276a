import TuntasModel

/// A fault as the list of faults names it, and as a check finds it.
struct Fault: Hashable, CustomStringConvertible {
  var rule: String
  var kind: String
  var region: String
  var family = ""
  var member = ""
  var programme = ""
  var year = ""
  var quarter = ""
  var column: String

  /// A line of the list.
  init(listed row: Sheet.Row) {
    rule = row["rule"]
    kind = row["kind"]
    region = row["region"]
    family = row["family"]
    member = row["member"]
    programme = row["programme"]
    year = row["year"]
    quarter = row["quarter"]
    column = row["column"]
  }

  /// What a check found.
  ///
  /// - Parameters:
  ///   - issue: The issue.
  ///   - ids: The register ids of families.
  init(found issue: QualityIssue, _ ids: [FamilyKey: String]) {
    rule = issue.rule.code
    kind = issue.finding.field.kind.rawValue
    column = issue.finding.field.column
    region = issue.place.region.description
    family = issue.place.family.flatMap { ids[$0] } ?? ""
    switch issue.place {
    case .member(_, let number): member = String(number)
    case .enrolment(_, let code, let time, let number):
      programme = code.word
      year = String(time)
      member = number.map { String($0) } ?? ""
    case .report(let code, _, let time):
      programme = code.word
      year = String(time.year)
      quarter = String(time.number)
    case .target(.programme(let code), _, let time):
      programme = code.word
      year = String(time)
    default: break
    }
  }

  var description: String {
    [rule, kind, region, family, member, programme, year, quarter, column].joined(separator: " ")
  }
}
