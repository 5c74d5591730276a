import TerminalKit
import TuntasModel

/// The lines at the foot of the overview: target dates and marks.
struct OverviewClosing {
  let overview: Overview
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines; over one government the target dates stand at the head.
  var lines: [BodyRow] {
    let isOfOnePlace = overview.regions.region != nil
    let targets = isOfOnePlace ? [] : BodyRow.paragraph(zeroTargets, columns: columns)
    return targets + BodyRow.paragraph(legend, .dim, columns: columns) + [.blank]
  }

  private var zeroTargets: SafeText {
    ZeroTargetLine(targets: overview.zeroTargets, words: words).text(moment: overview.moment)
  }

  private var legend: SafeText {
    words.text(.legend, ["quarter": words.dates.quarter(overview.moment.quarter)])
  }
}
