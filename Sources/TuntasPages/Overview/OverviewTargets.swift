import TerminalKit
import TuntasModel
import TuntasWords

/// The line of target dates and what can be asked of it: over one government it also says that no
/// date can be projected, while there are too few comparable lists.
struct OverviewTargets {
  /// What was read.
  let overview: Overview
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The sentence as lines of a screen; Enter leads to the way to zero, over the four governments
  /// to the published figures.
  var lines: [BodyRow] { BodyRow.paragraph(text, columns: columns, subject) }

  /// The sentence, without a projected date where there are too few comparable lists for one.
  var text: SafeText {
    let line = ZeroTargetLine(
      targets: overview.zeroTargets,
      sources: overview.sources,
      words: words
    )
    let day = overview.moment.day
    return comparison == nil ? line.text(on: day) : line.textWithoutOutlook(on: day)
  }

  /// Where the line leads and what explains it: every target with its document, and why there is no
  /// date.
  private var subject: RowSubject {
    let place = overview.regions.region?.code.ancestor(at: .regency)
    return RowSubject(
      door: place.map { .pace($0) } ?? .figures(nil),
      explanation: .zeroTargets(
        overview.zeroTargets,
        comparison,
        sources: overview.sources + overview.regions.sources + overview.programmes.sources,
        day: overview.moment.day
      )
    )
  }

  /// Which lists can be compared, as long as they are too few; `nil` once there are enough, without
  /// a list, and for the four governments, whose lists are never put together.
  private var comparison: ListComparison? {
    guard let list = overview.regions.whole?.list else { return nil }
    let comparison = ListComparison(overview.lists, with: list)
    return comparison.count < Pace.fewestLists ? comparison : nil
  }
}
