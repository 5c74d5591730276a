import TerminalKit
import TuntasModel
package import TuntasWords

/// The lines of the families that one number of a flow counts: how many there are and between which
/// lists, then a row each.
package struct FlowFamiliesBody {
  /// The rows in memory, and the flow.
  let stretch: FlowFamilyStretch
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of the rows in memory.
  package init(stretch: FlowFamilyStretch, state: TableState, words: Words) {
    (self.stretch, self.state, self.words) = (stretch, state, words)
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(columns: Int, view: [BodyRow]) -> ScreenBody {
    guard let flow = stretch.flow else {
      return ScreenBody(top: BodyRow.paragraph(words[.flowFamiliesGone], .strong, columns: columns))
    }
    let none = words[state.view.filter.isEmpty ? .flowFamiliesNone : .viewNone]
    let lines = data.lines(state, none: none)
    let before = stretch.query.part.isOfEarlierList && stretch.query.part != .start
    let day = words.dates.day(flow.from.date)
    return ScreenBody(
      top: BodyRow.paragraph(count(flow), .strong, columns: columns, subject)
        + (before
          ? BodyRow.paragraph(words.text(.flowFamiliesBefore, ["day": day]), columns: columns) : [])
        + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(moment: stretch.page.moment, words: words, columns: columns).lines
        + [.blank]
    )
  }

  /// How many families there are, as the page of the pace says.
  private func count(_ flow: ListFlow) -> SafeText {
    words.text(
      .flowFamiliesCount,
      [
        "part": words.name(of: stretch.query.part),
        "count": words.numbers.whole(flow.families(stretch.query.part)),
        "lists": FlowWords(flow: flow, words: words).title,
      ]
    )
  }

  private var subject: RowSubject? {
    stretch.flow.map { RowSubject(explanation: .pace(.flow($0), stretch.page)) }
  }

  /// The table of rows in memory; those that are not all there can be neither put in order nor
  /// filtered.
  package var data: DataTable {
    var data = columns.table(stretch.part.rows)
    guard !stretch.part.isWhole else { return data }
    data.isArranged = true
    data.ordered = []
    data.counted = []
    return data
  }

  private var columns: Columns<FlowFamily> {
    Columns(
      id: { String($0.key.number) },
      key: { $0.number.description },
      subject: { RowSubject(door: .family($0.key), explanation: explanation(of: $0)) }
    ) {
      Column("head", words[.columnHead], width: 18) {
        .text(name(of: $0), $0.head == nil ? .dim : .plain)
      }
      .means(words[.meansHead])
      .gives(2, downTo: 13).grows(2, upTo: 30)
      .value { .word(name(of: $0).string) }

      Column("number", words[.columnKey], width: 7) { .text(SafeText($0.number.short)) }
        .means(words[.meansNumber])
        .value { .word($0.number.short) }

      // A number counts within its village, so neither goes without the other.
      Column("village", words[.columnVillage], width: 20) { .text(SafeText($0.village.name)) }
        .means(words[.meansFlowVillage])
        .gives(3, downTo: 13).grows(1, upTo: 28)
        .value { .word("\($0.village.name) (\($0.village.code))") }

      // Where nobody has moved it would only repeat the column before; a file always has it.
      if stretch.part.rows.contains(where: { $0.listed != $0.village }) {
        Column("listed", words[.flowFamilyListed], width: 18) { .text(SafeText($0.listed.name)) }
          .means(words[.meansFlowListed])
          .leaves(1)
          .value { listed($0) }
      } else {
        Column(file: "listed", words[.flowFamilyListed]) { listed($0) }
      }
    }
  }

  private func explanation(of family: FlowFamily) -> Explanation? {
    stretch.flow.map { .pace(.family(family, $0), stretch.page) }
  }

  private func listed(_ family: FlowFamily) -> TableValue {
    .word("\(family.listed.name) (\(family.listed.code))")
  }

  /// The name of the head; where the family has moved out of the reader's sight, that it has.
  private func name(of family: FlowFamily) -> SafeText {
    family.head.map { words.name($0) } ?? words[.flowFamilyElsewhere]
  }
}
