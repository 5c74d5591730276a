import TerminalKit
package import TuntasModel
package import TuntasWords

/// The table of the rules that something offends against, the worst first.
package struct RuleColumns {
  /// The findings of the region.
  let page: QualityPage
  let words: Words

  /// Takes the findings of a region.
  package init(page: QualityPage, words: Words) {
    (self.page, self.words) = (page, words)
  }

  /// The table, a row a rule; a rule that nothing offends against has no row.
  package var data: DataTable { columns.table(page.summary.worstFirst) }

  /// The columns; a file has the rule as a whole sentence, and its code as the key of the row.
  private var columns: Columns<QualitySummary.Count> {
    Columns(id: \.rule.code, subject: subject) {
      // The value is its place and its code, so that a filter stays when the language changes.
      Column("rule", words[.columnRepair], width: 36) { .text(words.title(of: $0.rule)) }
        .means(words[.meansRepair])
        .grows(2, upTo: 56)
        .value { .ranked($0.rule.number, $0.rule.code) }
        .inFile(isInFront: true) { .word(words.sentence(for: $0.rule).string) }

      Column("severity", words[.columnSeverity], width: 10) { count in
        let severity = count.rule.severity
        return .text(words.status(severity), severity.style)
      }
      .means(words[.meansSeverity])
      .value { count in
        let severity = count.rule.severity
        return .ranked(severity.place, words.word(severity).string)
      }

      // Of findings, not of families.
      Column("count", words[.columnFindings], width: 8, isTrailing: true) {
        .text(words.numbers.whole($0.issues))
      }
      .means(words[.meansFindings])
      .grows(3, upTo: 12)
      .value { .number(Double($0.issues)) }

      // What to do; where there is no room for it, the rows of a rule say it, and so does the
      // explanation.
      Column("step", words[.columnRepairStep], width: 60) { .text(words.repair(for: $0.rule)) }
        .means(words[.meansStep])
        .gives(1, downTo: 40).leaves(2).grows(1, upTo: 80)
        .inFile(isInFront: true) { .word(words.repair(for: $0.rule).string) }
    }
  }

  private func subject(_ count: QualitySummary.Count) -> RowSubject {
    RowSubject(
      door: .repairRows(count.rule, page.region?.code ?? .country, page.families),
      explanation: .repairs(.rule(count.rule), page)
    )
  }
}
