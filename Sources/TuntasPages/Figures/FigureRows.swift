import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// Every value of one thing that was measured, series by series, and the targets set for it.
///
/// - `value`: the amount with its unit, `±` where its source says about; targets in their own
///   colour.
/// - `period`: the time it holds for, `?` behind it where the source does not say which year.
/// - `certainty`: published, remarked, computed or contradicted, in a short form where there is
///   little room; `source`: the publisher, as far as the first comma in a narrow window.
///
/// No column is left out at 60 columns.
struct FigureRows {
  /// The values of one thing.
  let history: IndicatorHistory
  let targets: [Target]
  let names: SourceNames
  let words: Words
  let size: Size

  /// The widths for 80 columns.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "value", width: 18, isTrailing: true),
      TableColumn(id: "period", width: 14),
      TableColumn(id: "certainty", width: 12),
      TableColumn(id: "source", width: 29),
    ],
    shrinking: [.init("source", 16), .init("certainty", 10), .init("period", 12)],
    growing: [.init("certainty", 18), .init("source", 60)]
  )

  /// The headings, a line for each basis with its values below it, and the targets.
  var rows: [BodyRow] {
    [heading]
      + history.series.flatMap { series in
        basis(series.basis) + series.points.flatMap(\.values).map(row)
      } + history.unusable.map(row)
      + targets.filter { $0.subject == .indicator(history.subject.code) }.map(row)
  }

  private var heading: BodyRow {
    .heading(
      [
        "value": words[.columnValue],
        "period": words[.columnPeriod],
        "certainty": words[.columnCertainty],
        "source": words[.columnPublisher],
      ],
      Self.shape
    )
  }

  /// What the values below rest on.
  private func basis(_ basis: IndicatorBasis) -> [BodyRow] {
    let text = words.text(
      basis.line == nil ? .figuresBasis : .figuresBasisLine,
      [
        "unit": words.measureInFull(basis.unit),
        "method": words.statedMethod(basis.method),
        "line": words.shortLine(basis.line),
      ]
    )
    return BodyRow.indented(text, .heading, columns: size.columns)
  }

  /// One value, which leads to its source.
  private func row(_ value: Indicator) -> BodyRow {
    .row(
      [
        "value": .text(words.amount(of: value)),
        "period": .text(words.period(value.period) + (value.period.isAmbiguous ? " ?" : "")),
        "certainty": words.certaintyCell(value.certainty),
        "source": .choice(names.publishers(value.source)),
      ],
      Self.shape,
      RowSubject(door: .source(value.source), explanation: .resting(.indicator(value), names))
    )
  }

  /// One target, as of the end of its year, with its document.
  private func row(_ target: Target) -> BodyRow {
    let document = SafeText(target.document ?? "")
    return .row(
      [
        "value": .text(words.amount(target.value, in: target.unit), .target),
        "period": .text(words.text(.figuresYearEnd, ["year": SafeText(String(target.year))])),
        "certainty": .text(words[.columnTarget], .target),
        "source": .choice([document].filter { !$0.isEmpty } + names.publishers(target.source)),
      ],
      Self.shape,
      RowSubject(door: .source(target.source), explanation: .resting(.target(target), names))
    )
  }
}

extension SourceNames {
  /// Who published a source, in full and as far as the first comma.
  func publishers(_ id: String) -> [SafeText] {
    let full = sources.first { $0.id == id }?.publisher ?? id
    let short = full.prefix { $0 != "," && $0 != "(" }
    return [SafeText(full), SafeText(String(short))]
  }
}

extension Words {
  /// How sure a figure is, in full where there is room.
  func certaintyCell(_ certainty: Certainty) -> TableCell {
    .choice([word(certainty), self[certainty.shortPhrase]])
  }

  /// A poverty line in a few letters: its amount in rupiah, its name, or that it is not stated.
  func shortLine(_ line: String?) -> SafeText {
    guard let line, !line.isEmpty else { return self[.explainLineUnstated] }
    if let amount = Double(line) { return numbers.rupiah(amount) }
    return self.line(line) ?? SafeText(line)
  }
}
