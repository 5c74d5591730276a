import TerminalKit
import TuntasModel

/// Explains how much of a programme's actual has a name and an address in the registry.
struct NamedExplanation: Explainable {
  let facts: ProgrammeFacts

  private var words: Words { facts.words }
  private var byName: Int? { facts.standing.figures.byName }

  var title: SafeText {
    let count = byName.map(words.numbers.whole) ?? "–"
    return words.text(
      .explainNamedTitle,
      ["count": count, "unit": facts.unit, "place": facts.place]
    )
  }

  var answers: ExplanationAnswers {
    let year = SafeText(String(facts.standing.figures.year))
    let missing = facts.standing.withoutName.map { count in
      words.text(.explainWithoutName, ["count": words.numbers.whole(count), "unit": facts.unit])
    }
    return ExplanationAnswers(
      meaning: byName == nil
        ? words[.explainNotNamed] : words.text(.explainNamed, ["year": year]),
      unit: facts.unitAndAgency,
      details: [.init(label: .explainTarget, text: facts.target)]
        + [missing].compactMap { $0 }.map { .init(label: .explainDifference, text: $0) },
      method: words[.explainNamedMethod],
      line: facts.noLine,
      certainty: byName == nil ? words[.explainNoDataNotZero] : words[.certaintyCounted],
      date: words.text(.explainOfYear, ["year": year]),
      source: words[.explainNamedSource],
      never: words[.explainNamedDont]
    )
  }
}

/// Explains how much of a programme's money is spent.
struct SpentExplanation: Explainable {
  let facts: ProgrammeFacts

  private var words: Words { facts.words }
  private var standing: ProgrammeStanding { facts.standing }

  var title: SafeText {
    let amount = standing.ceiling.map { words.numbers.rupiah(standing.spent, of: $0) }
    return words.text(.explainSpentTitle, ["amount": amount ?? "–", "place": facts.place])
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainSpent],
      unit: words[.explainRupiah],
      method: words[.explainProgrammeMethod],
      line: words.noLine(words[.explainRupiah]),
      certainty: certainty,
      date: facts.date,
      source: words.sources([facts.report?.source].compactMap { $0 }, among: facts.sources),
      never: words[.explainSpentDont]
    )
  }

  private var certainty: SafeText {
    standing.ceiling == nil ? words[.explainNoDataNotZero] : facts.certainty
  }
}

/// Explains what one unit of a programme costs.
struct UnitCostExplanation: Explainable {
  let cost: Indicator
  /// The government that it was printed of, where that is not the region that is shown.
  let place: Region?
  let facts: ProgrammeFacts

  private var words: Words { facts.words }
  private var funds: SafeText { words.funds(of: facts.programme).joined(separator: ", ") }

  var title: SafeText {
    let shown = place.map { words.name(of: $0) } ?? facts.place
    return shown + ": " + words.cost(cost, in: nil)
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainUnitCost],
      unit: words.text(.explainRupiahPer, ["unit": facts.unit]),
      details: funds.isEmpty ? [] : [.init(label: .explainFunds, text: funds)],
      method: words[.explainAsPrinted],
      line: words.noLine(words[.explainRupiah]),
      certainty: words.word("certainty", cost.certainty),
      date: words.text(.explainOfYear, ["year": SafeText(cost.period.description)]),
      source: words.sources([cost.source], among: facts.sources)
    )
  }
}

/// Explains what an agency wrote about what stands in its way.
struct ObstacleExplanation: Explainable {
  let report: Achievement
  let facts: ProgrammeFacts

  private var words: Words { facts.words }

  var title: SafeText { words.text(.explainObstacleTitle, ["place": facts.place]) }

  var answers: ExplanationAnswers {
    let quarter = words.dates.quarter(report.quarter) + " " + SafeText(String(report.quarter.year))
    let day = report.reported.value.map(words.dates.day) ?? words[.dayUnknown]
    return ExplanationAnswers(
      meaning: words[.explainObstacle],
      unit: words[.explainTextNotNumber],
      details: report.obstacle.map {
        [.init(label: .explainObstacleLabel, text: SafeText($0))]
      } ?? [],
      method: words[.explainObstacleMethod],
      line: words[.explainNoLineHere],
      certainty: words[.explainReportCertainty],
      date: words.text(.explainObstacleDate, ["quarter": quarter, "day": day]),
      source: words.sources([report.source], among: facts.sources)
    )
  }
}

extension Words {
  /// What one unit costs.
  ///
  /// - Parameters:
  ///   - cost: The printed cost.
  ///   - place: The region to be named with it; none where it goes without saying.
  /// - Returns: The sentence.
  func cost(_ cost: Indicator, in place: Region?) -> SafeText {
    let amount = numbers.rupiah(cost.value)
    guard let place else { return text(.programmeCost, ["amount": amount]) }
    return text(.programmeCostIn, ["amount": amount, "region": name(of: place)])
  }
}
