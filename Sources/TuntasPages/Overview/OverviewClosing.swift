import TerminalKit
import TuntasModel
import TuntasWords

/// The lines at the foot of the overview: over the four governments the target dates, over one the
/// list before; and what the marks mean.
///
/// It stays at the bottom and is the first to give way in a low window.
struct OverviewClosing {
  /// What was read.
  let overview: Overview
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The lines, what is said of an earlier day first.
  var lines: [BodyRow] {
    let isOfOnePlace = overview.regions.region != nil
    let figures =
      isOfOnePlace
      ? EarlierListLine(overview: overview, words: words, columns: columns).lines
      : OverviewTargets(overview: overview, words: words, columns: columns).lines
    let note = EarlierDayNote(moment: overview.moment, words: words, columns: columns)
    return note.lines + figures + BodyRow.paragraph(legend, .dim, columns: columns)
  }

  /// What `*`, `±` and the marks of a bar mean, with the quarter of the plan.
  private var legend: SafeText {
    words.text(.legend, ["quarter": words.dates.quarter(overview.moment.quarter)])
  }
}
