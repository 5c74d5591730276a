import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of the findings of one rule.
///
/// Above them stand what the rule says, what to do, and how many findings there are.
package struct RepairRowsBody {
  /// The rows in memory, and the counts of the region.
  let stretch: RepairStretch
  let rule: QualityRule
  /// How the table is looked at.
  let state: TableState
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Prepares the lines of the findings in memory.
  package init(
    stretch: RepairStretch,
    rule: QualityRule,
    state: TableState,
    words: Words,
    columns: Int
  ) {
    self.stretch = stretch
    self.rule = rule
    self.state = state
    self.words = words
    self.columns = columns
  }

  /// The lines; a sentence in place of rows for who may not see people, or when nothing was found.
  ///
  /// - Parameter view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(view: [BodyRow]) -> ScreenBody {
    guard let part = stretch.part else {
      let hidden = words.sentence(for: RegistryError.peopleHidden)
      return ScreenBody(
        top: sentences + [.blank],
        rows: BodyRow.paragraph(hidden, .warning, columns: columns)
      )
    }
    let none = state.view.filter.isEmpty ? words.nothingFound(stretch.page) : words[.viewNone]
    let lines = RepairRowColumns(page: stretch.page, rule: rule, words: words).data(part)
      .lines(state, none: none)
    return ScreenBody(
      top: sentences + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(
        moment: stretch.page.moment,
        words: words,
        columns: columns,
        subject: .findings
      ).lines + [.blank]
    )
  }

  /// The rule, its repair, the count, and whose findings are counted.
  private var sentences: [BodyRow] {
    let subject = RowSubject(explanation: .repairs(.rule(rule), stretch.page))
    let count = words.text(
      .repairRowsCount,
      [
        "severity": words.status(rule.severity),
        "count": words.numbers.whole(stretch.page.summary[rule]),
        "region": words.place(of: stretch.page),
      ]
    )
    // Of figures, lists and regions the count is the same, whoever is counted.
    let about =
      rule.isAboutPeople
      ? BodyRow.paragraph(words.counted(stretch.page, of: rule), columns: columns, subject) : []
    return BodyRow.paragraph(words.sentence(for: rule), .strong, columns: columns, subject)
      + BodyRow.paragraph(words.repair(for: rule), columns: columns, subject)
      + BodyRow.paragraph(count, columns: columns, subject)
      + about
  }
}
