import TerminalKit
package import TuntasModel
package import TuntasWords

/// The table of the rules that something offends against, the worst first.
///
/// `rule` begins with its code, `count` is of findings; `step` says what to do and has room only in
/// a wide window.
package struct RuleColumns {
  /// The findings of the region.
  let page: QualityPage
  let words: Words

  /// Takes the findings of a region.
  package init(page: QualityPage, words: Words) {
    (self.page, self.words) = (page, words)
  }

  /// The widths for 80 columns, the step left out there.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "rule", width: 36),
      TableColumn(id: "severity", width: 10),
      TableColumn(id: "count", width: 8, isTrailing: true),
      // Where there is no room for it, the rows of a rule say it, and so does the explanation.
      TableColumn(id: "step", width: 60),
    ],
    shrinking: [.init("step", 40), .init("step", 0)],
    growing: [.init("step", 80), .init("rule", 56), .init("count", 12)]
  )

  /// The table, a row a rule; a rule that nothing offends against has no row.
  package var data: DataTable {
    DataTable(shape: Self.shape, headings: headings, rows: page.summary.worstFirst.map(row))
  }

  private var headings: [String: SafeText] {
    [
      "rule": words[.columnRepair],
      "step": words[.columnRepairStep],
      "severity": words[.columnSeverity],
      "count": words[.columnFindings],
    ]
  }

  /// One rule; its value is its place and its code, so that a filter stays when the language changes.
  private func row(_ count: QualitySummary.Count) -> DataRow {
    let rule = count.rule
    let severity = rule.severity
    return DataRow(
      id: rule.code,
      cells: [
        "rule": .text(words.title(of: rule)),
        "step": .text(words.repair(for: rule)),
        "severity": .text(words.status(severity), severity.style),
        "count": .text(words.numbers.whole(count.issues)),
      ],
      values: [
        "rule": .ranked(rule.number, rule.code),
        "sentence": .word(words.sentence(for: rule).string),
        "todo": .word(words.repair(for: rule).string),
        "severity": .ranked(severity.place, words.word(severity).string),
        "count": .number(Double(count.issues)),
      ],
      subject: RowSubject(
        door: .repairRows(rule, page.region?.code ?? .country, page.families),
        explanation: .repairs(.rule(rule), page)
      )
    )
  }

  /// What a file gets: the rule as a whole sentence, and its code as the key of the row.
  package var exported: [ExportedColumn] {
    [
      ExportedColumn(id: "sentence", heading: words[.columnRepair].string),
      ExportedColumn(id: "todo", heading: words[.columnRepairStep].string),
      ExportedColumn(id: "severity", heading: words[.columnSeverity].string),
      ExportedColumn(id: "count", heading: words[.columnFindings].string),
    ]
  }
}
