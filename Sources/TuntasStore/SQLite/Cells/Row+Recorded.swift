import GRDB
import TuntasModel

/// Values of the model from the columns of a row: known, unknown, or unreadable.
///
/// What was unreadable stays in the database, because nobody knows what a clerk typed there: it may be
/// a NIK or a name in the wrong column.
extension Row {
  /// A whole number.
  ///
  /// Unreadable beyond the range of a count, and for every other kind of cell.
  func recordedInteger(_ column: String) -> Recorded<Int> {
    recorded(column) { Int(cell: $0.databaseValue) }
  }

  /// A NIK.
  ///
  /// A number that is no NIK, such as one of fifteen digits, is unreadable.
  func recordedNIK(_ column: String) -> Recorded<NIK> {
    recorded(column, NIK.init(number:))
  }

  /// A welfare decile; a number outside the deciles is unreadable.
  func recordedDecile(_ column: String) -> Recorded<Int> {
    recorded(column) { FamilyClass.deciles.contains($0) ? Int($0) : nil }
  }

  /// A word of a vocabulary.
  ///
  /// Stored as the place of the word in its list; a number that the list does not have is
  /// unreadable.
  func recordedWord<Word: Vocabulary>(_ column: String, as words: Word.Type) -> Recorded<Word> {
    recorded(column) { Int(exactly: $0).flatMap(Word.init(number:)) }
  }

  /// Yes or no.
  ///
  /// Stored as 1 and 0; any number but 1 counts as no.
  func recordedFlag(_ column: String) -> Recorded<Bool> {
    recorded(column) { $0 == 1 }
  }

  /// A day.
  ///
  /// Stored as `20250131`; a day that the calendar does not have is unreadable.
  func recordedDay(_ column: String) -> Recorded<CalendarDate> {
    recorded(column, CalendarDate.init(number:))
  }

  /// A region's code.
  ///
  /// Stored as the ten digits of the code.
  func recordedRegion(_ column: String) -> Recorded<RegionCode> {
    recorded(column, RegionCode.init(number:))
  }

  /// A number with a point; one beyond what its column can mean cannot be read.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - range: What its numbers can mean; any number when left out.
  /// - Returns: The number; whole ones may be stored as such.
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
  ///
  /// It is for the rules of data quality, which tell a steward what stands there; no page shows it.
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

  /// Reads a cell that is stored as a whole number; what the transformation gives `nil` for is
  /// unreadable.
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
