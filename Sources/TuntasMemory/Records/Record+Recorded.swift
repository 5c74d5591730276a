import TuntasModel

/// Cells as values: known, unknown, or unreadable with the text as it came.
extension Record {
  /// A cell that is kept as a whole number.
  func recorded<Value>(_ column: String, _ value: (Int64) -> Value?) -> Recorded<Value> {
    switch self[column] {
    case .nothing: .unknown
    case .integer(let number): value(number).map { .known($0) } ?? .unreadable(String(number))
    case .real(let number): .unreadable(String(number))
    case .text(let text): .unreadable(text)
    }
  }

  /// A word of a vocabulary.
  func word<Word: Vocabulary>(_ column: String, as words: Word.Type = Word.self) -> Recorded<Word> {
    recorded(column) { Int(exactly: $0).flatMap(Word.init(number:)) }
  }

  /// Yes or no.
  func flag(_ column: String) -> Recorded<Bool> { recorded(column) { $0 == 1 } }

  /// A day.
  func day(_ column: String) -> Recorded<CalendarDate> {
    recorded(column, CalendarDate.init(number:))
  }

  /// The code of a region.
  func region(_ column: String) -> Recorded<RegionCode> {
    recorded(column, RegionCode.init(number:))
  }

  /// A welfare decile; a number that is none cannot be read as one.
  func decile(_ column: String) -> Recorded<Int> {
    recorded(column) { (1...10).contains($0) ? Int($0) : nil }
  }

  /// A number with a point; one beyond what its column can mean cannot be read.
  func amount(_ column: String, within range: ClosedRange<Int64> = .any) -> Recorded<Double> {
    func known(_ number: Double) -> Recorded<Double> {
      range.holds(number) ? .known(number) : .unreadable(String(number))
    }
    return switch self[column] {
    case .nothing: .unknown
    case .integer(let number): known(Double(number))
    case .real(let number): known(number)
    case .text(let text): .unreadable(text)
    }
  }

  /// A text; empty when there is none.
  func text(_ column: String) -> String { self[column].text ?? "" }

  /// A text that anybody may have written, without the long numbers in it; `nil` when there is none.
  func shown(_ column: String) -> String? { self[column].text.map(Masking.withoutLongNumbers) }

  /// What a cell holds that should hold a number or a word; `nil` when it holds one, or nothing.
  func unreadable(_ column: String) -> String? {
    switch self[column] {
    case .text(let text): text
    case .real(let number) where !ClosedRange<Int64>.any.holds(number): String(number)
    case .nothing, .integer, .real: nil
    }
  }
}

extension Recorded {
  /// The value without the text that could not be read: nobody knows what a clerk typed there, it may
  /// be a NIK or a name in the wrong column.
  var hidingText: Self {
    if case .unreadable = self { .unreadable("") } else { self }
  }
}
