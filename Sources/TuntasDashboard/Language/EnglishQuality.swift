extension Phrase {
  /// What is said of data quality, in English.
  static let qualityInEnglish: [Phrase: String] = [
    // Rules: what is wrong
    .ruleNikMissing: "The NIK is empty or has not 16 digits.",
    .ruleNikShared: "One NIK stands at more than one person on the newest list.",
    .ruleDecileImpossible: "The decile is not 1 to 10.",
    .ruleRegionUnknown: "No region has the code, or one above it is missing.",
    .ruleHeadCount: "The family has no head or more than one.",
    .ruleBirthDateImpossible:
      "The birth date cannot be: no day, in the future, or more than 120 years ago.",
    .ruleNikBirthDate: "The birth date within the NIK is another one than recorded.",
    .ruleNikSex: "The sex within the NIK is another one than recorded.",
    .ruleCivilMismatch: "The civil register does not match the person, or was not asked.",
    .ruleOutsideCard: "The identity card is from another regency or city.",
    .ruleFamilyCardNumber:
      "The number of the family card has not sixteen digits, or stands at two families.",
    .ruleNoAdult: "Nobody in the family is seventeen or older.",
    .rulePossibleDouble:
      "Another person of the village has a similar name and the same birth date.",
    .rulePossiblyBetterOff: "The decile is low, but a member is a civil servant or an official.",
    .ruleAidAfterDeath: "Aid was recorded after the death was known.",
    .ruleSameBenefitTwice:
      "The same benefit twice in a year, or two housing aids within five years.",
    .ruleReportImplausible:
      "The report is implausible: more done than the target, more spent than the ceiling, all done for nothing, or a number below zero.",
    .ruleUnreadable:
      "The cell holds what its column does not know, or less than zero; it is kept as it came.",
    .ruleRegionName: "The name and the code of the region disagree.",
    .ruleOldData: "The list is older than three months.",
    .ruleUnitMismatch: "Units are mixed up: a count of people or families with a percent.",
    .ruleNikFromElsewhere:
      "The first six digits of the NIK are of no district of this regency or city.",
    .ruleNikSynthetic: "A sample NIK: its serial is 0000, which no real person has.",
    .ruleVillageWithoutRows: "The village has no family on the list.",
    // Rules: what to do
    .repairNikMissing:
      "Ask for the identity card or the family card; without a NIK, refer to the civil registry.",
    .repairNikShared:
      "Compare with the identity cards; strike whoever is listed twice as a double.",
    .repairDecileImpossible: "Ask the sender for the original list; never guess a decile.",
    .repairRegionUnknown: "Compare the code with the home ministry's list of regions.",
    .repairHeadCount: "Compare the relations with the family card.",
    .repairBirthDateImpossible:
      "Compare with the identity card, the family card or the birth certificate.",
    .repairNikBirthDate:
      "Compare with the identity card; a NIK stays valid when a birth date is corrected.",
    .repairNikSex: "Compare with the identity card; the two are often mixed up when copied.",
    .repairCivilMismatch: "Have NIK and name matched by the civil registry.",
    .repairOutsideCard: "Ask whether the person moved; who stays should have the card changed.",
    .repairFamilyCardNumber:
      "Compare with the newest family card; families that split have numbers of their own.",
    .repairNoAdult: "Check the birth dates, and who looks after the children.",
    .repairPossibleDouble: "Check whether it is one person; twins are no doubles.",
    .repairPossiblyBetterOff: "Ask during the verification; it is only a suspicion.",
    .repairAidAfterDeath: "Ask the agency to check who received it.",
    .repairSameBenefitTwice: "Ask the agency to check; one of them may be a mistake.",
    .repairReportImplausible: "Ask the agency; units may be mixed up, or the target has changed.",
    .repairUnreadable: "Correct the cell and import again; leave it empty when nobody knows.",
    .repairRegionName:
      "Go by the code; when the name has really changed, keep the earlier one as another spelling.",
    .repairOldData: "Ask for the newest DTSEN update.",
    .repairUnitMismatch: "Compare the number and its unit with the original document.",
    .repairNikFromElsewhere: "Nothing to correct: a NIK is for life.",
    .repairNikSynthetic: "Never to be used for handing out aid.",
    .repairVillageWithoutRows:
      "Make sure that there is none, or whether its rows are still to come.",
    // Check, cells and what stands in them
    .severityCritical: "critical",
    .severityWarning: "warning",
    .severityInfo: "information",
    .checkTitle: "Check of the data: {region}",
    .checkWholeRegistry: "all regions",
    .checkDay: "The rules were applied with {day} as today.",
    .checkNoDay: "Rules that need a day could not be applied: the data names none.",
    .checkTotals: "Critical {critical}, warnings {warnings}, information {infos}.",
    .checkClean: "Nothing needs to be repaired.",
    .checkByRule: "By rule",
    .checkByRegion: "By region",
    .checkOwnIssues: "its own reports, figures and lists",
    .checkWithheld: "another government's, not shown",
    .shownNothing: "empty",
    .shownDigits: "{count} {count|digit|digits}",
    .shownHidden: "contents hidden",
    .shownBirthYear: "the year {year}",
    .fieldNIK: "NIK",
    .fieldFamilyCard: "family card number",
    .fieldVillage: "village",
    .fieldDecile: "decile",
    .fieldName: "name",
    .fieldSex: "sex",
    .fieldBirthDate: "birth date",
    .fieldRelation: "relation to the head",
    .fieldWork: "work",
    .fieldCardRegion: "region on the identity card",
    .fieldCivilMatch: "match with the civil register",
    .fieldProgramme: "programme",
    .fieldDate: "date",
    .fieldActual: "actual",
    .fieldSpent: "spent",
    .fieldUnit: "unit",
    .fieldValue: "value",
    .fieldRegionCode: "region code",
  ]
}
