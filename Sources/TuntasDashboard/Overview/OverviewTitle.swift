import TerminalKit
import TuntasModel
import TuntasWords

/// The sentences at the head of the overview: a question over the four governments, the answer in
/// numbers over one.
struct OverviewTitle {
  let overview: Overview
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
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
