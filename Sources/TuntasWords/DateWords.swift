public import TerminalKit
public import TuntasModel

/// How a language writes dates.
public struct DateWords: Hashable, Sendable {
  private let months: [String]
  private let quarter: String

  private static let names = Phrase(
    "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
  )
  private static let numerals = ["I", "II", "III", "IV"]

  /// Takes the habits of a language.
  public init(_ language: Language) {
    months = Self.names[language].split(separator: " ").map(String.init)
    quarter = Phrase("TW", "Q")[language]
  }

  /// Writes a day, `5 Des 2023`, with the month in three letters.
  public func day(_ date: CalendarDate) -> SafeText {
    "\(date.day) \(name(ofMonth: date.month)) \(date.year)"
  }

  /// Writes a month, `Des 2023`.
  public func month(_ date: CalendarDate) -> SafeText {
    "\(name(ofMonth: date.month)) \(date.year)"
  }

  /// Writes a quarter without its year, `TW III`.
  public func quarter(_ quarter: Quarter) -> SafeText {
    "\(self.quarter) \(Self.numerals[quarter.number - 1])"
  }

  /// Writes the months of a quarter, `Jul–Sep`.
  public func months(of quarter: Quarter) -> SafeText {
    "\(name(ofMonth: quarter.firstMonth))–\(name(ofMonth: quarter.lastMonth))"
  }

  private func name(ofMonth month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : ""
  }
}
