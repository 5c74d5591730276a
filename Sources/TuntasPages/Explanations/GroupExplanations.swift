import TerminalKit
import TuntasModel
import TuntasWords

/// Explains programmes put together: their statuses, reports and money.
///
/// All of it comes from the agencies' reports of one quarter; money is rupiah, spent of the
/// ceiling, and only of programmes that gave both.
struct GroupExplanation: Explainable {
  /// The group.
  let group: ProgrammeGroup
  let sources: [Source]
  let words: Words

  var title: SafeText {
    words.text(
      .explainGroupTitle,
      [
        "group": group.key.name(words),
        "programmes": words.numbers.whole(group.standings.count),
        "quarter": words.dates.quarter(group.quarter),
        "year": SafeText(String(group.quarter.year)),
      ]
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainGroup],
      unit: words[.explainGroupUnit],
      details: [
        .init(label: .explainStatuses, text: statuses),
        .init(label: .explainReportsLabel, text: reports),
        .init(label: .explainMoney, text: words.money(of: group, .explainGroupMoney)),
      ] + words.marked(undated: group.reports.undated, .markReports),
      method: words[.explainGroupMethod],
      line: words.noLine(words[.explainProgrammesUnit]),
      certainty: words[.explainReportCertainty] + (isSample ? "; " + words[.sampleData] : ""),
      date: words.text(.explainQuarterEnd, ["day": words.dates.day(group.quarter.lastDay)]),
      source: words.sources(reported.map(\.source), among: sources),
      never: words[.explainProgrammeDont]
    )
  }

  /// The reports of the quarter that the group's figures rest on.
  private var reported: [Achievement] {
    group.standings.flatMap { standing in
      standing.figures.reports.filter { $0.quarter == standing.quarter }
    }
  }

  /// Whether one of those reports is sample data.
  private var isSample: Bool {
    let ids = Set(reported.map(\.source))
    return sources.contains { $0.isSynthetic && ids.contains($0.id) }
  }

  /// Each status with how many programmes have it, those that need attention first.
  private var statuses: SafeText {
    group.present.map { words.status($0.status) + " " + words.numbers.whole($0.count) }
      .joined(separator: ", ")
  }

  /// The reports in, of those expected, or that none is expected.
  private var reports: SafeText {
    guard let ratio = group.reports.ratio else { return words[.statusNoData] }
    return words.text(
      .explainReportsTitle,
      words.counts(of: ratio, undated: group.reports.undated)
    )
  }
}

/// Explains how many programmes are how far from their own plan.
///
/// A distance is in percentage points of the target, from the programme's own plan to date.
struct DistancesExplanation: Explainable {
  /// All programmes of the chart.
  let standings: [ProgrammeStanding]
  /// The quarter whose end they hold for.
  let quarter: Quarter
  let words: Words

  /// The programmes in their four classes.
  private var classes: PlanClasses { PlanClasses(standings) }

  var title: SafeText {
    words.text(
      .explainDistancesTitle,
      [
        "known": words.numbers.whole(classes.known),
        "all": words.numbers.whole(standings.count),
      ]
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainDistances],
      unit: words[.explainProgrammesUnit],
      details: classes.counts(words).map { name, count in
        .init(label: .explainCount, text: name + ": " + words.numbers.whole(count))
      },
      method: words[.explainGroupMethod],
      line: words.noLine(words[.explainProgrammesUnit]),
      certainty: words[.explainReportCertainty],
      date: words.text(.explainQuarterEnd, ["day": words.dates.day(quarter.lastDay)]),
      source: words[.explainReportSource]
    )
  }
}

/// Explains what share of its target each government has reached in one programme.
///
/// Each share is that government's actual of its own target; targets of different governments are
/// never added.
struct SharesExplanation: Explainable {
  /// The programme in each government that has it.
  let standings: [ProgrammeStanding]
  let sources: [Source]
  let words: Words

  /// What is said of the programme itself; `nil` without a government.
  private var facts: ProgrammeFacts? { standings.first.map { ProgrammeFacts($0, sources, words) } }

  var title: SafeText {
    words.text(
      .explainSharesTitle,
      ["programme": facts.map { words.shortName(of: $0.programme) } ?? "–"]
    )
  }

  var answers: ExplanationAnswers {
    let unit = facts?.unit ?? words[.unknown]
    let all = standings.map { ProgrammeFacts($0, sources, words) }
    return ExplanationAnswers(
      meaning: words[.explainShares],
      unit: unit,
      details: standings.map { .init(label: .explainRegionLabel, text: share($0)) }
        + words.marked(undated: standings.count(where: \.isUndated), .markReports),
      method: words[.explainProgrammeMethod],
      line: words.noLine(unit),
      certainty: distinct(all.map(\.certainty)),
      date: distinct(all.map(\.date)),
      source: distinct(all.map(\.source)),
      never: words[.explainProgrammeDont]
    )
  }

  /// One government: actual/target and percent.
  private func share(_ standing: ProgrammeStanding) -> SafeText {
    words.text(
      .explainShareIs,
      [
        "region": words.name(of: standing.figures.region),
        "count": StandingColumns.count(standing, words),
        "percent": words.numbers.percent(standing.achievement?.roundedPercent),
      ]
    )
  }

  /// Texts in their order, each once.
  private func distinct(_ texts: [SafeText]) -> SafeText {
    texts.withoutRepeats.joined(separator: "; ")
  }
}
