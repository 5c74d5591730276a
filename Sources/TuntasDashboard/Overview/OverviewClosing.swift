import TerminalKit
import TuntasModel
import TuntasWords

/// The lines at the foot of the overview: over the four governments the target dates, over one the
/// list before; and what the marks mean.
struct OverviewClosing {
  let overview: Overview
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
  var lines: [BodyRow] {
    let isOfOnePlace = overview.regions.region != nil
    let figures =
      isOfOnePlace
      ? EarlierListLine(overview: overview, words: words, columns: columns).lines
      : OverviewTargets(overview: overview, words: words, columns: columns).lines
    let note = EarlierDayNote(moment: overview.moment, words: words, columns: columns)
    return note.lines + figures + BodyRow.paragraph(legend, .dim, columns: columns)
  }

  private var legend: SafeText {
    words.text(.legend, ["quarter": words.dates.quarter(overview.moment.quarter)])
  }
}
