import GRDB
import TuntasModel

/// A value that a cell of the database can hold.
///
/// The types that ``Row/get(_:)`` and `readAll` give. A cell of another storage class is never
/// converted: a text `"3"` is no number.
protocol CellValue {
  /// What a cell must hold to be read as one.
  static var kind: DamagedCell.Expected { get }

  /// Reads a cell; `nil` when it holds nothing or something else.
  init?(cell: DatabaseValue)
}

extension Int64: CellValue {
  static let kind = DamagedCell.Expected.wholeNumber

  init?(cell: DatabaseValue) {
    guard case .int64(let number) = cell.storage else { return nil }
    self = number
  }
}

/// A count, a year or a place: no larger than what can be added up and multiplied without care.
extension Int: CellValue {
  static let kind = DamagedCell.Expected.count

  init?(cell: DatabaseValue) {
    guard let number = Int64(cell: cell), Self.largest.contains(number) else { return nil }
    self = Int(number)
  }

  /// A million millions: beyond every count of families and every sum of them.
  private static let largest: ClosedRange<Int64> = -1_000_000_000_000...1_000_000_000_000
}

extension Bool: CellValue {
  static let kind = DamagedCell.Expected.yesOrNo

  init?(cell: DatabaseValue) {
    guard let number = Int64(cell: cell), number == 0 || number == 1 else { return nil }
    self = number == 1
  }
}

extension String: CellValue {
  static let kind = DamagedCell.Expected.text

  init?(cell: DatabaseValue) {
    guard case .string(let text) = cell.storage else { return nil }
    self = text
  }
}

/// What was found is told by its kind alone, so that no value of a row gets into a message.
extension DamagedCell.Found {
  /// What a cell holds; `nil` when there is no such column.
  init(_ cell: DatabaseValue?, _ expected: DamagedCell.Expected) {
    switch cell?.storage {
    case nil: self = .noColumn
    case .null: self = .nothing
    case .int64: self = expected == .text ? .wholeNumber : .outOfRange
    case .double: self = .fraction
    case .string: self = .text
    case .blob: self = .bytes
    }
  }
}
