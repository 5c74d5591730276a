package import TerminalKit
import TextCharts
package import TuntasModel
package import TuntasWords

/// The lines of the overview: the sentences at its head, regions, programmes, what has come in, and
/// what the marks mean.
///
/// As many programmes are shown as find room in the window, but never fewer than five; where they
/// do not fit, regions and programmes scroll between head and foot. Three parts that Tab goes
/// through: regions, programmes, what has come in.
package struct OverviewBody {
  /// What was read: lists, programmes, deliberations, targets, sources.
  let overview: Overview
  let words: Words
  /// The extent of the body, the window without header and footer, in cells.
  let size: Size

  /// Prepares the lines of an overview.
  package init(overview: Overview, words: Words, size: Size) {
    (self.overview, self.words, self.size) = (overview, words, size)
  }

  /// Programmes that are shown however low the window is; they scroll then.
  private static let fewestProgrammes = 5

  /// The lines: as many programmes as find room, the most behind first.
  package var body: ScreenBody {
    let top = top
    let regions = OverviewRegionRows(overview: overview, words: words)
    // A village has no regions below it, and a heading over nothing would look like a loss.
    let before = (regions.rows.isEmpty ? [] : [regionHeading]) + regions.rows + headings
    let after = [.blank] + counts
    let closing = OverviewClosing(overview: overview, words: words, columns: size.columns).lines
    let fixed = top.count + before.count + after.count + closing.count
    let programmes = programmes(limit: max(size.rows - fixed - 1, Self.fewestProgrammes))
    // The blank that says "more below" is not needed where everything just fits.
    let isFull = fixed + programmes.count == size.rows
    return ScreenBody(
      top: top,
      rows: before + programmes + after,
      bottom: closing + (isFull ? [] : [.blank]),
      parts: [0, regions.count, regions.count + programmes.count { $0.subject != nil }]
    )
  }

  /// Whether it is of one region, whose list may be counted, and not of the four governments.
  private var isOfOnePlace: Bool { overview.regions.region != nil }

  /// The sentences at the head, which do not scroll.
  private var top: [BodyRow] {
    OverviewTitle(overview: overview, words: words, columns: size.columns).lines
  }

  /// It scrolls with its rows, so that it never stands over those of programmes.
  private var regionHeading: BodyRow {
    let kind = words.childKind(below: overview.regions.region)
    // Where the date gives way behind the names, it gives way in the heading too.
    let first: Phrase = isOfOnePlace || size.columns < 80 ? kind : .columnList
    return RegionColumns(table: overview.regions, words: words, first: first).columns.heading
  }

  /// The heading of the programmes: by agency, over the four with the region.
  private var headings: [BodyRow] {
    let title = BodyRow.line(words[.overviewProgrammes], .strong)
    let heading = standingColumns.heading
    return isOfOnePlace ? [.blank, heading] : [.blank, title, heading]
  }

  private var standingColumns: Columns<ProgrammeStanding> {
    StandingColumns(
      place: isOfOnePlace ? .agency : .both,
      sources: overview.programmes.sources,
      words: words
    ).columns
  }

  /// What stands furthest behind its own plan comes first, then what was not reported.
  private func programmes(limit: Int) -> [BodyRow] {
    guard !overview.programmes.standings.isEmpty else { return noProgrammes }
    let columns = standingColumns
    return ProgrammeStanding.byAttention(overview.programmes.standings).prefix(limit)
      .map(columns.line)
  }

  /// The sentence that takes the place of the rows, and leads to where there may be some.
  private var noProgrammes: [BodyRow] {
    let text = ProgrammeSentences(table: overview.programmes, words: words).none
    let government = overview.programmes.region?.code.ancestor(at: .regency)
    let reports = overview.programmes.reports
    let subject = RowSubject(
      door: .programmes(government),
      explanation: .reports(reports, quarter: overview.moment.quarter)
    )
    return BodyRow.indented(text, columns: size.columns, subject)
  }

  /// Deliberations and reports: how much of what the figures above rest on has come in.
  ///
  /// Neither has a percent: villages and reports are so few that n of N says more. Where no
  /// deliberation is recorded, or no report expected, "–" and TANPA DATA stand there.
  private var counts: [BodyRow] {
    let place = overview.regions.region?.code
    let seen = overview.regions.whole?.region.code
    let reports = overview.programmes.reports
    let rows = [
      CountRow(
        names: [words[.overviewDeliberations], words[.overviewDeliberationsShort]],
        ratio: overview.deliberations,
        subject: RowSubject(
          door: .verification(place),
          explanation: .deliberations(
            overview.deliberations,
            undated: overview.undatedDeliberations,
            day: overview.moment.day
          )
        ),
        undated: overview.undatedDeliberations
      ),
      CountRow(
        names: [words[.overviewReports], words[.overviewReportsShort]],
        ratio: reports.expected > 0 ? reports.ratio : nil,
        subject: RowSubject(
          door: .reportsIn(seen),
          explanation: .reports(reports, quarter: overview.moment.quarter)
        ),
        undated: reports.undated
      ),
    ]
    let columns = RegionColumns(table: overview.regions, words: words).columns
    return rows.map { columns.line(.counts($0)) }
  }
}
