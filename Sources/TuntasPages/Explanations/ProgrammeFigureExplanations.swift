import TerminalKit
import TuntasModel
import TuntasWords

/// Explains how much of a programme's actual has a name and an address in the registry.
///
/// The figure comes from the rows that agencies sent by name, not from the report, so that the two
/// can be compared.
struct NamedExplanation: Explainable {
  let facts: ProgrammeFacts
  /// Whether it also tells how many were reported, from which the named are taken away.
  var isOfReported = false

  private var words: Words { facts.words }
  /// How many are named; `nil` when no agency sent names for the year.
  private var byName: Int? { facts.standing.figures.byName }
  /// How many of the named have no day, where an earlier day was asked for.
  private var undated: Int { facts.standing.figures.undatedByName }
  /// `≤` where some of the named have no day.
  private var mark: SafeText { RegionColumns.atMost(undated) }

  var title: SafeText {
    let count = byName.map { mark + words.numbers.whole($0) } ?? "–"
    return words.text(
      .explainNamedTitle,
      ["count": count, "unit": words[named.word], "place": facts.place]
    )
  }

  var answers: ExplanationAnswers {
    let year = SafeText(String(facts.standing.figures.year))
    return ExplanationAnswers(
      meaning: byName == nil
        ? words[.explainNotNamed] : words.text(.explainNamed, ["year": year]),
      unit: unit,
      details: count + [.init(label: .explainTarget, text: facts.target)] + reported + withoutName,
      method: words[.explainNamedMethod],
      line: words.noLine(words[named.word]),
      certainty: byName == nil ? words[.explainNoDataNotZero] : words[.certaintyCounted],
      date: words.text(.explainOfYear, ["year": year]),
      source: words[.explainNamedSource],
      never: words[.explainNamedDont]
    )
  }

  /// What is counted by name.
  private var named: NamedUnit { NamedUnit(facts.programme.unit) }

  /// What is counted by name is not always what the agency reports in.
  private var unit: SafeText {
    words.text(.explainNamedUnit, ["unit": words[named.inFull], "reported": facts.unit])
  }

  /// Named of target, in percent; empty when nobody sent names.
  private var count: [ExplanationText.Entry] {
    guard let ratio = facts.standing.named else { return [] }
    let text = words.text(
      .explainNamedIs,
      [
        "count": mark + words.numbers.number(ratio.part),
        "target": ratio.whole.map(words.numbers.number) ?? "–",
        "percent": words.numbers.percent(ratio.roundedPercent),
      ]
    )
    return [.init(label: .explainCount, text: text)]
      + words.marked(undated: undated, .markNamed)
  }

  /// How many the agency reported; empty where that is not asked for.
  private var reported: [ExplanationText.Entry] {
    guard isOfReported else { return [] }
    let actual = facts.standing.actual.map {
      StandingColumns.mark(facts.standing) + words.numbers.number($0) + " " + facts.unit
    }
    return [
      .init(label: .explainWasReported, text: actual ?? words[.withoutNameNotReported])
    ]
  }

  /// How many of the reported have no name here; empty where that cannot be told.
  private var withoutName: [ExplanationText.Entry] {
    guard let missing = facts.standing.withoutName else { return [] }
    let text = words.text(
      .explainWithoutName,
      [
        "count": StandingColumns.mark(facts.standing) + words.numbers.whole(missing),
        "unit": facts.unit,
      ]
    )
    return [.init(label: .explainDifference, text: text)] + words.marked(facts.standing)
  }
}

/// What is counted when those whom a programme serves are counted by name.
private enum NamedUnit {
  case families
  case people
  case groups

  /// Takes the unit that the agency reports in: houses and metres are named by their families.
  init(_ unit: CountedUnit) {
    switch unit {
    case .person, .vacancy: self = .people
    case .group: self = .groups
    case .family, .housingUnit, .metre, .business, .connection, .unit: self = .families
    }
  }

  /// The word of what is counted, for a title: families, people or groups.
  var word: Phrase {
    switch self {
    case .families: .explainNamedFamiliesWord
    case .people: .explainNamedPeopleWord
    case .groups: .explainNamedGroupsWord
    }
  }

  /// What is counted in full, for the answer about the unit.
  var inFull: Phrase {
    switch self {
    case .families: .explainNamedFamilies
    case .people: .explainNamedPeople
    case .groups: .explainNamedGroups
    }
  }
}

/// Explains how much of a programme's money is spent.
///
/// The figure comes from the agency's report: rupiah spent to the end of the quarter, of the
/// ceiling after revision.
struct SpentExplanation: Explainable {
  let facts: ProgrammeFacts

  private var words: Words { facts.words }
  private var standing: ProgrammeStanding { facts.standing }

  var title: SafeText {
    let amount = StandingColumns.money(standing, words)
    return words.text(.explainSpentTitle, ["amount": amount ?? "–", "place": facts.place])
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainSpent],
      unit: words[.explainRupiah],
      details: count,
      method: words[.explainProgrammeMethod],
      line: words.noLine(words[.explainRupiah]),
      certainty: certainty,
      date: facts.date,
      source: words.sources([facts.report?.source].compactMap { $0 }, among: facts.sources),
      never: words[.explainSpentDont]
    )
  }

  /// Spent, ceiling and percent; empty without a ceiling.
  private var count: [ExplanationText.Entry] {
    guard let ceiling = standing.ceiling else { return [] }
    let text = words.text(
      .explainMoneyIs,
      [
        "spent": standing.spent.map {
          StandingColumns.mark(standing) + words.numbers.rupiah($0)
        } ?? "–",
        "ceiling": words.numbers.rupiah(ceiling),
        "percent": words.numbers.percent(standing.absorption?.roundedPercent),
      ]
    )
    return [.init(label: .explainMoney, text: text)] + words.marked(standing)
  }

  /// How sure the report is, or that there is no ceiling, which is not zero.
  private var certainty: SafeText {
    standing.ceiling == nil ? words[.explainNoDataNotZero] : facts.certainty
  }
}

/// Explains what one unit of a programme costs.
///
/// The cost is printed by its source, in rupiah for one unit of the programme.
struct UnitCostExplanation: Explainable {
  /// The printed cost.
  let cost: Indicator
  /// The government that it was printed of; `nil` where that is the region that is shown.
  let place: Region?
  let facts: ProgrammeFacts

  private var words: Words { facts.words }
  var title: SafeText {
    let shown = place.map { words.name(of: $0) } ?? facts.place
    return shown + ": " + words.cost(cost, in: nil)
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainUnitCost],
      unit: words.text(.explainRupiahPer, ["unit": facts.unit]),
      details: facts.strategyAndFunds,
      method: words[.explainAsPrinted],
      line: words.noLine(words[.explainRupiah]),
      certainty: words.word(cost.certainty),
      date: words.text(.explainOfYear, ["year": SafeText(cost.period.description)]),
      source: words.sources([cost.source], among: facts.sources)
    )
  }
}

/// Explains what an agency wrote about what stands in its way.
///
/// The words are the agency's own, in full, with the quarter and the day of its report.
struct ObstacleExplanation: Explainable {
  /// The report that says so.
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
  ///   - place: The region to be named with it; `nil` where it goes without saying.
  /// - Returns: The sentence.
  func cost(_ cost: Indicator, in place: Region?) -> SafeText {
    let amount = numbers.rupiah(cost.value)
    guard let place else { return text(.programmeCost, ["amount": amount]) }
    return text(.programmeCostIn, ["amount": amount, "region": name(of: place)])
  }
}
