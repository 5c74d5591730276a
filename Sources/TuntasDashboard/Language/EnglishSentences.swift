extension Phrase {
  /// Explanations, settings and reports, in English.
  static let sentencesInEnglish: [Phrase: String] = [
    // Explanation
    .footerExplain: "explain",
    .helpExplain: "explain figures",
    .explainTitle: "Explanation",
    .explainMeaning: "Meaning",
    .explainUnit: "Unit",
    .explainMethod: "Method",
    .explainLine: "Line",
    .explainDate: "Date",
    .explainCertainty: "Certainty",
    .explainSource: "Source",
    .explainTarget: "Target",
    .explainPlan: "Plan",
    .explainDifference: "Gap",
    .explainDont: "Do not",
    .explainListTitle:
      "{recorded} of {families} {families|family|families} {recorded|is|are} recorded, {region}",
    .explainRecorded:
      "Families on the list with at least one programme received or finished in {year}. An "
      + "agency that has not handed in its list makes families look unserved: see the row Reports in.",
    .explainFamilyUnit: "families (one family card each), neither people nor survey households",
    .explainListMethod: "list by name and address from {register}{stage}",
    .explainLineIs:
      "{amount} per person and day, purchasing power parity (PPP), not the market rate",
    .explainLineUnknown: "not named by its source",
    .explainDateIs: "{day} ({months} {months|month|months} old)",
    .explainDateAssumed: "{day}, date assumed ({months} {months|month|months} old)",
    .explainSampleRows: "The families on this screen are samples, not real people.",
    .explainListDont:
      "add it to another list; compare it with a list of another register, unit or line",
    .certaintyCounted: "counted from the data.",
    .certaintyAbout: "about (±)",
    .explainProgrammeTitle: "{count} {unit}, {programme}, {region}",
    .explainProgramme:
      "Actual of the year's target, summed since January. The gap is against the agency's "
      + "own plan, not the calendar.",
    .explainUnitAndAgency: "{unit}; {agency}",
    .explainTargetIs: "{target} in {year}{document} ({certainty})",
    .explainTargetOfReport: "{target}, from the agency's report",
    .explainNoTarget: "no target",
    .explainPlanOfAgency: "{plan} to {quarter}, the agency's own plan",
    .explainPlanOfTime: "{plan} to {quarter}; the agency gave no plan, so time stands in for it",
    .explainNoPlan: "no plan to this day",
    .explainDifferenceIs:
      "{difference}: {status}. Late when more than {limit} {limit|point|points} below its plan.",
    .explainNoReport: "not reported; not reported is not zero",
    .explainQuarterEnd: "as of {day}",
    .explainQuarterReported: "as of {day}, reported {reported}",
    .explainProgrammeDont: "add it to a programme of another unit",
    .explainDeliberationsTitle:
      "{part} of {whole} {whole|village|villages} {part|has finished its|have finished their} "
      + "deliberation",
    .explainDeliberations: "Finished: the minutes are sent, or further.",
    .explainVillageUnit: "villages (desa or kelurahan)",
    .explainReportsTitle: "{part} of {whole} programme {whole|report|reports} {part|is|are} in",
    .explainReports: "Expected: every programme with a target this year, in every government.",
    .explainReportUnit: "quarterly reports",
    .explainCountedHere: "counted from the data that came in",
    .sourceUnknown: "unknown",
    // Explanation of families and sources
    .explainFamilyTitle:
      "Family {head} {number}, {people} {people|person|people}, decile {decile}, {village}",
    .explainFamily:
      "{count} {count|programme|programmes} of {year} recorded as received or finished; none "
      + "means not recorded, not surely not received",
    .explainFamilyRowUnit: "one family on the list; people = members recorded",
    .explainFamilyMethod:
      "list by name and address; the decile is the register's (1 poorest), the verification the village's",
    .explainFamilyCertainty: "counted here from the rows imported",
    .explainFamilyNumber: "number in Tuntas: {number} (not the card's)",
    .explainSourceUnit: "figures, lists, reports that name this source",
    .explainUncontradicted: "no other source contradicts it",
    .explainContradicted:
      "{count} of its figures {count|is|are} contradicted by another source; Enter shows both",
    // Settings
    .infoSettings: "Settings",
    .infoSettingsExist: "Settings exist",
    .originOption: "option",
    .originEnvironment: "environment",
    .originSettings: "settings file",
    .originStandard: "default",
    .failureSettingsRead:
      "{path} cannot be read (error {code}); expected a settings file that this user may read.",
    .failureSettingsSize: "{path} is larger than 1 MB; expected a few lines of settings.",
    .failureSettingsText: "{path} is not UTF-8 text; expected a few lines of settings.",
    .failureSettingsLine:
      "{path}, line {line}: found {found}; expected key = \"value\", each key once, such as "
      + "home = \"32.16\".",
    .failureSettingsKey: "{path}, line {line}: there is no setting {key}; expected one of {keys}.",
    .failureSettingsValue: "{path}, line {line}: {key} holds \"{found}\"; expected {expected}.",
    .expectedRegionCode: "the code of a region, such as 32.16.01",
    .expectedCompletePath: "the complete path of a file, such as /srv/tuntas.sqlite",
    // Explanations of every figure, and the page of a source
    .country: "Indonesia",
    .columnAnsweredBy: "Programme",
    .scopeKabupaten: "regency",
    .scopeKota: "city",
    .historyWorth: "{programme} {amount} {month}",
    .overviewTargetShort: "Target of zero: end of {year} ({document}).",
    .overviewNoOutlook: "No date can be projected yet.",
    .overviewVerified:
      "{before} became {after} {after|family|families}: verification of {year} (died, moved and "
      + "so on).",
    .overviewEarlierList:
      "{before} became {after} {after|family|families}: list of {from} to list of {to}.",
    .programmeActualAndPlan: "{actual}, plan {plan}",
    .explainOthersTitle:
      "{recorded} of {families} {families|family|families} {recorded|is|are} recorded in "
      + "{regions} other {regions|region|regions}, {region}",
    .explainOthers:
      "The regions without a row of their own, put together because they share one list.",
    .explainNothingYet: "nothing imported yet",
    .explainNoDataNotZero: "no data; no data is not zero",
    .explainDayAssumed: "{day} (date assumed)",
    .explainNoLine: "no poverty line: counts of {unit}",
    .explainEarlierTitle: "{before} became {after} {after|family|families} on the list, {region}",
    .explainCleaning:
      "The same list before and after the villages were asked. Those taken off had "
      + "died, moved, stood twice or were not eligible: list cleaning, not a pace out of "
      + "poverty.",
    .explainTwoLists:
      "Published numbers of two lists of one register. The gap holds new and returning "
      + "families and those that left for any reason.",
    .explainEarlierDont: "read it as a pace out of poverty",
    .explainZeroTarget:
      "By the end of that year nobody may be extremely poor. A new target stands beside "
      + "the old one that was missed.",
    .explainOutlook: "Forecast",
    .explainZeroTargetIs: "{year}: {indicator} {value}, {document}",
    .explainNoDocument: "no document number",
    .explainTargetMethod: "set in a document, not computed",
    .explainTargetLine: "not named in the target; that of the figure measured",
    .explainTargetDate: "end of the target's year; seen from {day}",
    .explainZeroTargetDont:
      "compare with families on a list: percent and people of a survey are not families of a list",
    .outlookNeeds:
      "At least {fewest} lists of the same register, unit, line and stage are needed. "
      + "There is only {count}.",
    .outlookCleaning: "{before} becoming {after} is list cleaning, not a pace out of poverty.",
    .outlookDiffers: "The list of {month} differs: {differences}.",
    .differsCoverage: "another region",
    .differsRegister: "register {register}",
    .differsPeople: "counts people",
    .differsFamilies: "counts families",
    .differsLine: "line {amount}",
    .differsNoLine: "no line",
    .differsStage: "another stage of verification",
    .differsSameDay: "the same day",
    .explainDeliberationSource: "records of the villages' deliberations, as imported",
    .explainReportSource: "the agencies' quarterly reports, as imported",
    .explainSourceMethod: "counted here: how many rows of data name the source",
    .explainLineOfEach: "that of each figure; see the figure",
    .explainSources:
      "Every figure names its source. Contradicted: another source has another figure "
      + "for the same thing; both are shown.",
    .explainSourcesUnit: "sources; published figures that are contradicted",
    .explainSourcesSource: "the list of sources in this data",
    .explainTargetCertainty: "target: {certainty}",
    .explainReportSample: "report: SAMPLE DATA",
    .explainReportCertainty: "report: the agency's statement",
    .explainProgrammeMethod: "quarterly reports of the agency, summed since January",
    .explainNamedTitle: "{count} {unit} have a name and an address, {place}",
    .explainWithoutName: "{count} {unit} reported without a name",
    .explainNamed:
      "Recipients of {year} (received or finished) who have a name and an address in this data.",
    .explainNotNamed: "This unit cannot be counted by name.",
    .explainNamedMethod: "counted from the lists of recipients imported",
    .explainNamedSource: "lists of recipients from the agency, as imported",
    .explainNamedDont: "take it for the agency's report: what has no name cannot be checked",
    .explainOfYear: "of {year}",
    .explainSpentTitle: "{amount} spent, {place}",
    .explainSpent:
      "Money spent of the year's ceiling, after its revision where there is one. "
      + "Agencies report no plan of money by quarter.",
    .explainRupiah: "rupiah",
    .explainSpentDont: "read it as work done: money spent is no unit finished",
    .explainUnitCost: "What one unit costs, by its source.",
    .explainRupiahPer: "rupiah for one of: {unit}",
    .explainAsPrinted: "as its source printed it, not computed here",
    .explainObstacleTitle: "Obstacle: {place}",
    .explainObstacle: "The agency's own words in its newest report; long numbers are hidden.",
    .explainTextNotNumber: "words, no number",
    .explainObstacleLabel: "Obstacle",
    .explainObstacleMethod: "written by the agency in its quarterly report",
    .explainObstacleDate: "{quarter}, reported {day}",
    .explainCardFamily:
      "People = members recorded on this family card. Address and RT/RW are hidden (UU 27/2022).",
    .explainDecile: "Decile",
    .explainDecileIs:
      "1 = the poorest tenth on the scale named; on three scales the deciles may differ",
    .explainCardStrategies:
      "THERE: at least one programme of that strategy is recorded as received or "
      + "finished in that year. NOT YET means not recorded.",
    .explainCardStrategiesUnit: "programmes recorded for this family",
    .explainCardAnswer:
      "The village's answer for this family. Eligible means it stays on the list.",
    .explainCardAnswerUnit: "one answer for one family",
    .explainCardAnswerMethod: "verification and deliberation of the village",
    .explainMinutes: "minutes {document}",
    .explainCardHistory: "The years in which a programme is recorded as received or finished.",
    .explainCardNeed:
      "As recorded in the register. What is unknown (NEEDS DATA) is never no. Conditions "
      + "of programmes are not checked here.",
    .explainCardNeedMethod:
      "entries of the register; answer = the furthest step of {year} in lists of recipients",
    .explainNeedRule: "Measure",
    .explainNeedHouse:
      "NO NEED when floor, walls and roof are sound: no earth, bamboo, thatch or zinc walls, and none "
      + "recorded as poor. The size of the house is not judged.",
    .explainNeedToilet: "NO NEED when a toilet of its own is recorded.",
    .explainNeedWater:
      "NO NEED when water is piped, bottled, from a drilled or a protected well.",
    .explainNeedHealth:
      "RECEIVED when every member is recorded in PBI; other insurance is not recorded here.",
    .explainNeedSchool:
      "NO NEED when nobody is in school or aged 7–18; with an unknown age: NEEDS DATA.",
    .explainNeedNotJudged:
      "Whether it is needed is not judged: nothing is recorded of it. Only programmes are looked at.",
    .explainNeedOfFamily: "this family",
    .explainNeedOfMembers: "people of this family",
    .explainProgrammes: "Programme",
    .explainEnrolled: "Recorded",
    .explainNotEnrolled: "on no list of recipients; an agency that sent no list makes it look so",
    .explainOfMember: "member {number}",
    .explainCardMember:
      "Names of adults are shortened, names of children never shown (UU 27/2022).",
    .explainCardMemberUnit: "one member of the family",
    .explainCardMemberMethod: "the member's row in the register; checked with the civil register",
    .explainMemberTitle: "{name}, {relation}, age {age}",
    .explainAge: "Age",
    .explainNIK: "NIK",
    .explainCard: "Card",
    .explainMatch: "Dukcapil",
    .explainAgeInYears: "in whole years",
    .explainAgeInBand: "a child's age only by band: 0–6, 7–12, 13–15, 16–17 years",
    .explainNIKRecorded: "recorded with 16 digits, hidden (UU 27/2022)",
    .explainNIKUnreadable: "what is recorded is no NIK of 16 digits; to be repaired",
    .explainMatchUnknown: "not checked with the civil register",
    .explainMethodUnstated: "not named by its source",
    .explainLineUnstated: "none, or not named by its source",
    .explainNote: "Note",
    .explainIndicatorDont: "join it with figures of another unit, method or line",
    .explainConflict:
      "Several sources have different figures for the same thing. All are kept and none is chosen.",
    .explainConflictOther:
      "Several sources contradict one another, but their figures speak of different "
      + "things, so there is no range.",
    .explainValue: "Figure",
    .explainRounding: "they differ by rounding alone",
    .explainNotChosen: "the sources disagree; none is chosen",
    .explainConflictDont: "take the mean, or choose one without naming the other",
    .explainRestingListTitle: "List of {register}, {region}, {day}",
    .explainRestingList:
      "A list by name that comes from this source; its number as the source printed it.",
    .explainPeopleUnit: "people, not families",
    .explainTargetMeaning: "What is to be reached by the end of that year.",
    .explainRestingReport:
      "The reports of one programme in one region; Enter opens the programme's page.",
    .sourcePublisher: "Publisher: {publisher}.",
    .sourceDate: "Date: {date}.",
    .sourceDocument: "Number: {document}.",
    .sourceNothing: "No figure rests on this source.",
    .sourceOther: "other: {publisher}",
    .sourceRange: "range {range} ({sources})",
    .sourceNoRange: "no range: figures of different things ({sources})",
    .columnPovertyLine: "Poverty line",
    .columnPer: "For",
    .columnValidFrom: "From",
    .explainPovertyLine: "The spending below which somebody is counted as poor.",
    .explainLineItself: "this figure is itself the line",
    .explainLineFrom: "valid from {period}",
    .explainLinesDont:
      "The line of the statistics office and the line of extreme poverty are never the same.",
    .sourcePovertyLines: "{count} poverty {count|line|lines}",
    .valueOfPlace: "{value} ({place})",
    .columnPublishedFigure: "Published figure",
    .columnValue: "Value",
    .columnPeriod: "Time",
    .columnCertainty: "Certainty",
    .columnListOf: "List of families",
    .columnStage: "Verification",
    .columnPrinted: "Printed",
    .columnTarget: "Target",
    .columnYear: "Year",
    .columnDocument: "Document",
    .columnReportsOf: "Reports of",
    .columnQuarters: "Quarters",
    .columnReported: "Last reported",
    // Reports
    .reportProgrammes: "Programmes: target and actual {year}",
    .reportOverview: "Extreme poverty: overview {year}",
    .reportSampleNote: "figures without the mark * may be samples, not real ones.",
    .reportAgainstTarget: "Actual of target",
    .reportGaps: "Difference from the own plan, in percentage points of the target",
    .reportGapsLeftOut:
      "{count} {count|programme|programmes} without a report or a plan {count|is|are} not drawn: "
      + "not reported is not zero.",
    .reportPoints: "{points} {points|point|points}",
    .reportAgencies: "Status of programmes by agency",
    .reportByStatus: "Programmes by status",
    .reportActual: "actual",
    .reportPlan: "plan",
    .reportTarget: "target",
    .reportSides: "◄ short   over ►",
    .reportPlanUntil: "plan to {quarter}",
    .reportTargetOfYear: "target of the year",
    .reportBeyond: "more than the target",
    .reportNoFigure: "no figure (not zero)",
    .reportPublished: "published figure",
    .reportAbout: "about, as its source says",
    // Explanations of every figure, and the page of a source
    .explainNotBehind: "{difference}; not behind its plan: {status}",
    .explainNoLineHere: "no poverty line: spending is not measured here",
    .sourceIndicators: "{count} published {count|figure|figures}",
    .sourceTargets: "{count} {count|target|targets}",
    .sourceReports: "{count} quarterly {count|report|reports}",
    .sourceLists: "{count} {count|list|lists} of families",
    .sourceEnrolments: "{count} {count|list|lists} of recipients",
    // Map
    .map: "Map",
    .mapTitle: "{figure} · {kind} ({number}/{count})",
    .mapWithout: "Not recorded in a programme of {year}",
    .mapFamilies: "Families on the list",
    .mapRecorded: "Recorded in {year}, percent",
    .mapBehind: "Furthest behind plan {year}, points",
    .mapCounts: "{recorded}/{families} recorded, {without} not",
    .mapListed: "{families} {families|family|families} on the list",
    .mapPoints: "{points} {points|point|points} behind plan",
    .mapTooFew: "no percent",
    .mapNoReport: "no report",
    .mapWithoutMiddle:
      "Not drawn, since nobody gave {count|its|their} middle: {count} {count|region|regions}.",
    .mapNone: "There is no part of the region to draw.",
    // Explanations of every figure, and the page of a source
    .explainFunds: "Funds",
  ]
}
