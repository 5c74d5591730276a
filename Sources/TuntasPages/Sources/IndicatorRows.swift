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

  /// The headings and one row a value; empty without values.
  var rows: [BodyRow] {
    guard !indicators.isEmpty else { return [] }
    let table = table
    return [table.heading]
      + indicators.flatMap { values(of: $0).map(table.line) + range($0) }
  }

  /// A value with what is written of it.
  private struct Value {
    let indicator: Indicator
    let region: SafeText
    /// What it is of, from the longest text to the shortest.
    let name: [SafeText]
    var style: Style = .plain
    let door: Destination?
  }

  private var table: Columns<Value> {
    let isOfOnePlace = isOfOnePlace
    return Columns(subject: subject) {
      if !isOfOnePlace {
        Column("region", words[.columnRegion], width: 12) { .text($0.region) }
          .gives(2, downTo: 11).grows(3, upTo: 24)
      }

      Column("name", words[.columnPublishedFigure], width: isOfOnePlace ? 33 : 21) {
        .choice($0.name, $0.style)
      }
      .gives(3, downTo: 15).grows(2, upTo: isOfOnePlace ? 50 : 40)

      Column("value", words[.columnValue], width: isOfOnePlace ? 17 : 18, isTrailing: true) {
        .text(words.amount(of: $0.indicator), $0.style)
      }

      Column("period", words[.columnPeriod], width: 11) {
        .text(words.period($0.indicator.period))
      }

      // The first to go in a narrow window.
      Column("certainty", words[.columnCertainty], width: isOfOnePlace ? 12 : 10) { value in
        let certainty = value.indicator.certainty
        return .choice([words.word(certainty), words[certainty.shortPhrase]])
      }
      .leaves(1).grows(1, upTo: 20)
    }
  }

  private func subject(_ value: Value) -> RowSubject {
    RowSubject(door: value.door, explanation: .resting(.indicator(value.indicator), names))
  }

  /// One value, and those that contradict it below.
  private func values(of contested: ContestedIndicator) -> [Value] {
    let own = contested.indicator
    let first = Value(
      indicator: own,
      region: names.place(own.region, words),
      name: name(of: own),
      door: leadsToSources ? .source(own.source) : nil
    )
    return [first]
      + contested.contradictions.map { other in
        let publisher = names.publisher(other.source)
        return Value(
          indicator: other,
          // Another region's value says whose it is; one of the same stands below its name.
          region: other.region == own.region ? "" : names.place(other.region, words),
          name: [words.text(.sourceOther, ["publisher": publisher]), publisher],
          style: .warning,
          door: .source(other.source)
        )
      }
  }

  /// The values as a range with every source; empty where nothing contradicts the value.
  private func range(_ contested: ContestedIndicator) -> [BodyRow] {
    guard !contested.contradictions.isEmpty else { return [] }
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
  private func name(of indicator: Indicator) -> [SafeText] {
    let name = words.indicator(indicator.code)
    let brief = words.briefIndicator(indicator.code)
    guard let programme = indicator.programme else { return [name, brief] }
    return [name + " " + names.programme(programme, words), name, brief]
  }
}
