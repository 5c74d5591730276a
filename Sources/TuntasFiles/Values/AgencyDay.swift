import TuntasModel

/// In which order a file writes the parts of a day.
public enum DayOrder: String, Hashable, Sendable, CaseIterable {
  /// `31/12/1980`.
  case dayFirst = "day-month-year"
  /// `12/31/1980`.
  case monthFirst = "month-day-year"
}

/// Days as agencies write them: `31/12/1980`, `31-12-1980`, `1/2/1980`, `31 Desember 1980`,
/// `1980-12-31`; a time behind the day is left aside.
enum AgencyDay {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Reads a day as one number that sorts; `nil` when the calendar has no such day.
  static func number(_ bytes: Bytes, _ order: DayOrder) -> Int64? {
    guard bytes.count >= 6, bytes.count <= 48 else { return nil }
    let hasTime = bytes.count > 10 && bytes[10] == UInt8(ascii: "T") && bytes[7] == 45
    var parts = (hasTime ? bytes[..<10] : bytes[...]).split(whereSeparator: isBetween)
    if let time = parts.firstIndex(where: { $0.contains(UInt8(ascii: ":")) }) {
      parts.removeSubrange(time...)
    }
    // A weekday may stand in front: Rabu, 31 Desember 1980.
    if parts.count == 4, parts[0].allSatisfy({ !isDigit($0) }) { parts.removeFirst() }
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0].count == 4
    let isMonthFirst = order == .monthFirst && !isYearFirst && parts[0].allSatisfy(isDigit)
    let year = isYearFirst ? parts[0] : parts[2]
    let day = isYearFirst ? parts[2] : parts[isMonthFirst ? 1 : 0]
    let month = parts[isMonthFirst ? 0 : 1]
    guard year.count == 4, let year = number(year), day.count <= 2, let day = number(day),
      let month = self.month(month)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.number
  }

  private static func isBetween(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), 32]
      .contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func number(_ bytes: Slice<Bytes>) -> Int? {
    NumberParsing.unsigned(Bytes(rebasing: bytes)).map(Int.init)
  }

  private static func month(_ bytes: Slice<Bytes>) -> Int? {
    if bytes.allSatisfy(isDigit) { return bytes.count <= 2 ? number(bytes) : nil }
    return months[FoldedText.hash(Bytes(rebasing: bytes))]
  }

  private static let months: [UInt64: Int] = {
    let words: [[String]] = [
      ["Januari", "January", "Jan"],
      ["Februari", "Pebruari", "February", "Feb", "Peb"],
      ["Maret", "March", "Mar", "Mrt"],
      ["April", "Apr"],
      ["Mei", "May"],
      ["Juni", "June", "Jun"],
      ["Juli", "July", "Jul"],
      ["Agustus", "August", "Agu", "Agt", "Ags", "Agst", "Aug"],
      ["September", "Sep", "Sept"],
      ["Oktober", "October", "Okt", "Oct"],
      ["November", "Nopember", "Nov", "Nop"],
      ["Desember", "December", "Des", "Dec"],
    ]
    var table: [UInt64: Int] = [:]
    for (index, spellings) in words.enumerated() {
      for spelling in spellings { table[FoldedText.hash(spelling)] = index + 1 }
    }
    return table
  }()
}
