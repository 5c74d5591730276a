import TuntasModel

/// How the cells of one column are read.
enum CellReader {
  /// A text as it stands.
  case text
  /// A text of an agency, which may say that it is not known.
  case agencyText
  /// A number that is a name (NIK, No. KK, id); one that a spreadsheet shortened is lost, and its row
  /// refused where somebody is found by it.
  case serial(isKey: Bool)
  case real(NumberForm)
  case integer(NumberForm)
  case day(DayOrder)
  case nik(zeroIsUnknown: Bool)
  case words(WordTable)
  /// A code; with regions to know, and the reason for refusing one that they do not have.
  case region(RegionCheck)

  /// What a cell came to.
  enum Reading {
    case value(Int64)
    case missing
    case unreadable
    case refused(RejectionReason)
  }

  /// Reads a cell of a column of whole numbers.
  func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    switch self {
    case .words(let table): table.reading(of: bytes)
    case .integer(let form): Self.reading(form.integer(bytes), of: bytes)
    case .day(let order):
      Self.reading(NumberParsing.day(bytes) ?? AgencyDay.number(bytes, order), of: bytes)
    case .nik(let zeroIsUnknown): Self.nik(bytes, zeroIsUnknown: zeroIsUnknown)
    case .region(let check): check.reading(of: bytes)
    case .text, .agencyText, .serial, .real: .unreadable
    }
  }

  /// A value, or else nothing known or nothing readable.
  private static func reading(
    _ number: Int64?,
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> Reading {
    guard let number else { return UnknownWord.matches(bytes) ? .missing : .unreadable }
    return .value(number)
  }

  private static func nik(
    _ bytes: UnsafeBufferPointer<UInt8>,
    zeroIsUnknown: Bool
  ) -> Reading {
    if let number = NumberParsing.nik(bytes) ?? AgencySerial.nik(bytes) { return .value(number) }
    if NumberParsing.isDamagedNIK(bytes) { return .refused(.damagedNIK) }
    if zeroIsUnknown, bytes.allSatisfy({ $0 == UInt8(ascii: "0") }) { return .missing }
    return reading(nil, of: bytes)
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

  /// What a cell comes to.
  func reading(of bytes: UnsafeBufferPointer<UInt8>) -> CellReader.Reading {
    guard let number = NumberParsing.region(bytes) ?? Self.spreadsheetCode(bytes) else {
      if case .village(_, isRequired: true) = self { return .refused(.unknownVillage) }
      return UnknownWord.matches(bytes) ? .missing : .unreadable
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

  /// A code with an apostrophe in front, with blanks, or taken for a number.
  private static func spreadsheetCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let digits = AgencySerial.digits(bytes) else { return nil }
    return digits.withUnsafeBufferPointer { NumberParsing.region($0) }
  }
}

extension CellReader {
  /// Chooses how to read a column of the tuntas layout.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - kind: The kind of record.
  ///   - regions: The regions that rows may name.
  ///   - form: How numbers are written.
  init(
    _ column: RecordColumn,
    of kind: RecordKind,
    regions: RegionIndex,
    numbers form: NumberForm = .iso
  ) {
    switch column.content {
    case .text:
      // The program's own file was through no spreadsheet, but a recipient is copied into it from a
      // list that was.
      self = column.role == .recipient ? .serial(isKey: true) : .text
    case .real: self = .real(form)
    case .integer: self = .integer(form)
    case .day: self = .day(.dayFirst)
    case .nik: self = .nik(zeroIsUnknown: false)
    case .yesNo: self = .words(WordTable(["no", "yes"]))
    case .word(let words): self = .words(WordTable(words))
    case .village:
      self = .region(.village(regions, isRequired: column.need == .required))
    case .region:
      let isFree = kind == .regions || column.need == .optional
      self = .region(isFree ? .anyCode : .known(regions))
    }
  }

  /// Chooses how to read a column of an agency's file.
  ///
  /// - Parameters:
  ///   - field: What the layout says of the column.
  ///   - column: The column.
  ///   - layout: The layout.
  ///   - mark: What stands before decimals.
  ///   - regions: The regions that rows may name.
  init(
    _ field: LayoutField,
    _ column: RecordColumn,
    in layout: Layout,
    mark: DecimalMark,
    regions: RegionIndex
  ) {
    switch column.content {
    case .text:
      let role = column.role
      self =
        role?.isSerial == true
        ? .serial(isKey: role?.findsSomebody == true) : .agencyText
    case .real: self = .real(.agency(mark))
    case .integer: self = .integer(.agency(mark))
    case .day: self = .day(layout.dayOrder)
    case .nik: self = .nik(zeroIsUnknown: true)
    case .yesNo: self = .words(WordTable(["no", "yes"], others: AgencyWords.yesNo(field.words)))
    case .word(let words):
      self = .words(WordTable(words, others: field.words, zeroIsUnknown: layout.zeroIsUnknown))
    case .region, .village: self.init(column, of: layout.kind, regions: regions)
    }
  }
}
