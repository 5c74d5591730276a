import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a programme's target, plan and actual.
///
/// Actual and plan come from the agency's report, the target from its document; where the agency
/// gave no plan, the share of the year that has passed stands in and is called so.
struct ProgrammeExplanation: Explainable {
  let facts: ProgrammeFacts

  private var standing: ProgrammeStanding { facts.standing }
  private var words: Words { facts.words }

  var title: SafeText {
    words.text(
      .explainProgrammeTitle,
      [
        "count": StandingColumns.count(standing, words),
        "unit": facts.unit,
        "programme": words.shortName(of: facts.programme),
        "region": words.name(of: standing.figures.region),
      ]
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainProgramme],
      unit: facts.unitAndAgency,
      details: [
        .init(label: .explainActual, text: facts.actual),
        .init(label: .explainTarget, text: facts.target),
        .init(label: .explainPlan, text: plan),
        .init(label: .explainDifference, text: difference),
      ] + words.marked(standing),
      method: words[.explainProgrammeMethod],
      line: facts.noLine,
      certainty: facts.certainty,
      date: facts.date,
      source: facts.source,
      never: words[.explainProgrammeDont]
    )
  }

  /// The plan to the end of the quarter and whose it is.
  private var plan: SafeText {
    guard let plan = standing.plan else { return words[.explainNoPlan] }
    let phrase: Phrase = standing.planBasis == .agency ? .explainPlanOfAgency : .explainPlanOfTime
    return words.text(
      phrase,
      ["plan": words.numbers.number(plan), "quarter": words.dates.quarter(standing.quarter)]
    )
  }

  /// Actual less plan in the programme's unit and in points of the target, with the limit from
  /// which on it is called behind.
  private var difference: SafeText {
    guard standing.status != .notBegun else { return words.status(.notBegun) }
    guard let deviation = standing.deviation else { return words[.explainNoReport] }
    let points = standing.points.map {
      words.text(.explainPointsFromPlan, ["points": words.points($0)])
    }
    let amount = [words.numbers.difference(deviation), points].compactMap { $0 }
      .joined(separator: ", ")
    guard standing.pointsBehind > 0 else {
      return words.text(
        .explainNotBehind,
        ["difference": amount, "status": words.status(standing.status)]
      )
    }
    return words.text(
      .explainDifferenceIs,
      [
        "difference": amount,
        "status": words.status(standing.status),
        "limit": words.numbers.number(BehindPlan.tolerance),
      ]
    )
  }
}
