import TerminalKit
import TuntasModel
import TuntasWords

/// Explains the figure that a part of a map is shaded by.
///
/// Counts of families come from the list and the names that agencies sent, points behind from the
/// programmes' reports, findings from the rules of data quality.
struct MapExplanation: Explainable {
  /// The figure that shades the map.
  let figure: MapFigure
  /// The region under the cursor.
  let part: RegionStanding
  /// The map, for programmes, findings and sources.
  let page: MapPage
  let words: Words

  var title: SafeText {
    words.text(
      .explainMapTitle,
      [
        "region": words.name(of: part.region),
        "value": figure.text(of: part, on: page, words),
        "figure": figure.title(page, words),
      ]
    )
  }

  var answers: ExplanationAnswers {
    switch figure {
    case .withoutProgramme, .families, .recordedShare: list.answers
    case .pointsBehind: behind
    case .repairs: repairs
    }
  }

  /// The explanation of the region's list, for the three figures that count families.
  private var list: ListExplanation {
    ListExplanation(standing: part, sources: page.sources, day: page.moment.day, words: words)
  }

  /// How far the programmes there are behind plan at most, in points of the target.
  private var behind: ExplanationAnswers {
    let points = figure.value(of: part, on: page)
    let limit = BehindPlan.tolerance
    let behind = words.text(
      .explainMapLimit,
      [
        "status": words.status(ProgrammeStatus.behind),
        "limit": words.numbers.number(limit),
      ]
    )
    let stands = points.map { _ in
      words.text(.mapPoints, ["points": figure.text(of: part, on: page, words)]) + "; " + behind
    }
    return ExplanationAnswers(
      meaning: words[.explainMapBehind],
      unit: words[.explainPointsUnit],
      details: [.init(label: .explainDifference, text: stands ?? words[.explainNoReport])]
        + words.marked(
          undated: page.undatedReports[part.region.code] ?? 0,
          .markBehind
        ),
      method: words[.explainGroupMethod],
      line: words.noLine(words[.explainProgrammesUnit]),
      certainty: words[points == nil ? .explainNoDataNotZero : .explainReportCertainty],
      date: words.text(
        .explainQuarterEnd,
        ["day": words.dates.day(page.moment.quarter.lastDay)]
      ),
      source: words[.explainReportSource]
    )
  }

  /// The findings there, those that the map counts before all others.
  private var repairs: ExplanationAnswers {
    guard let quality = page.quality,
      let found = quality.parts.first(where: { $0.region.code == part.region.code })
    else { return notChecked }
    var answers = RepairsExplanation(figure: .part(found), page: quality, words: words).answers
    guard let value = figure.value(of: part, on: page) else { return answers }
    let count = words.text(.explainMapFindings, ["count": words.numbers.number(value)])
    let severities = words.severities(of: found.summary, hasPeople: found.hasPeople)
    answers.details =
      [
        .init(label: .explainCount, text: count),
        .init(label: .explainFindingsLabel, text: severities),
      ]
      + answers.details
    return answers
  }

  /// The answers where nobody counted findings: no data, which is not zero.
  private var notChecked: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.mapNotChecked],
      unit: words[.explainFindingUnit],
      method: words[.explainNothingYet],
      line: words.noLine(words[.explainFindings]),
      certainty: words[.explainNoDataNotZero],
      date: words[.checkNoDay],
      source: words[.explainNothingYet]
    )
  }
}
