import TerminalKit
import TuntasModel
import TuntasWords

/// The published values of a source, each followed by those that contradict it.
struct IndicatorRows {
  let indicators: [ContestedIndicator]
  let names: SourceNames
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int
  /// The region that the screen is about; values that are all of it need not name it.
  var home: RegionCode?
  /// Whether the rows lead to the source of their values, being on another page.
  var leadsToSources = false

  /// Cells that a range is set in, below the values it is of.
  private static let indent = 4

  /// Whether all values are of the screen's own region, so that none need name it.
  private var isOfOnePlace: Bool {
    indicators.allSatisfy { contested in
      ([contested.indicator] + contested.contradictions).allSatisfy { $0.region == home }
    }
  }

  private var shape: TableShape { isOfOnePlace ? Self.shapeOfOnePlace : Self.shapeOfPlaces }

  private static let shapeOfOnePlace = TableShape(
    columns: [
      TableColumn(id: "name", width: 33),
      TableColumn(id: "value", width: 17, isTrailing: true),
      TableColumn(id: "period", width: 11),
      TableColumn(id: "certainty", width: 12),
    ],
    shrinking: [.init("certainty", 0), .init("name", 15)],
    growing: [.init("certainty", 20), .init("name", 50)]
  )

  private static let shapeOfPlaces = TableShape(
    columns: [
      TableColumn(id: "region", width: 12),
      TableColumn(id: "name", width: 21),
      TableColumn(id: "value", width: 18, isTrailing: true),
      TableColumn(id: "period", width: 11),
      TableColumn(id: "certainty", width: 10),
    ],
    shrinking: [.init("certainty", 0), .init("region", 11), .init("name", 15)],
    growing: [
      .init("certainty", 20), .init("name", 40), .init("region", 24),
    ]
  )

  /// The headings and one row a value; empty without values.
  var rows: [BodyRow] {
    indicators.isEmpty ? [] : [heading] + indicators.flatMap(rows)
  }

  private var heading: BodyRow {
    .heading(
      [
        "region": words[.columnRegion],
        "name": words[.columnPublishedFigure],
        "value": words[.columnValue],
        "period": words[.columnPeriod],
        "certainty": words[.columnCertainty],
      ],
      shape
    )
  }

  /// One value, those that contradict it below, and the range of all of them.
  private func rows(_ contested: ContestedIndicator) -> [BodyRow] {
    let own = contested.indicator
    let first = row(
      own,
      region: names.place(own.region, words),
      name: subject(own),
      door: leadsToSources ? .source(own.source) : nil
    )
    guard !contested.contradictions.isEmpty else { return [first] }
    let others = contested.contradictions.map { other in
      let publisher = names.publisher(other.source)
      let full = words.text(.sourceOther, ["publisher": publisher])
      // Another region's value says whose it is; one of the same stands below its name.
      let region = other.region == own.region ? "" : names.place(other.region, words)
      return row(
        other,
        region: region,
        name: [full, publisher],
        .warning,
        door: .source(other.source)
      )
    }
    return [first] + others + range(contested)
  }

  /// The values as a range with every source.
  private func range(_ contested: ContestedIndicator) -> [BodyRow] {
    let values = [contested.indicator] + contested.contradictions
    guard let conflict = IndicatorConflict.all(in: values).first else { return [] }
    let text = ConflictWords(conflict: conflict, names: names, words: words).text
    let other = contested.contradictions.first?.source
    let subject = RowSubject(
      door: other.map { .source($0) },
      explanation: .resting(.conflict(conflict), names)
    )
    let indent = SafeText(repeating: " ", count: Self.indent)
    return text.wrapped(to: max(1, columns - 1 - Self.indent)).enumerated().map { line, piece in
      .line(indent + piece, .warning, line == 0 ? subject : nil)
    }
  }

  /// The programme is named where there is room: it stands in the explanation too.
  private func subject(_ indicator: Indicator) -> [SafeText] {
    let name = words.indicator(indicator.code)
    let brief = words.briefIndicator(indicator.code)
    guard let programme = indicator.programme else { return [name, brief] }
    return [name + " " + names.programme(programme, words), name, brief]
  }

  /// One value in its columns; the certainty goes first in a narrow window.
  private func row(
    _ indicator: Indicator,
    region: SafeText,
    name: [SafeText],
    _ style: Style = .plain,
    door: Destination? = nil
  ) -> BodyRow {
    .row(
      [
        "region": .text(region),
        "name": .choice(name, style),
        "value": .text(words.amount(of: indicator), style),
        "period": .text(words.period(indicator.period)),
        "certainty": .choice([
          words.word(indicator.certainty), words[indicator.certainty.shortPhrase],
        ]),
      ],
      shape,
      RowSubject(door: door, explanation: .resting(.indicator(indicator), names))
    )
  }
}
