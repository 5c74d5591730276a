import GRDB
import TuntasModel

/// Values of the model from the columns of a row: known, unknown, or unreadable.
///
/// What was unreadable stays in the database, because nobody knows what a clerk typed there: it may be
/// a NIK or a name in the wrong column.
extension Row {
  /// A whole number.
  func recordedInteger(_ column: String) -> Recorded<Int> {
    recorded(column) { Int(cell: $0.databaseValue) }
  }

  /// A NIK.
  func recordedNIK(_ column: String) -> Recorded<NIK> {
    recorded(column, NIK.init(number:))
  }

  /// A welfare decile; a number outside the deciles is unreadable.
  func recordedDecile(_ column: String) -> Recorded<Int> {
    recorded(column) { FamilyClass.deciles.contains($0) ? Int($0) : nil }
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

  /// A number with a point; one beyond what its column can mean cannot be read.
  func recordedNumber(
    _ column: String,
    within range: ClosedRange<Int64> = .any
  ) -> Recorded<Double> {
    func known(_ number: Double) -> Recorded<Double> {
      range.holds(number) ? .known(number) : .unreadable("")
    }
    return switch cell(column)?.storage {
    case .double(let number): known(number)
    case .int64(let number): known(Double(number))
    case .string, .blob, nil: .unreadable("")
    case .null: .unknown
    }
  }

  /// A number with a point where only a known one counts.
  func number(_ column: String, within range: ClosedRange<Int64> = .any) -> Double? {
    recordedNumber(column, within: range).value
  }

  /// A word where only a known one counts.
  func word<Word: Vocabulary>(_ column: String, as words: Word.Type) -> Word? {
    recordedWord(column, as: words).value
  }

  /// A flag that counts as not set when it is unknown.
  func isSet(_ column: String) -> Bool { recordedFlag(column).value == true }

  /// A text; empty when the cell is NULL.
  func text(_ column: String) throws -> String { try get(column) ?? "" }

  /// The text of a cell that should hold a number or a word, and of a number that no column can mean;
  /// `nil` when it does, or holds nothing.
  func unreadableText(_ column: String) -> String? {
    switch cell(column)?.storage {
    case .string(let text): text
    case .double(let number) where !ClosedRange<Int64>.any.holds(number): String(number)
    default: nil
    }
  }

  /// A text that anybody may have written, without the long numbers in it; `nil` when the cell is
  /// NULL.
  func shown(_ column: String) throws -> String? {
    let text: String? = try get(column)
    return text.map(Masking.withoutLongNumbers)
  }

  private func recorded<Value>(
    _ column: String,
    _ transform: (Int64) -> Value?
  ) -> Recorded<Value> {
    let value = cell(column)
    switch value?.storage {
    case .int64(let number):
      return transform(number).map { .known($0) } ?? .unreadable("")
    case .double, .string, .blob, nil: return .unreadable("")
    case .null: return .unknown
    }
  }
}
