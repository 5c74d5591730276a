import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a figure on a government's way to zero.
///
/// Without a list that counts, every figure is explained by why there is none.
enum PaceExplanation {
  /// The explanation of a figure.
  static func of(_ figure: PaceFigure, _ page: PacePage, _ words: Words) -> any Explainable {
    if case .flow(let flow) = figure {
      return FlowExplanation(flow: flow, page: page, words: words)
    }
    if case .family(let family, let flow) = figure {
      return FlowExplanation(flow: flow, page: page, words: words, family: family)
    }
    guard let list = page.standing.list else {
      return ListExplanation(
        standing: page.standing,
        sources: page.sources,
        day: page.moment.day,
        words: words
      )
    }
    let facts = PaceFacts(page: page, current: list)
    if case .needed(let target) = figure {
      return NeededExplanation(target: target, facts: facts, words: words)
    }
    return ProjectionExplanation(facts: facts, words: words)
  }
}

/// Explains who came and went between two lists: every step, and what it adds up to.
///
/// The steps come from the rows of both lists, compared family by family; what the sources printed
/// stands beside them.
struct FlowExplanation: Explainable {
  /// Who came and went.
  let flow: ListFlow
  /// The government's lists and sources.
  let page: PacePage
  let words: Words
  /// The family that is told beside it; `nil` for the flow alone.
  var family: FlowFamily?

  /// The flow in words, as on the screen.
  private var said: FlowWords { FlowWords(flow: flow, words: words) }
  /// What is said of the two lists, the earlier one first.
  private var lists: [ListFacts] {
    [flow.from, flow.to].map { ListFacts(list: $0, words: words) }
  }

  var title: SafeText {
    let flow = said.title + ", " + words.name(of: page.region)
    guard let family else { return flow }
    let head = family.head.map { words.name($0) } ?? words[.flowFamilyElsewhere]
    return head + " " + SafeText(family.number.short) + ", " + words.name(of: family.village) + ": "
      + flow
  }

  var answers: ExplanationAnswers {
    let isCleaning = flow.differences == [.stage]
    return ExplanationAnswers(
      meaning: words[isCleaning ? .explainCleaning : .explainFlow],
      unit: words[.explainFamilyUnit],
      details: [
        .init(label: .explainCount, text: steps), .init(label: .explainPrinted, text: printed),
      ] + said.sentences.map { .init(label: .explainResult, text: $0) },
      method: words[.explainFlowMethod],
      line: each(\.line),
      certainty: words[.certaintyCounted]
        + (page.standing.isSynthetic ? " " + words[.explainSampleRows] : ""),
      date: lists.map(\.date).joined(separator: "; "),
      source: words.sources(
        [flow.from, flow.to].flatMap { [$0.source, $0.rowsSource].compactMap { $0 } },
        among: page.sources
      ),
      never: flow.differences.isEmpty ? nil : words[.explainEarlierDont]
    )
  }

  /// Every step with its sign, in one text.
  private var steps: SafeText {
    said.steps.map { $0.name + " " + said.number(of: $0) }.joined(separator: "; ")
  }

  /// What the sources printed of both lists, beside what was counted.
  private var printed: SafeText {
    let counts = lists.map { $0.printed ?? words[.explainNotPrinted] }
    return words.text(.explainPrintedBoth, ["before": counts[0], "after": counts[1]])
  }

  /// A fact of both lists, once where they share it.
  private func each(_ fact: (ListFacts) -> SafeText) -> SafeText {
    lists.map(fact).withoutRepeats.joined(separator: "; ")
  }
}

/// Explains the pace that a target needs.
///
/// The families that are more than the target allows must leave between today, or the day of the
/// list where that is later, and the end of the target's year; the pace is in whole families a
/// quarter, rounded up.
struct NeededExplanation: Explainable {
  /// The target of zero.
  let target: Target
  let facts: PaceFacts
  let words: Words

  /// The pace in families a quarter, or why there is none.
  private var needed: PaceNeeded { facts.needed(for: target) }

  var title: SafeText {
    PaceNeededWords(
      needed: needed,
      sources: facts.page.sources,
      isAbout: facts.isAbout,
      words: words
    ).sentence
  }

  var answers: ExplanationAnswers {
    let list = ListFacts(list: facts.current, words: words)
    return ExplanationAnswers(
      meaning: words[.explainNeeded],
      unit: words[.explainFamilyUnit],
      details: [
        .init(label: .explainCount, text: from),
        .init(label: .explainTarget, text: words.zeroTarget(target)),
      ],
      method: words[.explainNeededMethod],
      line: list.line,
      certainty: words[.certaintyCounted]
        + (facts.page.standing.isSynthetic ? " " + words[.explainSampleRows] : ""),
      date: words.text(
        .explainTargetDate,
        ["day": words.dates.day(facts.page.moment.day)]
      ),
      source: words.sources(
        [target.source, facts.current.source],
        among: facts.page.sources
      ),
      never: words[.explainZeroTargetDont]
    )
  }

  /// From how many families, of which day, until which day.
  private var from: SafeText {
    words.text(
      .explainNeededFrom,
      [
        "families": facts.printedFamilies(words),
        "day": words.dates.day(facts.current.date),
        "end": words.dates.day(needed.end),
      ]
    )
  }
}

/// Explains when the list would be empty, or why nobody can say.
///
/// It rests on comparable lists alone: same register, unit, poverty line and stage. The intervals
/// between them stand one by one, in families and days.
struct ProjectionExplanation: Explainable {
  let facts: PaceFacts
  let words: Words

  /// The government's lists and targets.
  private var page: PacePage { facts.page }

  var title: SafeText {
    ProjectionWords(facts: facts, words: words).sentences.joined(separator: " ")
  }

  var answers: ExplanationAnswers {
    let list = ListFacts(list: facts.current, words: words)
    return ExplanationAnswers(
      meaning: words[.explainProjection],
      unit: words[.explainFamilyUnit],
      details: intervals
        + page.targets.map { .init(label: .explainTarget, text: words.zeroTarget($0)) },
      method: words[.explainProjectionMethod],
      line: list.line,
      certainty: words[.certaintyCounted]
        + (page.standing.isSynthetic ? " " + words[.explainSampleRows] : ""),
      date: words.text(.headerListDate, ["day": list.date]),
      source: words.sources(page.lists.map(\.source), among: page.sources),
      never: words[.explainZeroTargetDont]
    )
  }

  /// Each interval with its pace, to one decimal; empty where no date is projected.
  private var intervals: [ExplanationText.Entry] {
    guard case .forecast(let forecast) = facts.projection else { return [] }
    return forecast.pace.intervals.map { interval in
      let text = words.text(
        .explainIntervalIs,
        [
          "from": words.dates.day(interval.flow.from.date),
          "to": words.dates.day(interval.flow.to.date),
          "net": words.numbers.whole(interval.net),
          "days": words.numbers.whole(interval.days),
          "pace": words.numbers.decimal(interval.perQuarter, digits: 1),
        ]
      )
      return .init(label: .explainInterval, text: text)
    }
  }
}
