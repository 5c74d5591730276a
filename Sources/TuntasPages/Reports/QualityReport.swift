package import TuntasModel

import TerminalKit
package import TuntasWords

extension ReportDocument {
  /// Builds the report on data quality: of a region, or of the whole registry.
  ///
  /// - Parameters:
  ///   - page: The issues.
  ///   - words: The language.
  /// - Returns: The report; without issues it says so in a sentence.
  package static func quality(_ page: QualityPage, _ words: Words) -> ReportDocument {
    QualityReport(page: page, words: words).document
  }
}

/// The report on data quality: how much there is to repair, which rules are broken and what to do, and
/// where.
struct QualityReport {
  /// The findings.
  let page: QualityPage
  let words: Words

  /// The whole report; counts are "–" where nobody was looked at.
  var document: ReportDocument {
    let frame = ReportFrame(moment: page.moment, words: words)
    let isEmpty = page.summary.total == 0
    return ReportDocument(
      language: words.language,
      title: words.text(.checkTitle, ["region": words.place(of: page)]),
      subtitle: frame.subtitle(places: page.counted.map { [$0] } ?? page.parts.map(\.region)),
      sampleMark: page.isSynthetic ? words[.sampleData] : nil,
      paragraphs: [words.counted(page), words.checked(page)]
        + (isEmpty && page.hasPeople ? [words[.checkClean]] : [])
        + frame.earlierDay(.findings) + frame.sampleNote(isSynthetic: page.isSynthetic),
      figures: QualitySeverity.worstFirst.map { severity in
        ReportFigure(
          value: words.findings(page.summary[severity], hasPeople: page.hasPeople),
          label: words.word(severity)
        )
      },
      sections: [rules, regions].filter { !$0.isEmpty },
      legend: [],
      sourcesHeading: words[.explainSource],
      sources: frame.sources(page.sources)
    )
  }

  /// A row a rule that something offends against, with what to do.
  private var rules: ReportSection {
    let columns = [
      ReportColumn(words[.columnRepair]), ReportColumn(words[.columnRepairStep]),
      ReportColumn(words[.columnSeverity]), ReportColumn(words[.columnFindings], .numbers),
    ]
    let rows = page.summary.worstFirst.map { count in
      [
        SafeText(count.rule.code) + " " + words.sentence(for: count.rule),
        words.repair(for: count.rule), words.status(count.rule.severity),
        words.numbers.whole(count.issues),
      ].map { ReportCell.text($0) }
    }
    return section(.checkByRule, columns, rows)
  }

  /// A row a part of the region, before them what stands in none; empty for a village.
  private var regions: ReportSection {
    let columns = [
      ReportColumn(words[words.childKind(below: page.region)]),
      ReportColumn(words[.columnCritical], .numbers),
      ReportColumn(words[.columnWarnings], .numbers),
      ReportColumn(words[.columnInfos], .numbers),
    ]
    guard !page.parts.isEmpty else { return section(.checkByRegion, columns, []) }
    let own =
      page.own.total > 0 ? [[words[.checkOwnIssues]] + counts(page.own, hasPeople: true)] : []
    let rows = own + page.parts.map { [words.name(of: $0.region)] + counts($0) }
    return section(.checkByRegion, columns, rows.map { $0.map { .text($0) } })
  }

  /// Of another government nothing was counted, and without people nobody was looked at: neither
  /// is zero.
  private func counts(_ part: QualityPart) -> [SafeText] {
    part.isWithheld
      ? QualitySeverity.worstFirst.map { _ in "–" }
      : counts(part.summary, hasPeople: part.hasPeople)
  }

  private func counts(_ summary: QualitySummary, hasPeople: Bool) -> [SafeText] {
    QualitySeverity.worstFirst.map { words.findings(summary[$0], hasPeople: hasPeople) }
  }

  private func section(
    _ heading: Phrase,
    _ columns: [ReportColumn],
    _ rows: [[ReportCell]]
  ) -> ReportSection {
    ReportSection(
      heading: words[heading],
      content: .table(ReportTable(columns: columns, rows: rows))
    )
  }
}
