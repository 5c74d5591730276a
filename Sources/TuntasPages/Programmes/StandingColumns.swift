import TerminalKit
import TextCharts
package import TuntasModel
import TuntasWords

/// The columns in which every table of programmes shows target against actual.
///
/// Programmes, overview, groups and reports take their cells from here. In a narrow window the difference
/// goes first, since the status says it, and who is in charge last: a meeting asks for that at once.
package struct StandingColumns {
  /// What the rows name beside the programme.
  let place: Place
  /// The sources of the rows.
  let sources: [Source]
  let words: Words

  /// Where a programme is found: its agency within one government, its region where all are of one
  /// agency, both over several governments.
  enum Place {
    case region, agency, both
  }

  /// The columns; a file has every figure in a column of its own, in plain digits and in the programme's
  /// unit, and what nobody reported is empty there and not zero.
  var columns: Columns<ProgrammeStanding> {
    Columns(id: Self.id, subject: subject) {
      Column("name", words[.columnProgramme], width: 17) { standing in
        let programme = standing.figures.programme
        return .choice([words.nameAndUnit(of: programme), words.shortName(of: programme)])
      }
      .means(words[.meansProgramme])
      .grows(1, upTo: 20).grows(4, upTo: 26)
      .value { .word(words.shortName(of: $0.figures.programme).string) }

      if place != .agency {
        Column("region", words[.columnRegion], width: 12) { standing in
          .choice([
            words.name(of: standing.figures.region), SafeText(standing.figures.region.name),
          ])
        }
        .means(words[.meansProgrammeRegion])
        .gives(place == .both ? 5 : nil, downTo: 11).leaves(7).grows(3, upTo: 20)
        .value { .word(words.name(of: $0.figures.region).string) }
      }

      if place != .region {
        Column("agency", words[.columnAgency], width: 12) { .text(SafeText($0.figures.agency)) }
          .means(words[.meansAgency])
          .leaves(6).grows(3, upTo: 20)
          .value { .word(SafeText($0.figures.agency).string) }
      }

      // Actual towards the year's target, with a mark at the plan to date; dots when not reported. It
      // shrinks by a cell before a column goes, and takes what is left of a wide window at last.
      Column("bar", width: 9) { .bar(Self.bar($0)) }
        .gives(1, downTo: 8).gives(place == .both ? 3 : nil, downTo: 5).grows(0, upTo: 8).grows(
          2,
          upTo: 20
        ).grows(5, upTo: 30).grows(7, upTo: 80)

      // Actual of target, however few the target counts; "–" when either is unknown.
      Column("percent", width: 4, isTrailing: true) {
        .text(words.numbers.percent($0.achievement?.roundedPercent))
      }

      // Actual/target in the programme's unit; `*` a published target, `≤` a report without a day, `–→`
      // a target that came only after the day asked for.
      Column("count", words[.columnActualOfTarget], width: 11, isTrailing: true) {
        .text(Self.count($0, words))
      }
      .means(words[.meansActual])
      .grows(6, upTo: 17)
      .value { TableValue($0.achievement?.share) }.notInFile()

      Column(file: "unit", words[.columnUnit]) { standing in
        .word(words.word(standing.figures.programme.unit).string)
      }
      Column(file: "actual", words[.reportActual]) { TableValue($0.actual) }
      Column(file: "target", words[.reportTarget]) { TableValue($0.target) }
      Column(file: "published", words[.columnPublished]) { standing in
        standing.target == nil
          ? .unknown : .word(words[Self.isPublished(standing) ? .yes : .no].string)
      }
      Column(file: "plan", words[.reportPlan]) { TableValue($0.plan) }

      // Actual less plan, in the same unit, below zero when behind; "–" when not known.
      Column("difference", words[.columnDifference], width: 6, isTrailing: true) {
        .text($0.deviation.map(words.numbers.difference) ?? "–")
      }
      .means(words[.meansDifference])
      .leaves(2)
      .value { TableValue($0.deviation) }

      Column(file: "reported", words[.columnReportDay], value: reported)

      // What a meeting asks for first, so it is never left out.
      Column("status", words[.columnStatus], width: 12) {
        .text(words.status($0.status), $0.status.style)
      }
      .means(words[.meansProgrammeStatus])
      .gives(place == .both ? 4 : nil, downTo: 11)
      .value { .ranked($0.status.place, $0.status.rawValue) }
      .inFile { .word(words.status($0.status).string) }
    }
  }

  private static func id(_ standing: ProgrammeStanding) -> String {
    standing.figures.programme.code.word + "@" + standing.figures.region.code.description
  }

  private func subject(_ standing: ProgrammeStanding) -> RowSubject {
    RowSubject(
      door: .programme(standing.figures.programme.code, standing.figures.region.code),
      explanation: .programme(standing, sources: sources)
    )
  }

  /// The column of the agency in the table of one government, and the value that its rows have there.
  package static func filter(by agency: AgencyOfGovernment) -> (column: String, value: TableValue) {
    ("agency", .word(SafeText(agency.name).string))
  }

  /// The day of the report that the figures rest on, or that nobody wrote it down; an empty cell
  /// where there is no report.
  private func reported(_ standing: ProgrammeStanding) -> TableValue {
    guard standing.actual != nil || standing.spent != nil, let report = standing.report else {
      return .unknown
    }
    return .word(report.reported.value?.description ?? words[.dayUnknown].string)
  }
}

// MARK: - Figures in words

extension StandingColumns {
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

  /// Whether the target was printed by its source.
  private static func isPublished(_ standing: ProgrammeStanding) -> Bool {
    standing.figures.target?.certainty == .published
  }
}
