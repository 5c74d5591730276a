import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The columns of a programme's own page: name, bar, percent, counts, status with the distance from
/// the plan.
///
/// No column is left out in a narrow window: counts lose their unit and the status its distance
/// instead, since the page is where both must be found.
enum PageColumns {
  /// The widths for 80 columns.
  static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 16),
      TableColumn(id: "bar", width: 13),
      TableColumn(id: "percent", width: 4, isTrailing: true),
      TableColumn(id: "count", width: 18, isTrailing: true),
      TableColumn(id: "status", width: 22),
    ],
    shrinking: [
      .init("bar", 8), .init("count", 13), .init("status", 11), .init("name", 14), .init("bar", 7),
    ],
    growing: [
      .init("count", 20), .init("status", 26), .init("name", 24), .init("bar", 40),
      .init("count", 24), .init("status", 34),
    ]
  )

  /// How the programme stands in one region, as actual of target.
  ///
  /// - Parameters:
  ///   - standing: How it stands.
  ///   - sources: The sources of the page.
  ///   - words: The language.
  ///   - name: What the row is of: a region, or the report itself.
  ///   - door: The screen behind the row; `nil` when Enter does nothing there.
  /// - Returns: The row.
  static func row(
    _ standing: ProgrammeStanding,
    _ sources: [Source],
    _ words: Words,
    name: SafeText,
    door: Destination? = nil
  ) -> BodyRow {
    let count = StandingColumns.count(standing, words)
    return row(standing, sources, words, name: name, counts: withUnit(count, standing, words), door)
  }

  /// How the programme stands at the end of one quarter, as actual beside plan.
  ///
  /// The plan is that to the end of the quarter; a quarter that nobody reported shows "–", beside
  /// the plan where the agency gave one.
  static func quarterRow(
    _ standing: ProgrammeStanding,
    _ sources: [Source],
    _ words: Words,
    name: SafeText
  ) -> BodyRow {
    let mark = StandingColumns.mark(standing)
    let actual = standing.actual.map { mark + words.numbers.number($0) } ?? "–"
    let counts = standing.actual == nil ? [actual] : withUnit(actual, standing, words)
    let plans = standing.plan.map { plan in
      counts.map { count in
        let plan = words.numbers.number(plan)
        return words.text(.programmeActualAndPlan, ["actual": count, "plan": plan])
      }
    }
    return row(standing, sources, words, name: name, counts: (plans ?? []) + counts)
  }

  /// What stands above the regions of a programme; `nil` where no part is known.
  static func titleOfParts(_ page: ProgrammePage, _ words: Words) -> SafeText? {
    guard let first = page.parts.first else { return nil }
    let isVillage = first.figures.region.code.level == .village
    let kind: Phrase = isVillage ? .columnVillage : .columnDistrict
    let count = words.numbers.whole(page.parts.count)
    return words.text(.programmeParts, ["kind": words[kind], "count": count])
  }

  /// A count with its unit, and without it where there is no room.
  ///
  /// - Parameters:
  ///   - count: The count as it is written.
  ///   - standing: The programme, for its unit.
  ///   - words: The language.
  /// - Returns: The longer and the shorter text.
  static func withUnit(
    _ count: SafeText,
    _ standing: ProgrammeStanding,
    _ words: Words
  ) -> [SafeText] {
    [count + " " + words.word(standing.figures.programme.unit), count]
  }

  /// The target with `*` when it was published; "–" without one, `–→` when it came only after the
  /// day asked for.
  static func target(_ standing: ProgrammeStanding, _ words: Words) -> SafeText {
    let mark: SafeText = standing.figures.target?.certainty == .published ? "*" : ""
    return (standing.target.map(words.numbers.number) ?? StandingColumns.noTarget(standing)) + mark
  }

  /// A row in the columns of the page; bar and percent are those of actual to target.
  private static func row(
    _ standing: ProgrammeStanding,
    _ sources: [Source],
    _ words: Words,
    name: SafeText,
    counts: [SafeText],
    _ door: Destination? = nil
  ) -> BodyRow {
    let explanation = Explanation.programme(standing, sources: sources)
    var cells: [String: TableCell] = [
      "name": .text(name),
      "bar": .bar(StandingColumns.bar(standing)),
      "percent": .text(words.numbers.percent(standing.achievement?.roundedPercent)),
      "count": .choice(counts),
    ]
    let status = words.status(standing.status)
    let gap = gap(standing, words)
    let full = gap.isEmpty ? status : status + " " + gap
    cells["status"] = .choice([full, status], standing.status.style)
    return .row(cells, shape, RowSubject(door: door, explanation: explanation))
  }

  /// By how many units the plan was missed or passed; empty when it was met, or nobody knows.
  private static func gap(_ standing: ProgrammeStanding, _ words: Words) -> SafeText {
    guard let deviation = standing.deviation, deviation != 0 else { return "" }
    let phrase: Phrase = deviation < 0 ? .shortBy : .overBy
    return words.text(phrase, ["count": words.numbers.number(abs(deviation))])
  }
}
