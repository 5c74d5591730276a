import TerminalKit
import TuntasModel

/// The lines at the foot of the overview: deliberations, reports, target dates, marks.
struct OverviewClosing {
  let overview: Overview
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
  var lines: [BodyRow] {
    let isOfOnePlace = overview.regions.region != nil
    return [
      RegionColumns.summary(
        [words[.overviewDeliberations], words[.overviewDeliberationsShort]],
        overview.deliberations,
        words
      ),
      RegionColumns.summary(
        [words[.overviewReports], words[.overviewReportsShort]],
        overview.programmes.reports.ratio,
        words
      ),
    ] + (isOfOnePlace ? [] : BodyRow.paragraph(zeroTargets, columns: columns))
      + BodyRow.paragraph(legend, .dim, columns: columns) + [.blank]
  }

  private var zeroTargets: SafeText {
    ZeroTargetLine(targets: overview.zeroTargets, words: words).text(moment: overview.moment)
  }

  private var legend: SafeText {
    words.text(.legend, ["quarter": words.dates.quarter(overview.moment.quarter)])
  }
}
