package import TerminalKit
package import TextCharts
package import TuntasWords

/// What a report says, before it has a form (lampiran rapat).
///
/// It is built once from the rules and words that the screens use; text, Markdown and HTML are only
/// ways to write it down, so that no two of them can disagree.
package struct ReportDocument: Hashable, Sendable {
  /// The language that it is written in.
  package var language: Language
  /// What it is about.
  package var title: SafeText
  /// Of which places, and on which day.
  package var subtitle: SafeText
  /// The words that stand on every page where a figure rests on sample data; `nil` where none does.
  package var sampleMark: SafeText?
  /// The sentences at the head.
  package var paragraphs: [SafeText]
  /// The figures that a reader should take along.
  package var figures: [ReportFigure]
  /// The parts in their order; a part with nothing to show was left out.
  package var sections: [ReportSection]
  /// What the marks mean.
  package var legend: [ReportLegendEntry]
  /// The heading over the sources.
  package var sourcesHeading: SafeText
  /// The sources, each once and in one line.
  package var sources: [SafeText]
}

/// One number in large letters, and what it counts.
package struct ReportFigure: Hashable, Sendable {
  /// The number as it is printed, with its marks; "–" or TANPA DATA where nobody knows it.
  package var value: SafeText
  /// What it counts.
  package var label: SafeText
}

/// A part of a report with a heading of its own.
package struct ReportSection: Hashable, Sendable {
  /// The heading.
  package var heading: SafeText
  /// The sentences below it.
  package var paragraphs: [SafeText] = []
  /// What it shows.
  package var content: ReportContent

  /// Whether it has neither a row nor a chart.
  var isEmpty: Bool {
    switch content {
    case .table(let table): table.rows.isEmpty
    case .charts(let charts): charts.isEmpty
    }
  }
}

/// What a part of a report shows.
package enum ReportContent: Hashable, Sendable {
  /// Rows in columns.
  case table(ReportTable)
  /// Charts beside one another.
  case charts([ReportChart])
}

/// A chart with its heading.
package struct ReportChart: Hashable, Sendable {
  /// What it is about.
  package var title: SafeText
  /// The place or agency, and how it stands.
  package var note: SafeText
  /// The columns, quarter by quarter.
  package var columns: QuarterColumns
}

/// A mark that charts and numbers bear.
package enum ReportMark: Hashable, Sendable, CaseIterable {
  /// What was reached.
  case actual
  /// The plan to date.
  case plan
  /// The target.
  case target
  /// More than the target.
  case beyond
  /// No figure; never drawn as zero.
  case unknown
  /// A published number.
  case published
  /// A number that its source calls approximate.
  case about
}

/// What a mark means.
package struct ReportLegendEntry: Hashable, Sendable {
  /// The mark.
  package var mark: ReportMark
  /// Its meaning.
  package var text: SafeText
}
