import TerminalKit
import TextCharts
import TuntasModel

/// The lines of the overview.
struct OverviewBody {
  let overview: Overview
  let words: Words

  /// The lines for a size: as many programmes as find room, at least five, the most behind first.
  func body(size: Size) -> ScreenBody {
    let regions = regionRows
    let top = top(columns: size.columns)
    let closing = closingRows
    let fixed = top.count + regions.count + programmeHeadings.count + 1 + closing.count
    let programmes = programmeRows(limit: max(size.rows - fixed, 5))
    let parts = [0, overview.regions.rows.count]
    return ScreenBody(
      top: top,
      rows: regions + programmeHeadings + programmes + [.blank],
      bottom: closing,
      parts: programmes.isEmpty ? [0] : parts
    )
  }

  private func top(columns: Int) -> [BodyRow] {
    let year = SafeText(String(overview.moment.year))
    let question = words.text(.overviewQuestion, ["year": year])
    let title = BodyRow.paragraph(question, .strong, columns: columns)
    return title + [.blank, RegionColumns.heading(words, first: .columnList)]
  }

  private var regionRows: [BodyRow] {
    var rows: [BodyRow] = []
    for standing in overview.regions.rows {
      if standing.region.code == Governments.bekasiRegency {
        rows.append(.line("  " + words[.overviewBekasi], .dim))
      }
      rows.append(RegionColumns.row(standing, words, day: overview.moment.day, withDate: true))
    }
    return rows
  }

  private var programmeHeadings: [BodyRow] {
    let title = BodyRow.line(words[.overviewProgrammes], .strong)
    return [.blank, title, StandingColumns.headingWithRegion(words)]
  }

  private func programmeRows(limit: Int) -> [BodyRow] {
    ProgrammeStanding.byAttention(overview.programmes.standings).prefix(limit).map {
      StandingColumns.rowWithRegion($0, words)
    }
  }

  private var closingRows: [BodyRow] {
    let reports = overview.programmes.reports
    return [
      RegionColumns.summary(
        [words[.overviewDeliberations], words[.overviewDeliberationsShort]],
        overview.deliberations,
        words
      ),
      RegionColumns.summary(
        [words[.overviewReports], words[.overviewReportsShort]],
        reports.ratio,
        words
      ),
      .line(zeroTargets),
      .line(legend, .dim),
      .blank,
    ]
  }

  private var zeroTargets: SafeText {
    let line = ZeroTargetLine(targets: overview.zeroTargets, words: words)
    return line.text(moment: overview.moment)
  }

  private var legend: SafeText {
    words.text(.legend, ["quarter": words.dates.quarter(overview.moment.quarter)])
  }
}
