/// What stands before the decimals of the numbers in a file.
public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  /// `1.234,5`, as Indonesia writes.
  case comma
  /// `1,234.5`.
  case point
}

/// How the numbers of a column are written.
enum NumberForm {
  /// Digits and a decimal point, nothing else.
  case iso
  /// ISO where it can be read so, otherwise as an agency writes.
  case isoFirst(DecimalMark)
  /// As an agency writes; the mark decides where a number alone does not tell (`1.500`).
  case agency(DecimalMark)

  /// Reads a number.
  func real(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    switch self {
    case .iso: NumberParsing.real(bytes)
    case .isoFirst(let mark): NumberParsing.real(bytes) ?? AgencyNumber.real(bytes, mark)
    case .agency(let mark): AgencyNumber.real(bytes, mark)
    }
  }

  /// Reads a whole number.
  func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    if let number = NumberParsing.integer(bytes) { return number }
    return switch self {
    case .iso: nil
    case .isoFirst(let mark), .agency(let mark): AgencyNumber.integer(bytes, mark)
    }
  }
}
