import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a source: what rests on it.
///
/// The counts are rows of the registry that name it as their source.
struct SourceExplanation: Explainable {
  /// The source and what rests on it.
  let standing: SourceStanding
  /// The day asked for, after which it may have been published.
  let moment: Moment
  let words: Words

  var title: SafeText { SafeText(standing.source.title) }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words.resting(on: standing, at: moment),
      unit: words[.explainSourceUnit],
      details: [.init(label: .explainCount, text: count)]
        + words.marked(undated: standing.undated, .markNamed),
      method: words[.explainSourceMethod],
      line: words[.explainLineOfEach],
      certainty: certainty,
      date: words.date(of: standing.source),
      source: words.sources([standing.source])
    )
  }

  /// How many figures rest on it, or that it was published later.
  private var count: SafeText {
    words.isLater(standing, than: moment)
      ? words.figures(of: standing, at: moment)
      : words.text(.explainFiguresOf, ["count": words.figures(of: standing, at: moment)])
  }

  /// How many of its figures another source contradicts.
  private var certainty: SafeText {
    let sample: SafeText = standing.source.isSynthetic ? words[.sampleData] + "; " : ""
    let count = words.numbers.whole(standing.contradictions)
    return sample
      + (standing.contradictions == 0
        ? words[.explainUncontradicted] : words.text(.explainContradicted, ["count": count]))
  }
}

/// Explains how many sources there are and how many of their figures are contradicted.
///
/// Both are counted in the registry.
struct SourceCountExplanation: Explainable {
  /// All sources.
  let count: Int
  /// Figures that another source contradicts.
  let contradicted: Int
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  var title: SafeText {
    words.text(
      .sourcesCount,
      [
        "sources": words.numbers.whole(count),
        "contradicted": words.numbers.whole(contradicted),
      ]
    )
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainSources],
      unit: words[.explainSourcesUnit],
      method: words[.explainSourceMethod],
      line: words[.explainLineOfEach],
      certainty: words[.certaintyCounted],
      date: words.text(.explainQuarterEnd, ["day": words.dates.day(day)]),
      source: words[.explainSourcesSource]
    )
  }
}

extension Words {
  /// How many rows rest on a source, with the mark of those that tell no day; nothing yet where it was
  /// published after the day asked for.
  func figures(of standing: SourceStanding, at moment: Moment) -> SafeText {
    isLater(standing, than: moment)
      ? "–→" : RegionColumns.atMost(standing.undated) + numbers.whole(standing.figures)
  }

  /// Tells whether a source on which nothing rests was published after the day asked for, so that
  /// nothing could.
  func isLater(_ standing: SourceStanding, than moment: Moment) -> Bool {
    guard moment.isEarlier, standing.figures == 0, let day = standing.source.date?.firstDay else {
      return false
    }
    return day > moment.day
  }

  /// How much rests on a source, kind by kind; what there is none of is not spoken of.
  func resting(on standing: SourceStanding, at moment: Moment) -> SafeText {
    guard !isLater(standing, than: moment) else { return self[.sourceLater] }
    let kinds: [(Phrase, Int)] = [
      (.sourceIndicators, standing.indicators), (.sourcePovertyLines, standing.povertyLines),
      (.sourceLists, standing.lists),
      (.sourceTargets, standing.targets), (.sourceReports, standing.reports),
      (.sourceEnrolments, standing.enrolments),
    ]
    let parts = kinds.filter { $0.1 > 0 }.map { text($0.0, ["count": numbers.whole($0.1)]) }
    return parts.isEmpty ? self[.sourceNothing] : parts.joined(separator: ", ") + "."
  }
}
