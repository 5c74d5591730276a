public import TerminalKit
public import TuntasModel

extension Words {
  /// One sentence for what a reader asked wrongly.
  public func sentence(for error: RegistryError) -> SafeText {
    switch error {
    case .unknownRegion(let code): text(.failureUnknownRegion, ["code": SafeText(code)])
    case .needsGovernment(let code):
      text(.failureOfGovernments, ["code": SafeText(code.description)])
    case .withoutMap(let code): text(.failureNoMap, ["code": SafeText(code.description)])
    case .unknownProgramme(let code): text(.failureUnknownProgramme, ["code": SafeText(code)])
    case .unknownSource(let id): text(.failureUnknownSource, ["id": SafeText(id)])
    case .unknownFamily: self[.failureUnknownFamily]
    case .empty: self[.failureEmpty]
    case .withoutLists: self[.failureWithoutLists]
    case .regionOutOfScope: self[.failureOutOfScope]
    case .peopleHidden: self[.failurePeopleHidden]
    case .peopleMasked: self[.failurePeopleMasked]
    case .notAllowed(let verb, let role):
      text(.failureNotForRole, ["role": SafeText(role.rawValue), "verb": word(verb)])
    case .ownProgrammeNeeded(let agency):
      text(.failureOwnProgramme, ["agency": SafeText(agency)])
    case .otherAgency(let code, let agency):
      text(.failureOtherAgency, ["programme": SafeText(code.word), "agency": SafeText(agency)])
    case .familyOfOthers(let agency):
      text(.failureFamilyOfOthers, ["agency": SafeText(agency)])
    case .unknownAgency(let agency, let known):
      text(
        .failureUnknownAgency,
        ["agency": SafeText(agency), "known": SafeText(known.joined(separator: ", "))]
      )
    }
  }
}
