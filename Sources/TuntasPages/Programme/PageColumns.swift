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
  /// The columns; none has a heading.
  static func columns(_ words: Words) -> Columns<PageRow> {
    Columns(subject: \.subject) {
      Column("name", width: 16) { .text($0.name) }
        .gives(4, downTo: 14).grows(3, upTo: 24)

      Column("bar", width: 13) { $0.bar.map { .bar($0) } }
        .gives(1, downTo: 8).gives(5, downTo: 7).grows(4, upTo: 40)

      Column("percent", width: 4, isTrailing: true) { row in
        row.bar == nil ? nil : .text(words.numbers.percent(row.percent))
      }

      Column("count", width: 18, isTrailing: true) { .choice($0.counts) }
        .gives(2, downTo: 13).grows(1, upTo: 20).grows(5, upTo: 24)

      Column("status", width: 22) { .choice($0.remarks, $0.style) }
        .gives(3, downTo: 11).grows(2, upTo: 26).grows(6, upTo: 34)
    }
  }

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
  ) -> PageRow {
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
  ) -> PageRow {
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
  ) -> PageRow {
    let status = words.status(standing.status)
    let gap = gap(standing, words)
    let full = gap.isEmpty ? status : status + " " + gap
    return PageRow(
      name: name,
      bar: StandingColumns.bar(standing),
      percent: standing.achievement?.roundedPercent,
      counts: counts,
      remarks: [full, status],
      style: standing.status.style,
      subject: RowSubject(
        door: door,
        explanation: .programme(standing, sources: sources)
      )
    )
  }

  /// By how many units the plan was missed or passed; empty when it was met, or nobody knows.
  private static func gap(_ standing: ProgrammeStanding, _ words: Words) -> SafeText {
    guard let deviation = standing.deviation, deviation != 0 else { return "" }
    let phrase: Phrase = deviation < 0 ? .shortBy : .overBy
    return words.text(phrase, ["count": words.numbers.number(abs(deviation))])
  }
}

/// A row of a programme's page: what stands in its columns, and what it stands for.
struct PageRow {
  /// What the row is of: a region, a quarter, a figure.
  let name: SafeText
  /// Part of whole, and the plan; `nil` for a count that is part of no whole, and then there is no percent
  /// either.
  let bar: BulletBar?
  /// Part of whole in whole percent; `nil` where nobody knows it.
  let percent: Int?
  /// The counts, from the longest text to the shortest.
  let counts: [SafeText]
  /// The status or a remark, from the longest text to the shortest.
  let remarks: [SafeText]
  /// How the remark looks.
  var style: Style = .plain
  /// Where it leads, and its explanation.
  let subject: RowSubject
}
