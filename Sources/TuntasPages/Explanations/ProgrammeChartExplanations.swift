import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// Explains the chart of a programme's quarters: the numbers of all of them.
///
/// Each quarter comes from the agency's report of it, cumulative from the beginning of the year.
struct QuartersExplanation: Explainable {
  let facts: ProgrammeFacts
  /// The newest quarter that is over.
  let today: Quarter

  private var words: Words { facts.words }
  /// How the programme stands at the end of the quarter that is shown.
  private var standing: ProgrammeStanding { facts.standing }

  var title: SafeText {
    words.text(
      .explainQuartersTitle,
      [
        "programme": words.shortName(of: facts.programme),
        "region": words.name(of: standing.figures.region),
        "year": SafeText(String(standing.figures.year)),
      ]
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainQuarters],
      unit: facts.unitAndAgency,
      details: [.init(label: .explainTarget, text: facts.target)] + quarters + marks,
      method: words[.explainProgrammeMethod],
      line: facts.noLine,
      certainty: facts.certainty,
      date: facts.date,
      source: facts.source,
      never: words[.explainProgrammeDont]
    )
  }

  /// What the marks of quarters mean, once for all of them.
  private var marks: [ExplanationText.Entry] {
    let undated = standing.ofTheYear(today: today).count(where: \.isUndated)
    return words.marked(undated: undated, .markReports)
  }

  /// One line a quarter: actual, plan, status; "–" for what nobody reported.
  private var quarters: [ExplanationText.Entry] {
    standing.ofTheYear(today: today).map { quarter in
      let text = words.text(
        .explainQuarterIs,
        [
          "quarter": words.dates.quarter(quarter.quarter),
          "actual": quarter.actual.map {
            StandingColumns.mark(quarter) + words.numbers.number($0)
          } ?? "–",
          "plan": quarter.plan.map(words.numbers.number) ?? "–",
          "status": words.status(quarter.status),
        ]
      )
      return .init(label: .explainQuarter, text: text)
    }
  }
}

/// Explains how many came how far with a training: every stage, of how many.
///
/// Counts come from the names that agencies sent, or from a printed source; the two are never mixed
/// in one funnel.
struct FunnelExplanation: Explainable {
  /// The stages with their counts.
  let funnel: TrainingFunnel
  let names: SourceNames
  let words: Words

  /// The stages as the chart draws them.
  private var picture: FunnelPicture { FunnelPicture(funnel: funnel, names: names, words: words) }
  /// What is counted at every stage.
  private var unit: SafeText { words.measureInFull(funnel.unit) }
  /// Whether the counts come from names and not from print.
  private var isByName: Bool { funnel.basis == .names }

  var title: SafeText { picture.title }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainFunnel],
      unit: unit,
      details: funnel.stages.map { .init(label: .explainStage, text: text($0)) },
      method: words[isByName ? .explainNamedMethod : .explainAsPrinted],
      line: words.noLine(unit),
      certainty: certainty,
      date: funnel.period.map(words.period) ?? words[.unknown],
      source: source
    )
  }

  /// One stage: how many, and how many percent of the nearest known stage before it.
  private func text(_ stage: FunnelCount) -> SafeText {
    let row = picture.row(stage)
    guard let whole = funnel.ratio(at: stage.stage)?.whole else {
      return words.text(.explainStageFirst, ["stage": row.name, "count": row.count.text])
    }
    return words.text(
      .explainStageIs,
      [
        "stage": row.name,
        "count": row.count.text,
        "share": row.share,
        "whole": words.numbers.number(whole),
      ]
    )
  }

  /// How sure the printed counts are, or that they were counted here.
  private var certainty: SafeText {
    guard let figure = funnel.stages.compactMap(\.figure).first else {
      return words[.certaintyCounted]
    }
    return words.word(figure.certainty)
  }

  /// The printed source, or the names that agencies sent.
  private var source: SafeText {
    guard case .published(let id) = funnel.basis else { return words[.explainNamedSource] }
    return words.sources([id], among: names.sources)
  }
}
