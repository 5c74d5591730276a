extension Phrase {
  /// What screens say of figures, pace, programmes and repairs, in English.
  static let figuresInEnglish: [Phrase: String] = [
    // Target against actual
    .figures: "Published figures",
    .figuresQuestion: "What are the figures, who says so, and by which method?",
    .figuresNone: "There is no published figure of this region.",
    .figuresLegend: "║ another method, line or unit   ━ target   ± about   i where from",
    .figuresConflict: "Sources disagree: {range}.",
    .figuresRounding: "They differ by rounding alone: {range}.",
    .figuresYearUncertain: "{value}: its year is not certain ({period}), so it is not drawn.",
    .yearUncertain: "year not certain",
    .figuresTarget: "target, end of {year} ({document})",
    .figuresYearEnd: "end of {year}",
    .figuresBasis: "Unit {unit}; {method}.",
    .figuresBasisLine: "Unit {unit}; {method}; line {line}.",
    .figuresOfProgrammes: "Figures of programmes as their sources printed them",
    .figuresStock: "{name}: {value} ({period}), a state at one time, no stage.",
    .figuresOutside: "{name}: {value} ({period}), as printed; outside the stages above.",
    .breakUnit: "unit",
    .breakMethod: "method",
    .breakLine: "line",
    .breakAnd: " and ",
    .breakChanged: "{what} changed",
    .breakUnknown: "method not named",
    .breakValue: "{value} ({period}, {method})",
    .breakSentence: "{period}: {change}, not joined: {before}; {after}.",
    .breakSideBySide: "{period}: {change}, side by side: {before}; {after}.",
    .stageRegistered: "registered",
    .stageInvited: "invited",
    .stageAttended: "attended",
    .stageFinished: "finished",
    .stagePlaced: "placed/given capital",
    .pace: "On the way to zero",
    .paceListed:
      "{families} {families|family|families} on the list of {day}. When will it be zero?",
    .paceNeeded: "Pace needed for each target, from {day}",
    .paceRegister: "Register",
    .paceLocal: "local",
    .projectionNone: "No date can be projected yet.",
    .paceCompared: "Compared",
    .paceCounts: "counts",
    .paceComparable: "comparable",
    .paceNot: "not comparable",
    .paceDiffers: "differs: {differences}",
    .paceNotPrinted: "not printed",
    .flowTitle: "List of {from} to list of {to}",
    .flowStart: "Start",
    .flowEnd: "End",
    .flowNew: "New",
    .flowBack: "Back again",
    .flowLeft: "Left: {reason}",
    .flowNoReason: "no reason given",
    .flowStayed: "{stayed} {stayed|family|families} stayed. Left by list cleaning: {cleaned}.",
    .flowMissing:
      "This does not add up: a difference of {difference} {difference|family|families}.",
    .flowNoPace: "The two lists cannot be compared ({differences}): no pace out of poverty.",
    .flowPace:
      "Better off {better}, less {came} new or back again: {net} in {days} {days|day|days}, "
      + "{pace} a "
      + "quarter.",
    .neededTarget: "Zero by the end of {year} ({document})",
    .neededPerQuarter:
      "needs {families} {families|family|families} better off a quarter",
    .neededReached: "reached, by this list",
    .neededMissed: "has passed, with {families} {families|family|families} still on the list",
    .neededNotOfFamilies: "not set in families, so not compared with the list",
    .projectionReached: "The list of {day} is empty: zero is reached.",
    .projectionBand:
      "At an unchanged pace zero comes in {expected}; between {earliest} and {latest} by "
      + "the fastest and slowest pace seen. It is no promise and no margin of error.",
    .projectionOpen:
      "At an unchanged pace zero comes in {expected}; at the earliest {earliest}, with no "
      + "latest date, since once there was no progress. It is no promise.",
    .projectionPace:
      "The pace now is {pace} {pace|family|families} a quarter, from {lists} comparable lists.",
    .projectionOverdue: "That month has passed without a new list: a newer list is needed.",
    .projectionAssumed: "The date of a list is assumed, so the pace is rough.",
    .projectionNoReason:
      "{families} {families|family|families} left without a written reason and {families|is|are} "
      + "not counted.",
    .gapFlowUnknown:
      "No date can be projected: who came and went between the lists of {from} and {to} is "
      + "not counted.",
    .gapFlowDiffers:
      "No date can be projected: what was counted between the lists of {from} and {to} does "
      + "not add up.",
    .gapNoProgress:
      "There is no date: as many or more came as left better off ({pace} {pace|family|families} a "
      + "quarter).",
    .gapTooSlow:
      "There is no date: the pace is too slow ({pace} {pace|family|families} a quarter).",
    .effectListed:
      "Of {served} {served|family|families} that had {programme} in {year}, {listed} "
      + "{listed|is|are} still on the list of {day}. The cause cannot be told from this.",
    .effectTooEarly:
      "{served} {served|family|families} had {programme} in {year}; the list of {day} is no "
      + "later, so nobody can tell yet who stays on it ({listed} {listed|is|are} on it).",
    .reportsIn: "Reports in",
    .reportsInQuestion: "Which agency has not sent its reports to {quarter} {year}?",
    .reportsInCounts:
      "{received} of {expected} {expected|report|reports} {received|is|are} in; {late} of "
      + "{agencies} {agencies|agency|agencies} still {late|owes|owe} reports.",
    .reportsInMissing: "Late",
    .reportsInAhead: "ahead",
    .reportsInLegend: "in/expected   ██ all   ▒▒ some   ░░ none yet   ·· not expected",
    .reportsInDetails: "Programmes by agency and quarter",
    .reportsInLine: "{quarter} {agency}: {reports}.",
    .reportsInNotSent: "not reported {programmes}",
    .reportsInSent: "in {programmes}",
    .groups: "Programme groups",
    .groupsByAgency: "by agency",
    .groupsByStrategy: "by strategy",
    .groupsByRegion: "by region",
    .groupsByQuarter: "by quarter",
    .groupsQuestion: "Programmes {grouping} to {quarter} {year}: which is furthest behind?",
    .groupsNoStrategy: "No strategy (a process, no benefit)",
    .groupsReports: "Reports {received}/{expected}.",
    .groupsMoney:
      "Spent {money} ({percent}), {counted} of {programmes} {programmes|programme|programmes}.",
    .groupsNoMoney: "Spent: no data.",
    .groupsNoSum: "Money of different governments is not added.",
    .comparison: "Comparison",
    .comparisonQuestion:
      "Programmes until {quarter} {year}: which are far from their plan, and where?",
    .comparisonShares: "Actual of the year's target, by programme and region",
    .comparisonFurthest: "Furthest behind their own plan",
    .comparisonClasses: "How many programmes, by difference from the plan",
    .comparisonFarBelow: "more than {points} {points|point|points} below",
    .comparisonBelow: "up to {points} {points|point|points} below",
    .comparisonAbove: "on plan or above",
    .comparisonUnknown: "no report or no plan",
    .gapsShort: "short",
    .gapsOver: "over",
    .whatIfTitle: "What if: {programme}",
    .whatIfNotSaved: "Only a trial: nothing is saved.",
    .whatIfCapacity: "Capacity a year: {capacity} {unit}",
    .whatIfOfList:
      "Not yet served: {count} {count|family|families} on the list that {count|is|are} not "
      + "recorded in this programme",
    .whatIfOfTarget: "Not yet served: {count} = target {target} − actual {actual}",
    .whatIfDone: "Nobody is waiting.",
    .whatIfAt: "The last family is served in {quarter}.",
    .whatIfNever: "With that capacity it is never done.",
    .whatIfUnknown: "The capacity is not known: type a number or press +.",
    .whatIfOtherUnit: "It cannot be worked out: this programme counts {unit}, no families.",
    .whatIfAssumes:
      "Assumed: one unit serves one family, the same capacity each quarter, no new "
      + "families.",
    .whatIfServed: "served",
    .whatIfWaiting: "waiting",
    // Published and counted
    .certaintyOfListAndCount: "{families}: {certainty}; recorded and not yet: counted here.",
    // What came after a programme
    .explainNotServed:
      "families on the list not recorded in this programme in that year; not recorded, not surely not received",
    .explainNotServedDont:
      "take all of them for families in need of it: its conditions are not checked here",
    .explainEffect:
      "of the families that had the programme in that year, those still on the newest list",
    .explainEffectDont: "read it as the programme's doing: families leave a list for many reasons",
    .explainLineOfList: "the line of the list: see the explanation of the number of families",
    // Data repairs
    .repairReport: "Report {programme}, {quarter}",
    .repairTarget: "Target {subject} {year}",
    .repairList: "List {id}",
    .explainFindings: "findings",
    .explainFindingUnit:
      "findings: one cell in one row of the data that breaks one rule; a family can have several",
    .explainFindingMethod:
      "every row is checked against the rules of data quality when its data comes in",
    .explainFindingCertainty: "the rule sees data only; whether it is wrong, a person must tell.",
    .explainFindingDont:
      "drop a family or accuse anybody because of a finding: ask the village first",
    .explainFindingsOf: "{part} of {whole} {whole|finding|findings} in {region}",
    .explainSeverities:
      "critical: the row cannot be served or counted as it stands; warning: somebody must look at it; information: good to know",
    .explainCritical: "Critical: such a row cannot be served or counted as it stands.",
    .explainWarning: "Warning: somebody must look at it.",
    .explainInfo: "Information: good to know.",
    .explainWithheld:
      "the data belongs to another government; here only published figures are shown",
    .explainCount: "Count",
    .explainMark: "Mark",
    .markRecorded:
      "≤ ≥: families recorded by rows without a date: {count}, so perhaps not yet on that day",
    .markDeliberated:
      "≤ ≥: deliberations without a date: {count}, so perhaps not done yet on that day",
    .markReports: "≤: reports without a date: {count}, so perhaps not in yet on that day",
    .markReport: "≤: its report has no date, so perhaps it was not in yet on that day",
    .markNamed: "≤: {count} of them without a date, so perhaps not yet on that day",
    .markAnswer: "?: the village's answer has no date, so perhaps it was not there on that day",
    .markReceived: "?: its rows have no date, so perhaps not received yet on that day",
    .markBehind: "≥: reports without a date: {count}, so perhaps not in yet on that day",
    .markServed: "≥: families reached without a date: {count}, so perhaps not yet on that day",
    .explainRepair: "To do",
    .explainCell: "Column",
    .explainFound: "Recorded",
    .explainAgainst: "Against",
    .mapRepairs: "Data repairs, critical and warnings",
    .mapNotChecked: "not counted",
  ]
}
