import TerminalKit
import TuntasModel
import TuntasWords

/// One thing that was measured: its course with every break, what contradicts, and every value with
/// its unit, method, line, date and source.
struct FigureBlock {
  /// The values of one thing in one region, series by series.
  let history: IndicatorHistory
  /// The targets set for it, the earliest first.
  let targets: [Target]
  let names: SourceNames
  let words: Words
  /// The extent of the body, in cells.
  let size: Size

  /// The lines; empty when none of its values is a number.
  var rows: [BodyRow] {
    guard let newest = history.series.map(\.last).max(by: { $0.period < $1.period })?.values.last
    else { return [] }
    let title = BodyRow.line(title, .strong, asked(newest))
    return [title] + chart + conflicts + breaks + undated + values.rows
  }

  /// What was measured, and where.
  private var title: SafeText {
    words.indicator(history.subject.code) + ", " + names.place(history.subject.region, words)
  }

  /// The course as a line chart, low enough to be seen whole; empty when there is no course.
  private var chart: [BodyRow] {
    guard
      let chart = IndicatorChart(
        history: history,
        targets: targets,
        sources: names.sources,
        words: words
      ).chart(columns: size.columns)
    else { return [] }
    return ChartRows(chart: chart, columns: size.columns, mostRows: max(0, size.rows - 4)).rows
  }

  /// Every value as a row.
  private var values: FigureRows {
    FigureRows(history: history, targets: targets, names: names, words: words, size: size)
  }

  /// Values that contradict one another, as a range with every source.
  private var conflicts: [BodyRow] {
    history.conflicts.flatMap { conflict -> [BodyRow] in
      let range = ConflictWords(conflict: conflict, names: names, words: words).text
      let phrase: Phrase = conflict.isRounding ? .figuresRounding : .figuresConflict
      let text = words.text(phrase, ["range": range])
      let subject = RowSubject(
        door: conflict.sources.first.map { .source($0) },
        explanation: .resting(.conflict(conflict), names)
      )
      return BodyRow.paragraph(text, .warning, columns: size.columns, subject)
    }
  }

  /// A sentence for each break between two methods, lines or units.
  private var breaks: [BodyRow] {
    history.breaks.flatMap { gap -> [BodyRow] in
      let text = BreakWords(gap: gap, words: words).sentence
      let subject = RowSubject(
        door: gap.after.values.first.map { .source($0.source) },
        explanation: .resting(.gap(gap), names)
      )
      return BodyRow.paragraph(text, columns: size.columns, subject)
    }
  }

  /// Values of which nobody knows for certain in which year they held.
  private var undated: [BodyRow] {
    let values = history.series.flatMap(\.points).filter(\.period.isAmbiguous).flatMap(\.values)
    return values.flatMap { value in
      let text = words.text(
        .figuresYearUncertain,
        ["value": words.amount(of: value), "period": words.period(value.period)]
      )
      return BodyRow.paragraph(text, .warning, columns: size.columns, asked(value))
    }
  }

  /// The source of a value and its explanation.
  private func asked(_ value: Indicator) -> RowSubject {
    RowSubject(door: .source(value.source), explanation: .resting(.indicator(value), names))
  }
}
