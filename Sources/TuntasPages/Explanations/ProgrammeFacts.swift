import TerminalKit
import TuntasModel
import TuntasWords

/// What every explanation says of a programme in a region.
struct ProgrammeFacts {
  /// How the programme stands at the end of a quarter.
  let standing: ProgrammeStanding
  /// The sources that were read along.
  let sources: [Source]
  let words: Words

  /// Takes a standing and the sources of its screen.
  init(_ standing: ProgrammeStanding, _ sources: [Source], _ words: Words) {
    self.standing = standing
    self.sources = sources
    self.words = words
  }

  /// The programme.
  var programme: Programme { standing.figures.programme }

  /// The report of the quarter; `nil` when none came.
  var report: Achievement? { standing.report }

  /// The programme and the region it is in.
  var place: SafeText {
    words.shortName(of: programme) + ", " + words.name(of: standing.figures.region)
  }

  /// The unit in full.
  var unit: SafeText { words[programme.unit.fullPhrase] }

  /// The unit and the agency in charge.
  var unitAndAgency: SafeText {
    let agency = SafeText(standing.figures.agency)
    return words.text(.explainUnitAndAgency, ["unit": unit, "agency": agency])
  }

  /// That no poverty line is behind the figures.
  var noLine: SafeText { words.noLine(unit) }

  /// The actual of the target, as rows show it, or that nobody reported, which is not zero.
  var actual: SafeText {
    guard let actual = standing.actual else { return words[.explainNoReport] }
    return words.text(
      .explainActualIs,
      [
        "actual": StandingColumns.mark(standing) + words.numbers.number(actual),
        "target": standing.target.map(words.numbers.number) ?? "–",
        "unit": unit,
        "percent": words.numbers.percent(standing.achievement?.roundedPercent),
      ]
    )
  }

  /// The target and what sets it: a document, or the report where no document does.
  var target: SafeText {
    guard let target = standing.target else { return words[.explainNoTarget] }
    let number = words.numbers.number(target)
    guard let set = standing.figures.target else {
      return words.text(.explainTargetOfReport, ["target": number])
    }
    return words.text(
      .explainTargetIs,
      [
        "target": number,
        "year": SafeText(String(set.year)),
        "document": set.document.map { ", " + SafeText($0) } ?? "",
        "certainty": certainty(of: set),
      ]
    )
  }

  /// How sure target and report are.
  var certainty: SafeText {
    let target = standing.figures.target.map { set in
      words.text(.explainTargetCertainty, ["certainty": certainty(of: set)])
    }
    let reported = report.map { report in
      words[isSample(report.source) ? .explainReportSample : .explainReportCertainty]
    }
    let parts = [target, reported].compactMap { $0 }
    return parts.isEmpty ? words[.explainNoDataNotZero] : parts.joined(separator: "; ")
  }

  /// The strategy that the programme belongs to.
  var strategy: SafeText {
    programme.strategy.map { words.strategy($0) } ?? words[.strategyNone]
  }

  /// The strategy, and the budgets that pay where they are known.
  var strategyAndFunds: [ExplanationText.Entry] {
    let funds = words.funds(of: programme).joined(separator: ", ")
    let paid: [ExplanationText.Entry] =
      funds.isEmpty ? [] : [.init(label: .explainFunds, text: funds)]
    return [.init(label: .explainStrategyLabel, text: strategy)] + paid
  }

  /// When the figures hold, and when they were reported.
  var date: SafeText {
    let day = words.dates.day(standing.quarter.lastDay)
    guard let reported = report?.reported.value else {
      return words.text(.explainQuarterEnd, ["day": day])
    }
    return words.text(
      .explainQuarterReported,
      ["day": day, "reported": words.dates.day(reported)]
    )
  }

  /// The sources of target and report.
  var source: SafeText {
    let ids = [standing.figures.target?.source, report?.source].compactMap { $0 }
    return words.sources(ids, among: sources)
  }

  /// How sure a target is; one of the sample data is called so.
  private func certainty(of target: Target) -> SafeText {
    isSample(target.source) ? words[.sampleData] : words.word(target.certainty)
  }

  /// Whether a source is sample data.
  private func isSample(_ id: String) -> Bool {
    sources.first { $0.id == id }?.isSynthetic == true
  }
}

extension Words {
  /// The budgets that pay for a programme, in the order of the catalogue.
  func funds(of programme: Programme) -> [SafeText] {
    (programme.fund ?? "").split(separator: "|").map { SafeText($0) }
  }
}
