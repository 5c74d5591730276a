import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of the villages by their deliberations: how many are done, how many stand at each stage,
/// the villages.
package struct VerificationBody: TableLines {
  /// What was read: the villages with their newest deliberations.
  let table: DeliberationTable
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of villages.
  package init(table: DeliberationTable, state: TableState, words: Words) {
    (self.table, self.state, self.words) = (table, state, words)
  }

  /// The table, a row a village.
  package var data: DataTable { VerificationColumns(table: table, words: words).data }

  /// The lines.
  ///
  /// - Parameters:
  ///   - data: The table.
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    let none = words[table.rows.isEmpty ? .verificationNone : .viewNone]
    let lines = data.lines(state, none: none)
    return ScreenBody(
      top: BodyRow.paragraph(count, .strong, columns: columns, subject)
        + (stages.isEmpty ? [] : BodyRow.paragraph(stages, columns: columns))
        + (withheld.isEmpty ? [] : BodyRow.paragraph(withheld, .dim, columns: columns))
        + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(moment: table.moment, words: words, columns: columns).lines + [.blank]
    )
  }

  /// What the count rests on, as it does on the overview.
  private var subject: RowSubject {
    RowSubject(
      explanation: .deliberations(
        table.regions.deliberations,
        undated: table.regions.undatedDeliberations,
        day: table.moment.day
      )
    )
  }

  /// How many villages are done and how many are left, or that nothing is recorded.
  private var count: SafeText {
    guard let ratio = table.regions.deliberations, let whole = ratio.whole else {
      return words[.verificationNoRecords]
    }
    let undated = table.regions.undatedDeliberations
    return words.text(
      .verificationCount,
      [
        "done": RegionColumns.atMost(undated) + words.numbers.number(ratio.part),
        "villages": words.numbers.number(whole),
        "left": RegionColumns.atLeast(undated) + words.numbers.number(whole - ratio.part),
      ]
    )
  }

  /// How many villages stand at each stage; empty where nothing is recorded.
  private var stages: SafeText {
    guard table.regions.deliberations != nil else { return "" }
    let counts = table.stages.map { stage, villages in
      (stage.map { words.word($0) } ?? words[.verificationNoRecord]) + " "
        + words.numbers.whole(villages)
    }
    return counts.joined(separator: " · ")
  }

  /// The governments whose villages are not shown; empty where all are.
  private var withheld: SafeText {
    let hidden = table.regions.counted.filter(\.isWithheld).map { words.name(of: $0.region) }
    guard !hidden.isEmpty else { return "" }
    return words.text(.verificationWithheld, ["governments": hidden.joined(separator: ", ")])
  }
}
