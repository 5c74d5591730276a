import TuntasModel

/// One cell of a batch, in a form that every kind of file can write.
enum RecordCell {
  /// Nothing is recorded.
  case missing
  /// A text.
  case text(TextRange)
  /// What could not be read where something else belongs, as it came.
  case unreadable(TextRange)
  /// A whole number.
  case integer(Int64)
  /// A number with a point.
  case real(Double)
  /// Yes or no.
  case flag(Bool)
  /// A day.
  case day(CalendarDate)
  /// A word, a code or a NIK: text that is never taken for a formula.
  case word(String)

  /// Takes a cell.
  init(_ values: ColumnValues, _ row: Int, of content: ColumnContent) {
    switch values {
    case .texts(let ranges):
      self = ranges[row].isPresent ? .text(ranges[row]) : .missing
    case .reals(let column):
      let number = column.values[row]
      if number.isNaN {
        self = column.unreadable[row].map { .unreadable($0) } ?? .missing
      } else {
        self = .real(number)
      }
    case .integers(let column):
      let number = column.values[row]
      switch number {
      case IntegerValues.missing: self = .missing
      case IntegerValues.unreadable:
        self = column.unreadable[row].map { .unreadable($0) } ?? .missing
      default: self = Self.known(number, content)
      }
    }
  }

  /// A number that stands for a value of a column; one that stands for no value is written as it
  /// is.
  private static func known(_ number: Int64, _ content: ColumnContent) -> RecordCell {
    switch content {
    case .text, .real, .integer: .integer(number)
    case .yesNo: .flag(number != 0)
    case .day: CalendarDate(number: number).map { .day($0) } ?? .integer(number)
    case .region, .village:
      RegionCode(number: number).map { .word($0.description) } ?? .integer(number)
    case .nik: .word(String(number))
    case .word(let words):
      words.indices.contains(Int(number)) ? .word(words[Int(number)]) : .integer(number)
    }
  }

  /// The shortest digits from which the same number is read again.
  static func digits(_ number: Double) -> String {
    Int64(exactly: number).map(String.init) ?? String(number)
  }
}
