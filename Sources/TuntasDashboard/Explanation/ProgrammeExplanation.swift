import TerminalKit
import TuntasModel

/// Explains a programme's target, plan and actual.
struct ProgrammeExplanation {
  let standing: ProgrammeStanding
  let sources: [Source]
  let words: Words

  private var programme: Programme { standing.figures.programme }
  private var report: Achievement? {
    standing.figures.reports.last { $0.quarter == standing.quarter }
  }

  /// What the figures are.
  var title: SafeText {
    words.text(
      .explainProgrammeTitle,
      [
        "count": StandingColumns.count(standing, words),
        "unit": words.word("unit-full", programme.unit),
        "programme": words.shortName(of: programme),
        "region": words.name(of: standing.figures.region),
      ]
    )
  }

  /// The questions and answers.
  var entries: [ExplanationText.Entry] {
    [
      .init(label: .explainMeaning, text: words[.explainProgramme]),
      .init(label: .explainUnit, text: unit),
      .init(label: .explainTarget, text: target),
      .init(label: .explainPlan, text: plan),
      .init(label: .explainDifference, text: difference),
      .init(label: .explainDate, text: date),
      .init(label: .explainSource, text: words.sources(figureSources)),
      .init(label: .explainDont, text: words[.explainProgrammeDont]),
    ]
  }

  private var unit: SafeText {
    words.text(
      .explainUnitAndAgency,
      [
        "unit": words.word("unit-full", programme.unit),
        "agency": SafeText(standing.figures.agency),
      ]
    )
  }

  private var target: SafeText {
    guard let target = standing.target else { return words[.explainNoTarget] }
    let number = words.numbers.number(target)
    guard let set = standing.figures.target else {
      return words.text(.explainTargetOfReport, ["target": number])
    }
    let document = set.document.map { ", " + SafeText($0) } ?? ""
    let certainty =
      isSample(set.source) ? words[.sampleData] : words.word("certainty", set.certainty)
    return words.text(
      .explainTargetIs,
      [
        "target": number, "year": SafeText(String(set.year)), "document": document,
        "certainty": certainty,
      ]
    )
  }

  private var plan: SafeText {
    guard let plan = standing.plan else { return words[.explainNoPlan] }
    let phrase: Phrase = standing.planBasis == .agency ? .explainPlanOfAgency : .explainPlanOfTime
    return words.text(
      phrase,
      ["plan": words.numbers.number(plan), "quarter": words.dates.quarter(standing.quarter)]
    )
  }

  private var difference: SafeText {
    guard let deviation = standing.deviation else { return words[.explainNoReport] }
    return words.text(
      .explainDifferenceIs,
      [
        "difference": words.numbers.difference(deviation),
        "points": words.numbers.decimal(standing.pointsBehind, digits: 1),
        "status": words.status(standing.status),
      ]
    )
  }

  private var date: SafeText {
    let day = words.dates.day(standing.quarter.lastDay)
    guard let reported = report?.reported.value else {
      return words.text(.explainQuarterEnd, ["day": day])
    }
    return words.text(
      .explainQuarterReported,
      ["day": day, "reported": words.dates.day(reported)]
    )
  }

  private var figureSources: [Source] {
    let ids = [standing.figures.target?.source, report?.source].compactMap { $0 }
    return ids.compactMap { id in sources.first { $0.id == id } }
  }

  private func isSample(_ id: String) -> Bool {
    sources.first { $0.id == id }?.isSynthetic == true
  }
}
