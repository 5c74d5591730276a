import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a count of findings.
///
/// Findings come from the rules of data quality; beside their number stand all findings of the
/// region, and how many rows were looked at.
struct RepairsExplanation: Explainable {
  /// The count that is explained.
  let figure: RepairFigure
  let page: QualityPage
  let words: Words

  var title: SafeText {
    switch figure {
    case .all: return words.repairCounts(page)
    case .own: return words.ownCounts(page)
    case .rule(let rule): return rule.codeAndSentence(words)
    case .part(let part):
      let name = words.name(of: part.region)
      guard !part.isWithheld else { return name + ": " + words[.publishedOnly] }
      return name + ": "
        + words.severities(of: part.summary, hasPeople: part.hasPeople)
    }
  }

  var answers: ExplanationAnswers {
    if case .part(let part) = figure, part.isWithheld { return withheld(part) }
    return ExplanationAnswers(
      meaning: meaning,
      unit: words[.explainFindingUnit],
      details: details,
      method: words[.explainFindingMethod],
      line: words.noLine(words[.explainFindings]),
      certainty: words[.certaintyCounted] + " " + words.counted(page, of: rule)
        + words.repairSample(page),
      date: words.checked(page),
      source: words.sources(page.sources),
      never: words[.explainFindingDont]
    )
  }

  /// The rule that is explained; `nil` where all are.
  private var rule: QualityRule? {
    if case .rule(let rule) = figure { rule } else { nil }
  }

  /// What a severity asks for.
  private var meaning: SafeText {
    switch figure {
    case .all, .own: words[.explainSeverities]
    case .rule(let rule): words.meaning(of: rule.severity)
    case .part: words[.explainSeverities]
    }
  }

  /// How many findings of how many, what to do, and how many rows were looked at.
  private var details: [ExplanationText.Entry] {
    let part: Int
    switch figure {
    case .all: return [words.rows(page.rows)]
    case .own: part = page.own.total
    case .rule(let rule): part = page.summary[rule]
    case .part(let region): part = region.summary.total
    }
    let text = words.text(
      .explainFindingsOf,
      [
        "part": words.numbers.whole(part),
        "whole": words.numbers.whole(page.summary.total),
        "region": words.place(of: page),
      ]
    )
    let count = ExplanationText.Entry(label: .explainCount, text: text)
    guard case .rule(let rule) = figure else { return [count, looked] }
    return [.init(label: .explainRepair, text: words.repair(for: rule)), count, looked]
  }

  /// How many rows were looked at for it.
  private var looked: ExplanationText.Entry {
    switch figure {
    case .all: words.rows(page.rows)
    case .own: page.parts.isEmpty ? words.rows(page.rows) : words.rowsOfFigures
    case .rule(let rule): words.rows(of: rule, page)
    case .part(let part): words.rows(part.rows)
    }
  }

  /// Of another government nothing was counted.
  private func withheld(_ part: QualityPart) -> ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainWithheld],
      unit: words[.explainFindingUnit],
      method: words[.explainNothingYet],
      line: words.noLine(words[.explainFindings]),
      certainty: words[.explainNoDataNotZero],
      date: words.checked(page),
      source: words[.explainNothingYet]
    )
  }
}

/// Explains one finding.
///
/// It names the cell, what was found there, what it stands against, and what to do.
struct RepairExplanation: Explainable {
  /// The finding.
  let row: QualityRow
  let page: QualityPage
  let words: Words

  /// The finding in words.
  private var found: RepairWords { RepairWords(row: row, words: words) }

  var title: SafeText {
    let place = words.name(of: row.region)
    let member = found.member == found.head ? nil : found.member
    return [found.head ?? found.what, member, place].compactMap { $0 }
      .joined(separator: ", ")
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: row.rule.codeAndSentence(words) + " " + words.meaning(of: row.rule.severity),
      unit: words[.explainFindingUnit],
      details: [
        .init(label: .explainCell, text: found.cell),
        .init(label: .explainFound, text: found.found),
        .init(label: .explainAgainst, text: found.other),
        .init(label: .explainRepair, text: words.repair(for: row.rule)),
        words.rows(of: row.rule, page),
      ],
      method: words[.explainFindingMethod],
      line: words.noLine(words[.explainFindings]),
      certainty: words[.explainFindingCertainty] + words.repairSample(page),
      date: words.checked(page),
      source: source,
      never: words[.explainFindingDont]
    )
  }

  /// The number of the family where it is about one, and the sources of the rows.
  private var source: SafeText {
    let sources = words.sources(page.sources)
    guard let family = row.family else { return sources }
    return words.whole(family.number) + "; " + sources
  }
}

extension QualityRule {
  /// The code and what is wrong: `K1: NIK kosong …`.
  fileprivate func codeAndSentence(_ words: Words) -> SafeText {
    SafeText(code) + ": " + words.sentence(for: self)
  }
}

extension Words {
  /// How many rows were looked at for a rule.
  fileprivate func rows(of rule: QualityRule, _ page: QualityPage) -> ExplanationText.Entry {
    rule.isAboutPeople ? rows(page.rows) : rowsOfFigures
  }

  /// Rows of families and members that were looked at.
  fileprivate func rows(_ rows: CheckedRows?) -> ExplanationText.Entry {
    guard let rows else {
      return .init(label: .explainRowsChecked, text: self[.explainRowsUnknown])
    }
    let text = text(
      .explainRowsCheckedAre,
      [
        "rows": numbers.whole(rows.total),
        "families": numbers.whole(rows.families),
        "people": numbers.whole(rows.people),
      ]
    )
    return .init(label: .explainRowsChecked, text: text)
  }

  /// That rows of reports and figures were looked at.
  fileprivate var rowsOfFigures: ExplanationText.Entry {
    .init(label: .explainRowsChecked, text: self[.explainRowsOfFigures])
  }

  /// What a severity asks for.
  fileprivate func meaning(of severity: QualitySeverity) -> SafeText {
    switch severity {
    case .critical: self[.explainCritical]
    case .warning: self[.explainWarning]
    case .info: self[.explainInfo]
    }
  }

  /// Says that families are samples, where they are.
  fileprivate func repairSample(_ page: QualityPage) -> SafeText {
    page.isSynthetic ? " " + self[.explainSampleRows] : ""
  }
}
