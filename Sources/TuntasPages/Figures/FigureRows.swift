import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// Every value of one thing that was measured, series by series, and the targets set for it.
struct FigureRows {
  /// The values of one thing.
  let history: IndicatorHistory
  let targets: [Target]
  let names: SourceNames
  let words: Words
  let size: Size

  /// The headings, a line for each basis with its values below it, and the targets.
  var rows: [BodyRow] {
    let table = table
    let values = history.series.flatMap { series in
      basis(series.basis) + series.points.flatMap(\.values).map { table.line(.value($0)) }
    }
    return [table.heading] + values + history.unusable.map { table.line(.value($0)) }
      + targets.filter { $0.subject == .indicator(history.subject.code) }
      .map { table.line(.target($0)) }
  }

  /// A value, or a target as of the end of its year, with its document.
  private enum Figure {
    case value(Indicator)
    case target(Target)
  }

  /// The columns; none is left out at 60.
  private var table: Columns<Figure> {
    Columns(subject: subject) {
      // The amount with its unit, `±` where its source says about; targets in their own colour.
      Column("value", words[.columnValue], width: 18, isTrailing: true) { figure in
        switch figure {
        case .value(let value): .text(words.amount(of: value))
        case .target(let target): .text(words.amount(target.value, in: target.unit), .target)
        }
      }

      // The time it holds for, `?` behind it where the source does not say which year.
      Column("period", words[.columnPeriod], width: 14) { figure in
        switch figure {
        case .value(let value):
          .text(words.period(value.period) + (value.period.isAmbiguous ? " ?" : ""))
        case .target(let target):
          .text(words.text(.figuresYearEnd, ["year": SafeText(String(target.year))]))
        }
      }
      .gives(3, downTo: 12)

      // Published, remarked, computed or contradicted, in a short form where there is little room.
      Column("certainty", words[.columnCertainty], width: 12) { figure in
        switch figure {
        case .value(let value): words.certaintyCell(value.certainty)
        case .target: .text(words[.columnTarget], .target)
        }
      }
      .gives(2, downTo: 10).grows(1, upTo: 18)

      // The publisher, as far as the first comma in a narrow window.
      Column("source", words[.columnPublisher], width: 29) { .choice(sources(of: $0)) }
        .gives(1, downTo: 16).grows(2, upTo: 60)
    }
  }

  /// The publishers of a value; in front of those of a target its document.
  private func sources(of figure: Figure) -> [SafeText] {
    switch figure {
    case .value(let value): return names.publishers(value.source)
    case .target(let target):
      let document = SafeText(target.document ?? "")
      return [document].filter { !$0.isEmpty } + names.publishers(target.source)
    }
  }

  /// A figure leads to its source.
  private func subject(_ figure: Figure) -> RowSubject {
    switch figure {
    case .value(let value):
      RowSubject(door: .source(value.source), explanation: .resting(.indicator(value), names))
    case .target(let target):
      RowSubject(door: .source(target.source), explanation: .resting(.target(target), names))
    }
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
