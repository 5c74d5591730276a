public import TerminalKit
public import TuntasModel

extension Words {
  /// One sentence for what may not be done here, and what to type instead where something helps.
  public func sentence(for refusal: AccessRefusal) -> SafeText {
    switch refusal {
    case .widerRole(let role, let allowed):
      text(
        .failureWiderRole,
        ["role": SafeText(role.rawValue), "allowed": SafeText(allowed.rawValue)]
      )
    case .widerScope(let scope, let allowed):
      text(
        .failureWiderScope,
        ["scope": SafeText(scope.description), "allowed": SafeText(allowed.description)]
      )
    case .scopeNeeded(let role, let level, let found):
      scopeNeeded(role, level, found)
    case .onlySteward(let role):
      text(.failureOnlySteward, ["role": SafeText(role.rawValue)])
    case .otherAgency(let agency, let allowed):
      text(
        .failureWiderAgency,
        ["agency": SafeText(agency), "allowed": SafeText(allowed)]
      )
    case .agencyOfOtherRole(let role):
      text(.failureAgencyOfOtherRole, ["role": SafeText(role.rawValue)])
    case .agencyNeeded: self[.failureAgencyNeeded]
    case .loginEnded(let login):
      text(
        .failureLoginEnded,
        [
          "login": SafeText(login.name), "day": dates.day(login.basis.until),
          "document": SafeText(login.basis.document),
        ]
      )
    case .beyondLogin(let login):
      text(.failureBeyondLogin, ["login": SafeText(login.name)])
    }
  }

  private func scopeNeeded(_ role: Role, _ level: RegionLevel, _ found: RegionCode?) -> SafeText {
    let (kind, example) = kindAndExample(of: level)
    let values: KeyValuePairs<String, SafeText> = [
      "role": SafeText(role.rawValue), "level": self[kind], "example": example,
      "found": SafeText(found?.description ?? ""),
    ]
    return text(found == nil ? .failureScopeNeeded : .failureScopeLevel, values)
  }

  private func kindAndExample(of level: RegionLevel) -> (Phrase, SafeText) {
    switch level {
    case .country, .province, .regency: (.kindRegency, "32.16")
    case .district: (.kindDistrict, "32.16.01")
    case .village: (.kindVillage, "32.16.01.2001")
    }
  }
}
