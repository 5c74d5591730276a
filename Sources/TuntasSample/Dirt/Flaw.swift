import TuntasModel

/// One way of breaking just one rule.
enum Flaw: CaseIterable, Sendable {
  case noNIK, shortNIK
  case nikOfAnotherFamily, nikOfAnotherMember
  case decile, listedDecile
  case cardRegionOfNowhere, unreadableCardRegion
  case noHead, twoHeads
  case noSuchDay, bornInFuture, bornLongAgo
  case otherBirthDate, nikWithoutDay
  case otherSex
  case unmatched, notAsked
  case outsideCard
  case shortFamilyCard, sharedFamilyCard
  case childrenAlone
  case doubleNextDoor, doubleInFamily
  case post
  case aidAfterDeath
  case sameAidTwice, housingTwice
  case unreadableHouse, unreadableMember, unreadableEnrolment, unreadableAnswer, unreadableReason

  /// The rule that it breaks.
  var rule: QualityRule {
    switch self {
    case .noNIK, .shortNIK: .nikMissing
    case .nikOfAnotherFamily, .nikOfAnotherMember: .nikShared
    case .decile, .listedDecile: .decileImpossible
    case .cardRegionOfNowhere, .unreadableCardRegion: .regionUnknown
    case .noHead, .twoHeads: .headCount
    case .noSuchDay, .bornInFuture, .bornLongAgo: .birthDateImpossible
    case .otherBirthDate, .nikWithoutDay: .nikBirthDate
    case .otherSex: .nikSex
    case .unmatched, .notAsked: .civilMismatch
    case .outsideCard: .outsideCard
    case .shortFamilyCard, .sharedFamilyCard: .familyCardNumber
    case .childrenAlone: .noAdult
    case .doubleNextDoor, .doubleInFamily: .possibleDouble
    case .post: .possiblyBetterOff
    case .aidAfterDeath: .aidAfterDeath
    case .sameAidTwice, .housingTwice: .sameBenefitTwice
    case .unreadableHouse, .unreadableMember, .unreadableEnrolment, .unreadableAnswer,
      .unreadableReason:
      .unreadable
    }
  }
}
