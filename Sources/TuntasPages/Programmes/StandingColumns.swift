import TerminalKit
import TextCharts
package import TuntasModel
import TuntasWords

/// The columns in which every table of programmes shows target against actual.
///
/// Programmes, overview, groups and reports take their cells from here.
///
/// - `bar`: actual towards the year's target, with a mark at the plan to date; dots when not
///   reported.
/// - `percent`: actual of target, however few the target counts; "–" when either is unknown.
/// - `count`: actual/target in the programme's unit; `*` a published target, `≤` a report without a
///   day, `–→` a target that came only after the day asked for.
/// - `difference`: actual less plan, in the same unit, below zero when behind; "–" when not known.
/// - `status`: what a meeting asks for first, so it is never left out.
///
/// At 60 columns `difference` and then `place` go: the status says the one, the path or the
/// explanation the other.
package enum StandingColumns {
  /// The widths for 80 columns.
  ///
  /// The bar shrinks by a cell before a column goes, and takes what is left of a wide window at
  /// last.
  static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 17),
      TableColumn(id: "place", width: 12),
      TableColumn(id: "bar", width: 9),
      TableColumn(id: "percent", width: 4, isTrailing: true),
      TableColumn(id: "count", width: 11, isTrailing: true),
      TableColumn(id: "difference", width: 6, isTrailing: true),
      TableColumn(id: "status", width: 12),
    ],
    shrinking: [
      .init("bar", 8), .init("difference", 0), .init("place", 0),
    ],
    growing: [
      .init("name", 20), .init("bar", 20), .init("place", 20), .init("name", 26),
      .init("bar", 30), .init("count", 17), .init("bar", 80),
    ]
  )

  /// The headings with the region as the place.
  static func headingsWithRegion(_ words: Words) -> [String: SafeText] {
    headings(words, first: .columnProgramme, place: .columnRegion)
  }

  /// The headings with the agency as the place.
  static func headingsWithAgency(_ words: Words) -> [String: SafeText] {
    headings(words, first: .columnProgramme, place: .columnAgency)
  }

  /// A programme and the region it is in.
  static func rowWithRegion(
    _ standing: ProgrammeStanding,
    _ sources: [Source],
    _ words: Words
  ) -> DataRow {
    row(standing, sources, words, place: words.name(of: standing.figures.region))
  }

  /// A programme and the agency in charge.
  static func rowWithAgency(
    _ standing: ProgrammeStanding,
    _ sources: [Source],
    _ words: Words
  ) -> DataRow {
    row(standing, sources, words, place: SafeText(standing.figures.agency))
  }

  /// The column of the agency in the table of one government, and the value that its rows have there.
  package static func filter(by agency: AgencyOfGovernment) -> (column: String, value: TableValue) {
    ("place", .word(SafeText(agency.name).string))
  }

  /// Actual of target, with a mark on a published target.
  ///
  /// A part that nobody reported is "–".
  static func count(_ standing: ProgrammeStanding, _ words: Words) -> SafeText {
    let actual = standing.actual.map { mark(standing) + words.numbers.number($0) } ?? "–"
    let target = standing.target.map(words.numbers.number) ?? noTarget(standing)
    return actual + "/" + target + (isPublished(standing) ? "*" : "")
  }

  /// The mark on a figure that rests on a report without a day: on the day asked for it was so much or
  /// less.
  static func mark(_ standing: ProgrammeStanding) -> SafeText {
    RegionColumns.atMost(standing.isUndated ? 1 : 0)
  }

  /// What stands for a target that is not there, or that came only after an earlier day asked for.
  static func noTarget(_ standing: ProgrammeStanding) -> SafeText {
    let figures = standing.figures
    let isLater =
      figures.laterTarget != nil || figures.isTargetReportedLater(by: standing.quarter)
    return isLater ? "–→" : "–"
  }

  /// Rupiah spent of the ceiling after revision, with the mark of a report without a day; `nil`
  /// without a ceiling.
  static func money(_ standing: ProgrammeStanding, _ words: Words) -> SafeText? {
    standing.ceiling.map { mark(standing) + words.numbers.rupiah(standing.spent, of: $0) }
  }

  /// The bar of a standing: the actual as a share of the target; the plan has no mark where nothing
  /// was reported.
  static func bar(_ standing: ProgrammeStanding) -> BulletBar {
    BulletBar(
      actual: standing.achievement?.share,
      plan: standing.actual == nil ? nil : standing.planShare
    )
  }

  /// The headings by the ids of their columns; the bar and the percent have none.
  private static func headings(
    _ words: Words,
    first: Phrase,
    place: Phrase
  ) -> [String: SafeText] {
    [
      "name": words[first],
      "place": words[place],
      "count": words[.columnActualOfTarget],
      "difference": words[.columnDifference],
      "status": words[.columnStatus],
    ]
  }

  /// One programme; a filter goes by its codes and shares, not by the texts of its cells.
  private static func row(
    _ standing: ProgrammeStanding,
    _ sources: [Source],
    _ words: Words,
    place: SafeText
  ) -> DataRow {
    let programme = standing.figures.programme
    let subject = RowSubject(
      door: .programme(programme.code, standing.figures.region.code),
      explanation: .programme(standing, sources: sources)
    )
    let names = [words.nameAndUnit(of: programme), words.shortName(of: programme)]
    return DataRow(
      id: programme.code.word + "@" + standing.figures.region.code.description,
      cells: [
        "name": .choice(names),
        "place": .text(place),
        "bar": .bar(bar(standing)),
        "percent": .text(words.numbers.percent(standing.achievement?.roundedPercent)),
        "count": .text(count(standing, words)),
        "difference": .text(standing.deviation.map(words.numbers.difference) ?? "–"),
        "status": .text(words.status(standing.status), standing.status.style),
      ],
      values: [
        "name": .word(words.shortName(of: programme).string),
        "place": .word(place.string),
        "count": (standing.achievement?.share).map { .number($0) } ?? .unknown,
        "difference": standing.deviation.map { .number($0) } ?? .unknown,
        "status": .ranked(standing.status.place, standing.status.rawValue),
      ],
      subject: subject,
      fileValues: ProgrammeFile.values(standing, words)
    )
  }

  /// Whether the target was printed by its source.
  private static func isPublished(_ standing: ProgrammeStanding) -> Bool {
    standing.figures.target?.certainty == .published
  }
}
