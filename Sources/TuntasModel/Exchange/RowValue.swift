/// One cell of a row on its way to a file, whatever form the file has.
///
/// It says what the cell is, so that each form can write it as it writes such things: text that a
/// spreadsheet would run as a formula is made harmless, and a negative number stays one.
public enum RowValue: Hashable, Sendable {
  /// Nothing is recorded.
  case missing
  /// Free text, as it stands.
  case text(String)
  /// A word, a code or digits that are a name: text that is never taken for a formula.
  case word(String)
  /// A whole number.
  case integer(Int64)
  /// A number with a point.
  case real(Double)
  /// Yes or no.
  case flag(Bool)
  /// A day.
  case day(CalendarDate)

  /// Takes a text; nothing is recorded when it is `nil`.
  public init(_ text: String?) { self = text.map { .text($0) } ?? .missing }

  /// Takes a whole number; nothing is recorded when it is `nil`.
  public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .missing }
}
