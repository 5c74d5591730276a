import TerminalKit
import TextCharts
package import TuntasModel
package import TuntasWords

/// The lines of programmes put together: a heading for each group with its statuses, reports and
/// money, then its programmes.
///
/// Each group is a part that Tab goes to. Its first line and its facts are explained by `i`, a
/// programme leads to its page.
package struct GroupsBody {
  /// The programmes.
  let table: ProgrammeTable
  /// By what they are put together.
  let grouping: Grouping
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Prepares the lines of the programmes, put together as asked for.
  package init(table: ProgrammeTable, grouping: Grouping, words: Words, columns: Int) {
    self.table = table
    self.grouping = grouping
    self.words = words
    self.columns = columns
  }

  /// The lines; without programmes one sentence.
  package var body: ScreenBody {
    let groups = ProgrammeGroup.all(of: table, by: grouping)
    let programmes = standingColumns
    var rows: [BodyRow] = []
    var parts: [Int] = []
    for group in groups {
      parts.append(rows.count { $0.subject != nil })
      rows += (rows.isEmpty ? [] : [.blank]) + lines(group, programmes)
    }
    let none = BodyRow.line(ProgrammeSentences(table: table, words: words).none, .dim)
    return ScreenBody(
      top: question + [programmes.heading],
      rows: rows.isEmpty ? [none] : rows,
      bottom: EarlierDayNote(moment: table.moment, words: words, columns: columns).lines + legend
        + [.blank],
      parts: parts.isEmpty ? [0] : parts
    )
  }

  /// Whether rows name the agency: within one government, unless the groups are agencies.
  private var showsAgency: Bool { table.region != nil && grouping != .agency }

  /// The question of the screen: by what programmes are put together, until which quarter.
  private var question: [BodyRow] {
    let text = words.text(
      .groupsQuestion,
      [
        "grouping": words[grouping.phrase],
        "quarter": words.dates.quarter(table.moment.quarter),
        "year": SafeText(String(table.moment.year)),
      ]
    )
    return BodyRow.paragraph(text, .strong, columns: columns)
  }

  private var standingColumns: Columns<ProgrammeStanding> {
    StandingColumns(
      place: showsAgency ? .agency : .region,
      sources: table.sources,
      words: words
    ).columns
  }

  private var legend: [BodyRow] {
    let quarter = words.dates.quarter(table.moment.quarter)
    return BodyRow.paragraph(words.text(.legend, ["quarter": quarter]), .dim, columns: columns)
  }

  /// One group: its name, its statuses as a bar, its reports and money, its programmes.
  private func lines(
    _ group: ProgrammeGroup,
    _ programmes: Columns<ProgrammeStanding>
  ) -> [BodyRow] {
    let subject = RowSubject(explanation: .group(group, sources: table.sources))
    return BodyRow.paragraph(group.key.name(words), .strong, columns: columns, subject)
      + bar(group) + BodyRow.indented(facts(group), columns: columns, subject)
      + group.standings.map(programmes.line)
  }

  /// One programme alone needs no bar: its row says all.
  private func bar(_ group: ProgrammeGroup) -> [BodyRow] {
    guard group.standings.count > 1 else { return [] }
    return ChartRows(chart: statuses(group), columns: columns).rows
  }

  /// The fill of each status, the same in every group.
  private static let fills: [ProgrammeStatus: Int] = [
    .behind: 0, .onPlan: 1, .reached: 2, .notScheduled: 3,
  ]

  /// How many programmes have which status, those that need attention first.
  private func statuses(_ group: ProgrammeGroup) -> StackedBar {
    StackedBar(
      group.present.map { status, count in
        StackedBar.Segment(
          name: words.status(status),
          value: PrintedValue(Double(count), words.numbers.whole(count)),
          isUnknown: status == .noData || status == .notReported || status == .notBegun,
          fill: Self.fills[status],
          style: status.style
        )
      }
    )
  }

  /// How many reports of the group are in and what it has spent, in two sentences.
  private func facts(_ group: ProgrammeGroup) -> SafeText {
    let reports = words.text(
      .groupsReports,
      [
        "received": words.received(group.reports),
        "expected": words.numbers.whole(group.reports.expected),
      ]
    )
    return reports + " " + words.money(of: group, .groupsMoney)
  }
}
