import TuntasModel

/// One cell of a batch: a value, or a text that lies in the bytes of the batch.
enum RecordCell {
  /// A value.
  case value(RowValue)
  /// A text, or what could not be read where something else belongs, as it came.
  case text(TextRange)

  /// Takes a cell.
  init(_ values: ColumnValues, _ row: Int, of content: ColumnContent) {
    switch values {
    case .texts(let ranges):
      self = ranges[row].isPresent ? .text(ranges[row]) : .value(.missing)
    case .reals(let column):
      let number = column.values[row]
      if number.isNaN {
        self = column.unreadable[row].map { .text($0) } ?? .value(.missing)
      } else {
        self = .value(.real(number))
      }
    case .integers(let column):
      let number = column.values[row]
      switch number {
      case IntegerValues.missing: self = .value(.missing)
      case IntegerValues.unreadable:
        self = column.unreadable[row].map { .text($0) } ?? .value(.missing)
      default: self = .value(Self.known(number, content))
      }
    }
  }

  /// A number that stands for a value of a column; one that stands for no value is written as it
  /// is.
  private static func known(_ number: Int64, _ content: ColumnContent) -> RowValue {
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
}
