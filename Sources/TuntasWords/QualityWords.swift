public import TerminalKit
public import TuntasModel

/// The words of rules of data quality.
extension Words {
  /// What is wrong where a rule is broken, in few words, for tables.
  public func title(of rule: QualityRule) -> SafeText {
    self[rule.phrase]
  }

  /// What is wrong where a rule is broken, in one sentence.
  public func sentence(for rule: QualityRule) -> SafeText {
    switch rule {
    case .nikMissing: self[.ruleNikMissing]
    case .nikShared: self[.ruleNikShared]
    case .decileImpossible: self[.ruleDecileImpossible]
    case .regionUnknown: self[.ruleRegionUnknown]
    case .headCount: self[.ruleHeadCount]
    case .birthDateImpossible: self[.ruleBirthDateImpossible]
    case .nikBirthDate: self[.ruleNikBirthDate]
    case .nikSex: self[.ruleNikSex]
    case .civilMismatch: self[.ruleCivilMismatch]
    case .outsideCard: self[.ruleOutsideCard]
    case .familyCardNumber: self[.ruleFamilyCardNumber]
    case .noAdult: self[.ruleNoAdult]
    case .possibleDouble: self[.rulePossibleDouble]
    case .possiblyBetterOff: self[.rulePossiblyBetterOff]
    case .aidAfterDeath: self[.ruleAidAfterDeath]
    case .sameBenefitTwice: self[.ruleSameBenefitTwice]
    case .reportImplausible: self[.ruleReportImplausible]
    case .unreadable: self[.ruleUnreadable]
    case .regionName: self[.ruleRegionName]
    case .oldData: self[.ruleOldData]
    case .unitMismatch: self[.ruleUnitMismatch]
    case .nikFromElsewhere: self[.ruleNikFromElsewhere]
    case .nikSynthetic: self[.ruleNikSynthetic]
    case .villageWithoutRows: self[.ruleVillageWithoutRows]
    }
  }

  /// What to do where a rule is broken, in one sentence.
  public func repair(for rule: QualityRule) -> SafeText {
    switch rule {
    case .nikMissing: self[.repairNikMissing]
    case .nikShared: self[.repairNikShared]
    case .decileImpossible: self[.repairDecileImpossible]
    case .regionUnknown: self[.repairRegionUnknown]
    case .headCount: self[.repairHeadCount]
    case .birthDateImpossible: self[.repairBirthDateImpossible]
    case .nikBirthDate: self[.repairNikBirthDate]
    case .nikSex: self[.repairNikSex]
    case .civilMismatch: self[.repairCivilMismatch]
    case .outsideCard: self[.repairOutsideCard]
    case .familyCardNumber: self[.repairFamilyCardNumber]
    case .noAdult: self[.repairNoAdult]
    case .possibleDouble: self[.repairPossibleDouble]
    case .possiblyBetterOff: self[.repairPossiblyBetterOff]
    case .aidAfterDeath: self[.repairAidAfterDeath]
    case .sameBenefitTwice: self[.repairSameBenefitTwice]
    case .reportImplausible: self[.repairReportImplausible]
    case .unreadable: self[.repairUnreadable]
    case .regionName: self[.repairRegionName]
    case .oldData: self[.repairOldData]
    case .unitMismatch: self[.repairUnitMismatch]
    case .nikFromElsewhere: self[.repairNikFromElsewhere]
    case .nikSynthetic: self[.repairNikSynthetic]
    case .villageWithoutRows: self[.repairVillageWithoutRows]
    }
  }

  /// The word of a severity.
  public func word(_ severity: QualitySeverity) -> SafeText {
    switch severity {
    case .critical: self[.severityCritical]
    case .warning: self[.severityWarning]
    case .info: self[.severityInfo]
    }
  }
}
