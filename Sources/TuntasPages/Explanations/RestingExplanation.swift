import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a figure on the page of its source.
enum RestingExplanation {
  /// The explanation of a figure, with the names of what it speaks of.
  static func of(
    _ figure: RestingFigure,
    _ names: SourceNames,
    _ words: Words
  ) -> any Explainable {
    switch figure {
    case .indicator(let indicator):
      IndicatorExplanation(indicator: indicator, names: names, words: words)
    case .conflict(let conflict):
      ConflictExplanation(conflict: conflict, names: names, words: words)
    case .povertyLine(let line):
      RestingLineExplanation(povertyLine: line, names: names, words: words)
    case .gap(let gap): BreakExplanation(gap: gap, names: names, words: words)
    case .list(let list): RestingListExplanation(list: list, names: names, words: words)
    case .target(let target): RestingTargetExplanation(target: target, names: names, words: words)
    case .report(let report, let quarters):
      RestingReportExplanation(report: report, quarters: quarters, names: names, words: words)
    }
  }
}
