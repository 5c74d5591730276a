import TerminalKit
import TuntasModel
import TuntasWords

extension QuarterChart {
  /// The chart with its heading; `nil` when nothing was reported.
  func chart(note: SafeText) -> ReportChart? {
    columns.map {
      ReportChart(
        title: words.nameAndUnit(of: standing.figures.programme),
        note: note + " · " + words.status(standing.status),
        columns: $0
      )
    }
  }
}
