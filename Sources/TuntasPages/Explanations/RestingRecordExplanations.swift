import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a list on the page of its source.
///
/// The number is the one that its source printed, in its own unit, and never one counted from rows.
struct RestingListExplanation: Explainable {
  /// The list.
  let list: FamilyList
  let names: SourceNames
  let words: Words

  /// What every explanation says of a list.
  private var facts: ListFacts { ListFacts(list: list, words: words) }

  var title: SafeText {
    words.text(
      .explainRestingListTitle,
      [
        "register": words.word(list.register),
        "region": names.place(list.covers, words),
        "day": words.dates.day(list.date),
      ]
    )
  }

  var answers: ExplanationAnswers {
    let printed = list.families ?? list.people
    return ExplanationAnswers(
      meaning: words[.explainRestingList],
      unit: list.unitCounted == .person
        ? words[.explainPeopleUnit] : words[.explainFamilyUnit],
      details: [.init(label: .explainPrinted, text: count)]
        + (list.note.map { [.init(label: .explainNote, text: SafeText($0))] } ?? []),
      method: facts.method,
      line: facts.line,
      certainty: printed.map { words.certainty(of: $0) } ?? words[.explainNoDataNotZero],
      date: facts.date,
      source: words.sources([list.source], among: names.sources),
      never: words[.explainListDont]
    )
  }
}

extension RestingListExplanation {
  /// How many its source printed, in its own unit.
  private var count: SafeText {
    guard let printed = facts.printed else { return words[.explainNotPrinted] }
    return printed + " " + words.measure(list.unitCounted == .person ? "people" : "families")
  }
}

/// Explains a target on the page of its source.
///
/// The figure is that of the document that set it.
struct RestingTargetExplanation: Explainable {
  /// The target.
  let target: Target
  let names: SourceNames
  let words: Words

  var title: SafeText {
    names.subject(target, words) + ", " + names.place(target.region, words) + ", "
      + SafeText(String(target.year)) + ": " + words.amount(target.value, in: target.unit)
  }

  var answers: ExplanationAnswers {
    let unit = words.measureInFull(target.unit)
    return ExplanationAnswers(
      meaning: words[.explainTargetMeaning],
      unit: unit,
      method: words[.explainTargetMethod],
      line: line(unit),
      certainty: words.word(target.certainty),
      date: words.text(.explainOfYear, ["year": SafeText(String(target.year))]),
      source: [target.document.map { SafeText($0) }, source].compactMap { $0 }
        .joined(separator: "; ")
    )
  }

  /// Publisher and title of its source.
  private var source: SafeText? { words.sources([target.source], among: names.sources) }

  /// The poverty line of its indicator, or that a programme's target rests on none.
  private func line(_ unit: SafeText) -> SafeText {
    if case .indicator = target.subject { return words[.explainTargetLine] }
    return words.noLine(unit)
  }
}

/// Explains the reports of a programme in a region on the page of their source.
///
/// It tells which quarters were reported; their figures stand on the page of the programme.
struct RestingReportExplanation: Explainable {
  /// The newest of them.
  let report: Achievement
  /// The quarters of all of them.
  let quarters: [Quarter]
  let names: SourceNames
  let words: Words

  var title: SafeText {
    let quarters = QuarterSpan(quarters, words).text
    return names.programme(report.programme, words) + ", "
      + names.place(report.region, words) + ", " + quarters
  }

  var answers: ExplanationAnswers {
    let unit = names.unit(report.programme, words)
    let isSample = names.sources.first { $0.id == report.source }?.isSynthetic == true
    let day = report.reported.value.map(words.dates.day) ?? words[.dayUnknown]
    let quarter = words.dates.quarter(report.quarter) + " " + SafeText(String(report.quarter.year))
    return ExplanationAnswers(
      meaning: words[.explainRestingReport],
      unit: unit,
      method: words[.explainProgrammeMethod],
      line: words.noLine(unit),
      certainty: words[isSample ? .explainReportSample : .explainReportCertainty],
      date: words.text(.explainObstacleDate, ["quarter": quarter, "day": day]),
      source: words.sources([report.source], among: names.sources)
    )
  }
}
