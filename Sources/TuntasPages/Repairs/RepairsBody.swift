import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of the data repairs: how much there is, what it is, and where.
///
/// Two parts that Tab goes through: rules, and parts of the region.
package struct RepairsBody {
  /// The findings of the region.
  let page: QualityPage
  /// How the table of rules is looked at.
  let rules: TableState
  /// How the table of parts is looked at.
  let parts: TableState
  let words: Words

  /// Prepares the lines of the two tables, each looked at in its own way.
  package init(page: QualityPage, rules: TableState, parts: TableState, words: Words) {
    self.page = page
    self.rules = rules
    self.parts = parts
    self.words = words
  }

  /// The table of rules that something offends against, the worst first.
  var ruleTable: DataTable { RuleColumns(page: page, words: words).data }

  /// The table of the region's parts, the worst first.
  var partTable: DataTable { RepairPartColumns(page: page, words: words).data }

  /// The lines.
  ///
  /// - Parameters:
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table under the cursor is looked at.
  /// - Returns: The lines.
  package func body(columns: Int, view: [BodyRow]) -> ScreenBody {
    let none = rules.view.filter.isEmpty ? words.nothingFound(page) : words[.viewNone]
    let ruleLines = ruleTable.lines(rules, none: none)
    let first = ruleLines.rows.count { $0.subject != nil }
    let below = partLines(columns: columns)
    return ScreenBody(
      top: sentences(columns: columns) + (view.isEmpty ? [.blank] : view) + [ruleLines.heading],
      rows: ruleLines.rows + below,
      bottom: bottom(columns: columns),
      parts: below.isEmpty || first == 0 ? [0] : [0, first]
    )
  }

  /// The table of parts with what stands in none of them; empty for a village.
  private func partLines(columns: Int) -> [BodyRow] {
    guard !page.parts.isEmpty else { return [] }
    let lines = partTable.lines(parts, none: words[.viewNone])
    return [.blank, lines.heading] + lines.rows + own(columns: columns)
  }

  /// What stands in none of the parts, so that the counts above can be added up.
  private func own(columns: Int) -> [BodyRow] {
    guard page.own.total > 0 else { return [] }
    return BodyRow.paragraph(
      words.ownCounts(page),
      columns: columns,
      RowSubject(explanation: .repairs(.own, page))
    )
  }

  /// How many findings of each severity, whose, and by which day the rules were applied.
  private func sentences(columns: Int) -> [BodyRow] {
    let subject = RowSubject(explanation: .repairs(.all, page))
    return BodyRow.paragraph(words.repairCounts(page), .strong, columns: columns, subject)
      + BodyRow.paragraph(words.counted(page), columns: columns, subject)
      + BodyRow.paragraph(words.checked(page), columns: columns, subject)
  }

  /// Says what the export of a village writes.
  private func bottom(columns: Int) -> [BodyRow] {
    let note = EarlierDayNote(
      moment: page.moment,
      words: words,
      columns: columns,
      subject: .findings
    ).lines
    guard page.isOfVillage, page.summary.total > 0 else { return note + [.blank] }
    return note + BodyRow.paragraph(words[.repairsWorklist], .dim, columns: columns) + [.blank]
  }
}

extension QualityPage {
  /// Whether it is of a village, whose findings are a worklist.
  package var isOfVillage: Bool { region?.code.level == .village }
}
