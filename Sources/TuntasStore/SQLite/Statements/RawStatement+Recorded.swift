import GRDBSQLite
import TuntasModel

/// Cells as the rules look at them: known, unknown, or unreadable with the text as it came.
extension RawStatement {
  /// A cell that is stored as a number.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - value: Makes a value of a number; `nil` means that the number stands for no value.
  /// - Returns: The value; unreadable with its text for what is no value.
  func recorded<Value>(_ column: Int32, _ value: (Int64) -> Value?) -> Recorded<Value> {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER:
      let number = integer(column)
      return value(number).map { .known($0) } ?? .unreadable(String(number))
    case SQLITE_NULL: return .unknown
    default: return .unreadable(string(column))
    }
  }

  /// A word of a closed list, by its place in the list.
  ///
  /// The list is handed in, because looking it up for each of millions of cells costs more than
  /// reading them.
  func recordedWord<Word>(_ column: Int32, among words: [Word]) -> Recorded<Word> {
    recorded(column) { number in
      number >= 0 && number < words.count ? words[Int(number)] : nil
    }
  }

  /// The text of a cell that should hold a number or a word, and of a number that no column can mean;
  /// `nil` when it does, or holds nothing.
  func unreadableText(_ column: Int32) -> String? {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_TEXT: string(column)
    case SQLITE_FLOAT where !ClosedRange<Int64>.any.holds(real(column)): string(column)
    default: nil
    }
  }

  /// The number below zero in a cell; `nil` for any other number, and for what is not a number.
  func negative(_ column: Int32) -> Double? {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_FLOAT, SQLITE_INTEGER:
      let number = sqlite3_column_double(handle, column)
      return number < 0 ? number : nil
    default: return nil
    }
  }

  /// Makes the statement ready to be bound anew, when not all its rows were read.
  func reset() { sqlite3_reset(handle) }

  /// A text.
  ///
  /// Bytes that are no UTF-8 are replaced.
  func string(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}
