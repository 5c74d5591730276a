import TuntasModel

/// How the cells of one column are read.
enum CellReader {
  case text
  case real
  case integer
  case day
  case nik
  case words(WordTable)
  /// A code; with regions to know, and the reason for refusing one that they do not have.
  case region(RegionCheck)

  /// What a cell came to.
  enum Reading {
    case value(Int64)
    case unreadable
    case refused(RejectionReason)
  }

  /// Reads a cell of a column of whole numbers.
  func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    switch self {
    case .words(let table): Self.reading(table.number(of: bytes).map(Int64.init))
    case .integer: Self.reading(NumberParsing.integer(bytes))
    case .day: Self.reading(NumberParsing.day(bytes))
    case .nik: Self.nik(bytes)
    case .region(let check): check.reading(of: NumberParsing.region(bytes))
    case .text, .real: .unreadable
    }
  }

  private static func reading(_ number: Int64?) -> Reading {
    number.map { .value($0) } ?? .unreadable
  }

  private static func nik(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    if let number = NumberParsing.nik(bytes) { return .value(number) }
    return NumberParsing.isDamagedNIK(bytes) ? .refused(.damagedNIK) : .unreadable
  }
}

/// Which regions a column may name.
enum RegionCheck {
  /// Any well-formed code: those that a file of regions brings, and the regions on identity cards,
  /// which may lie anywhere in the country.
  case anyCode
  /// A region that the registry knows.
  case known(RegionIndex)
  /// A village that the registry knows; a row without it is refused only where it is required.
  case village(RegionIndex, isRequired: Bool)

  /// What a code comes to.
  func reading(of number: Int64?) -> CellReader.Reading {
    guard let number else {
      if case .village(_, isRequired: true) = self { return .refused(.unknownVillage) }
      return .unreadable
    }
    switch self {
    case .anyCode:
      return .value(number)
    case .known(let index):
      return index.contains(number) ? .value(number) : .refused(.unknownRegion)
    case .village(let index, let isRequired):
      if index.containsVillage(number) { return .value(number) }
      return isRequired ? .refused(.unknownVillage) : .unreadable
    }
  }
}

extension CellReader {
  /// Chooses how to read a column.
  init(_ column: RecordColumn, of kind: RecordKind, regions: RegionIndex) {
    switch column.content {
    case .text: self = .text
    case .real: self = .real
    case .integer: self = .integer
    case .day: self = .day
    case .nik: self = .nik
    case .yesNo: self = .words(WordTable(["no", "yes"]))
    case .word(let words): self = .words(WordTable(words))
    case .village:
      self = .region(.village(regions, isRequired: column.need == .required))
    case .region:
      let isFree = kind == .regions || column.need == .optional
      self = .region(isFree ? .anyCode : .known(regions))
    }
  }
}
