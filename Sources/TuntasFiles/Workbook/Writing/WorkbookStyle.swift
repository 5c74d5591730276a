/// The looks of cells, numbered as in the part that describes them.
enum WorkbookStyle: UInt8 {
  /// A number as it is.
  case number
  /// A heading: bold, on grey.
  case heading
  /// Text, also when digits are typed into it.
  case text
  /// A day, `1980-12-31`.
  case day

  /// The looks of a cell.
  init(_ cell: WorkbookCell) {
    switch cell {
    case .empty, .number: self = .number
    case .text: self = .text
    case .day: self = .day
    }
  }

  /// The looks of the empty cells of a column, into which people type.
  init(_ kind: WorkbookColumn.Kind) {
    switch kind {
    case .number: self = .number
    case .text: self = .text
    case .day: self = .day
    }
  }
}
