extension Phrase {
  /// What explanations show of the row they explain, in English.
  static let explanationsInEnglish: [Phrase: String] = [
    .explainActual: "Actual",
    .explainActualIs: "{actual} of a target of {target} {unit} ({percent})",
    .explainCountOfList:
      "{recorded} of {families} {families|family|families} ({percent}); {without} "
      + "not recorded",
    .explainCountOfFew:
      "{recorded} of {families} {families|family|families}, too few for a percent; "
      + "{without} not recorded",
    .explainOldData: "{date}; older than {limit} months: {status}",
    .explainCountMissing: "{part} of {whole} {unit}; {missing} not yet",
    .explainPointsFromPlan: "{points} from the plan (a point = a hundredth of the target)",
    .explainNamedFamilies: "families (family cards) with a name and an address, each once",
    .explainNamedPeople: "people with a name and an address, each once",
    .explainNamedGroups: "groups with a name, each once",
    .explainNamedUnit: "{unit}; report and target in {reported}",
    .explainNamedIs: "{count} of a target of {target} ({percent})",
    .explainMoneyIs: "{spent} of a ceiling of {ceiling} ({percent})",
    .explainQuartersTitle: "{programme}, {region}: quarter by quarter, {year}",
    .explainQuarters:
      "What was reached by the end of each quarter, summed since January. Columns "
      + "start at 0; a mark is the plan, the line the target.",
    .explainQuarter: "Quarter",
    .explainQuarterIs: "{quarter}: {actual}, plan {plan}, {status}",
    .explainFunnel:
      "How many reached each stage; who finished had attended. Percent of the "
      + "nearest known stage before.",
    .explainStage: "Stage",
    .explainStageIs: "{stage}: {count} ({share} of {whole})",
    .explainStageFirst: "{stage}: {count}",
    .explainGroupTitle:
      "{group}: {programmes} {programmes|programme|programmes} to {quarter} {year}",
    .explainGroup:
      "Programmes put together by what they share. Their units differ, so what was "
      + "done is not added up: only statuses, reports and money are.",
    .explainGroupUnit: "statuses: programmes; reports: quarterly reports; money: rupiah",
    .explainStatuses: "Status",
    .explainReportsLabel: "Reports",
    .explainMoney: "Money",
    .explainGroupMoney:
      "{money} spent ({percent} of the ceiling), of {counted} of {programmes} "
      + "{programmes|programme|programmes} that give both",
    .explainGroupMethod: "counted here from the agencies' quarterly reports",
    .explainDistances:
      "How many programmes are how far from their own plan, in points (hundredths "
      + "of the target).",
    .explainDistancesTitle:
      "{known} of {all} {all|programme|programmes} can be set against {all|its "
      + "plan|their plans}",
    .explainProgrammesUnit: "programmes",
    .explainSharesTitle: "{programme}: actual of the target in each region",
    .explainShares:
      "Actual of the target of the year, summed since January, each government by "
      + "itself.",
    .explainRegionLabel: "Region",
    .explainShareIs: "{region}: {count} ({percent})",
    .explainAgencyTitle: "Reports of {agency}, {region}: {missing} not in",
    .explainAgenciesLate:
      "{late} of {agencies} {agencies|agency|agencies} still {late|owes|owe} reports",
    .explainBehindOf: "{behind} of {programmes} {programmes|programme|programmes} {status}",
    .explainQuarterReports: "{quarter}: {part} of {whole} {whole|report|reports}",
    .explainQuarterNone: "{quarter}: no report expected",
    .explainAgencyDate: "the quarters that are over; seen from {day}",
    .explainMapTitle: "{region}: {value} · {figure}",
    .explainMapBehind: "The programme furthest behind its own plan here; 0 when none is behind.",
    .explainPointsUnit: "points: hundredths of a programme's target of the year",
    .explainMapLimit: "{status} when more than {limit} points",
    .explainMapFindings: "{count} critical findings and warnings; information is not on the map",
    .explainFlow:
      "Who came and went between two lists. Those better off make the pace, less "
      + "the new and the returning; died, moved and listed twice are list cleaning.",
    .explainResult: "Result",
    .explainFlowMethod: "counted here from the rows of both lists and the reasons written down",
    .explainPrinted: "Printed",
    .explainPrintedBoth: "{before} became {after} by their sources",
    .explainNotPrinted: "not printed by its source",
    .explainProjection:
      "When the list is empty if the pace between comparable lists stays; without "
      + "enough lists there is no date.",
    .explainProjectionMethod:
      "pace = (better off − new − back again) a quarter between comparable lists",
    .explainInterval: "Pace",
    .explainIntervalIs:
      "{from} to {to}: {net} {net|family|families} in {days} {days|day|days}, "
      + "{pace} a quarter",
    .explainNeeded:
      "How many families must be better off each quarter for the list to be empty "
      + "at the end of the target's year.",
    .explainNeededFrom:
      "{families} {families|family|families} on the list of {day}; the target ends "
      + "{end}",
    .explainNeededMethod:
      "families on the list, divided by the time to the end of the target's year, "
      + "in quarters",
    .explainBreak: "From then on it was measured differently, so the two figures are not joined.",
    .explainBreakDont: "take the difference: they were measured by another method, line or unit",
    .explainAnswer: "Answer",
    .explainFiguresOf: "{count} {count|row|rows} of data {count|names|name} this source",
    .explainRowsChecked: "Checked",
    .explainRowsCheckedAre:
      "{rows} {rows|row|rows} looked at: {families} {families|family|families} and "
      + "{people} {people|member|members} on the list",
    .explainRowsOfFigures:
      "rows of reports, published figures, targets and lists looked at; how many "
      + "is not counted here",
    .explainAgeIs: "{age} years; {rule}",
    .explainAgeOn: "age counted on {day}",
    .explainNamedFamiliesWord: "families",
    .explainNamedPeopleWord: "people",
    .explainNamedGroupsWord: "groups",
    .explainFindingsLabel: "Findings",
    .explainStrategy:
      "The strategy that the programme belongs to, and the budgets that pay for it.",
    .explainStrategyLabel: "Strategy",
    .explainCatalogueMethod: "written in the list of programmes, not computed",
    .explainCatalogueSource: "the list of programmes in this data, as imported",
    .explainCatalogueCertainty: "as the list of programmes has it",
    .explainPartsTitle: "{place}: {known} of {all} {all|region|regions} {known|has|have} a report",
    .explainParts:
      "The regions below as the agency reported them, the furthest behind the plan first.",
    .explainRowsUnknown: "how many rows were looked at is not known",
  ]
}
