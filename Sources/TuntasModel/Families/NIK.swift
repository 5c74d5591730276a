/// The number of a person in the population register (nomor induk kependudukan), 16 digits.
///
/// Six digits of the region of *first* registration, the birth date as DDMMYY with 40 added to the
/// day for women, and a serial from 0001. A prefix from elsewhere is no proof that the person is
/// from elsewhere, and a birth date that disagrees is no proof of anything.
public struct NIK: Hashable, Sendable {
  /// The sixteen digits as a number.
  public let number: Int64

  /// Takes sixteen digits as a number; `nil` when there are fewer or more.
  public init?(number: Int64) {
    guard (1_000_000_000_000_000...9_999_999_999_999_999).contains(number) else { return nil }
    self.number = number
  }

  /// Builds the number of a sample person: serial `0000`, which no real one has.
  ///
  /// - Parameters:
  ///   - district: The six digits of the region of first registration.
  ///   - sex: Adds 40 to the day for women.
  ///   - birthDate: The birth date.
  public init?(sampleIn district: Int, sex: Sex, birthDate: CalendarDate) {
    let day = birthDate.day + (sex == .female ? 40 : 0)
    let date = day * 10_000 + birthDate.month * 100 + birthDate.year % 100
    self.init(number: (Int64(district) * 1_000_000 + Int64(date)) * 10_000)
  }

  /// The six digits of the region of first registration.
  public var district: Int { Int(number / 10_000_000_000) }

  /// The serial, 1 and up; 0 marks a sample person.
  public var serial: Int { Int(number % 10_000) }

  /// Tells whether no real person can have the number.
  public var isSynthetic: Bool { serial == 0 }

  /// The sex that the day of birth tells.
  public var sex: Sex {
    number / 100_000_000 % 100 > 40 ? .female : .male
  }

  /// The digits.
  public var description: String { String(number) }
}
