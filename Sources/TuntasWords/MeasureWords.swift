package import TerminalKit
package import TuntasModel

/// How published values are called and written.
extension Words {
  /// The name of an indicator by its code; an unknown code is shown as it is.
  package func indicator(_ code: String) -> SafeText {
    Phrase.indicators[code].map { self[$0] } ?? SafeText(code)
  }

  /// The name of an indicator where a column has little room.
  package func briefIndicator(_ code: String) -> SafeText {
    Phrase.briefIndicators[code].map { self[$0] } ?? indicator(code)
  }

  /// A value in its unit: `3.961 jiwa`, `0,85%`, `Rp20 juta`.
  package func amount(_ value: Double, in unit: String) -> SafeText {
    switch unit {
    case "percent": return rate(value) + "%"
    case "rupiah": return numbers.rupiah(value)
    default: return rate(value) + " " + measure(unit)
    }
  }

  /// The value of an indicator with its mark: `±` about.
  package func amount(of indicator: Indicator) -> SafeText {
    (indicator.isApproximate ? "±" : "") + amount(indicator.value, in: indicator.unit)
  }

  /// A unit in a few letters, from the words of indicators or of programmes.
  package func measure(_ unit: String) -> SafeText {
    let word = Phrase.measures[unit] ?? CountedUnit(rawValue: unit)?.phrase
    return word.map { self[$0] } ?? SafeText(unit)
  }

  /// A unit in full, as an explanation names it.
  package func measureInFull(_ unit: String) -> SafeText {
    let word = Phrase.measures[unit] ?? CountedUnit(rawValue: unit)?.fullPhrase
    return word.map { self[$0] } ?? SafeText(unit)
  }

  /// The method of an indicator by its code.
  package func method(_ code: String?) -> SafeText {
    guard let code, !code.isEmpty else { return self[.explainMethodUnstated] }
    return Phrase.methods[code].map { self[$0] } ?? SafeText(code)
  }

  /// The poverty line of an indicator: rupiah a day, or the name of a dollar line.
  package func line(_ line: String?) -> SafeText? {
    guard let line, !line.isEmpty else { return nil }
    if let amount = Double(line) {
      return text(.explainLineIs, ["amount": numbers.rupiah(amount)])
    }
    return Phrase.dollarLines[line].map { self[$0] } ?? SafeText(line)
  }

  /// A time as exact as its source has it.
  package func period(_ period: Period) -> SafeText {
    if let day = period.date { return dates.day(day) }
    guard let month = period.month,
      let first = CalendarDate(year: period.year, month: month, day: 1)
    else { return SafeText(period.description) }
    return dates.month(first)
  }

  /// Rates are told apart by their second digit; zeros at the end say nothing.
  private func rate(_ value: Double) -> SafeText {
    let tenths = (value * 10).rounded() / 10
    return abs(tenths - value) < 1e-9 ? numbers.number(value) : numbers.decimal(value, digits: 2)
  }
}
