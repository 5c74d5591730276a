import GRDB
import TuntasModel

/// Values of the model from the columns of a row: known, unknown, or unreadable.
///
/// What was unreadable stays in the database, because nobody knows what a clerk typed there: it may be
/// a NIK or a name in the wrong column.
extension Row {
  /// A whole number.
  func recordedInteger(_ column: String) -> Recorded<Int> {
    recorded(column) { Int(exactly: $0) }
  }

  /// A welfare decile; a number that is none cannot be read as one.
  func recordedDecile(_ column: String) -> Recorded<Int> {
    recorded(column) { FamilyCell.deciles.contains($0) ? Int($0) : nil }
  }

  /// A word of a vocabulary.
  func recordedWord<Word: Vocabulary>(_ column: String, as words: Word.Type) -> Recorded<Word> {
    recorded(column) { Int(exactly: $0).flatMap(Word.init(number:)) }
  }

  /// Yes or no.
  func recordedFlag(_ column: String) -> Recorded<Bool> {
    recorded(column) { $0 == 1 }
  }

  /// A day.
  func recordedDay(_ column: String) -> Recorded<CalendarDate> {
    recorded(column, CalendarDate.init(number:))
  }

  /// A region's code.
  func recordedRegion(_ column: String) -> Recorded<RegionCode> {
    recorded(column, RegionCode.init(number:))
  }

  /// A number with a point.
  func recordedNumber(_ column: String) -> Recorded<Double> {
    let value: DatabaseValue = self[column]
    return switch value.storage {
    case .double(let number): .known(number)
    case .int64(let number): .known(Double(number))
    case .string: .unreadable("")
    case .null, .blob: .unknown
    }
  }

  /// A number with a point where only a known one counts.
  func number(_ column: String) -> Double? { recordedNumber(column).value }

  /// A word where only a known one counts.
  func word<Word: Vocabulary>(_ column: String, as words: Word.Type) -> Word? {
    recordedWord(column, as: words).value
  }

  /// A flag that counts as not set when it is unknown.
  func isSet(_ column: String) -> Bool { recordedFlag(column).value == true }

  /// A text; empty when there is none.
  func text(_ column: String) -> String { self[column] ?? "" }

  /// A text that anybody may have written, without the long numbers in it; none when there is none.
  func shown(_ column: String) -> String? {
    let text: String? = self[column]
    return text.map(Masking.withoutLongNumbers)
  }

  private func recorded<Value>(
    _ column: String,
    _ transform: (Int64) -> Value?
  ) -> Recorded<Value> {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .int64(let number):
      return transform(number).map { .known($0) } ?? .unreadable("")
    case .double, .string: return .unreadable("")
    case .null, .blob: return .unknown
    }
  }
}
