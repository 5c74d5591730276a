import TerminalKit
import TuntasModel
import TuntasWords

/// The sentences at the head of the overview: a question over the four governments, the answer in
/// numbers over one.
///
/// A meeting reads these first, so the answer stands here and not only in the rows.
struct OverviewTitle {
  /// What was read.
  let overview: Overview
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The lines; over one government they say how old its list is, or why nothing can be counted.
  var lines: [BodyRow] {
    guard let whole = overview.regions.whole else {
      let year = SafeText(String(overview.moment.year))
      let question = words.text(.overviewQuestion, ["year": year])
      return BodyRow.paragraph(question, .strong, columns: columns) + [.blank]
    }
    let list = ListSentences(
      standing: whole,
      sources: overview.regions.sources,
      day: overview.moment.day,
      words: words
    )
    let targets = OverviewTargets(overview: overview, words: words, columns: columns)
    return list.lines(columns: columns) + targets.lines
  }
}
