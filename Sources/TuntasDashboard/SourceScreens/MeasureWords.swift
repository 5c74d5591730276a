import TerminalKit
import TuntasModel

/// How published values are called and written.
extension Words {
  /// The name of an indicator by its code; an unknown code is shown as it is.
  func indicator(_ code: String) -> SafeText {
    FieldWord(rawValue: "indicator.\(code)").map { self[$0] } ?? SafeText(code)
  }

  /// The name of an indicator where a column has little room.
  func briefIndicator(_ code: String) -> SafeText {
    FieldWord(rawValue: "indicator-short.\(code)").map { self[$0] } ?? indicator(code)
  }

  /// A value in its unit: `3.961 jiwa`, `0,85%`, `Rp20 juta`.
  func amount(_ value: Double, in unit: String) -> SafeText {
    switch unit {
    case "percent": return rate(value) + "%"
    case "rupiah": return numbers.rupiah(value)
    default: return rate(value) + " " + measure(unit)
    }
  }

  /// The value of an indicator with its mark: `±` about.
  func amount(of indicator: Indicator) -> SafeText {
    (indicator.isApproximate ? "±" : "") + amount(indicator.value, in: indicator.unit)
  }

  /// A unit in a few letters, from the words of indicators or of programmes.
  func measure(_ unit: String) -> SafeText {
    let word = FieldWord(rawValue: "measure.\(unit)") ?? FieldWord(rawValue: "unit.\(unit)")
    return word.map { self[$0] } ?? SafeText(unit)
  }

  /// A unit in full.
  func measureInFull(_ unit: String) -> SafeText {
    let word = FieldWord(rawValue: "measure.\(unit)") ?? FieldWord(rawValue: "unit-full.\(unit)")
    return word.map { self[$0] } ?? SafeText(unit)
  }

  /// The method of an indicator by its code.
  func method(_ code: String?) -> SafeText {
    guard let code, !code.isEmpty else { return self[.explainMethodUnstated] }
    return FieldWord(rawValue: "method.\(code)").map { self[$0] } ?? SafeText(code)
  }

  /// The poverty line of an indicator: rupiah a day, or the name of a dollar line.
  func line(_ line: String?) -> SafeText? {
    guard let line, !line.isEmpty else { return nil }
    if let amount = Double(line) {
      return text(.explainLineIs, ["amount": numbers.rupiah(amount)])
    }
    return FieldWord(rawValue: "line.\(line)").map { self[$0] } ?? SafeText(line)
  }

  /// A time as exact as its source has it.
  func period(_ period: Period) -> SafeText {
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
