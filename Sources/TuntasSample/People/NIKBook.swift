import TuntasModel

/// Gives each sample person a NIK that nobody else has; the serial is always `0000`.
protocol NIKBook {
  /// Takes a free number for somebody born on a day, or on one of the days after it.
  ///
  /// - Returns: The number and the day it stands for.
  mutating func take(
    in village: Village,
    sex: Sex,
    birthDate: CalendarDate,
    _ random: inout SampleRandom
  ) -> (NIK, CalendarDate)?
}

/// Numbers with the digits of real districts: one for each district, sex and day of birth.
///
/// Some people were registered elsewhere first, so a part of the numbers begins with the digits of
/// another district of the four governments or of Jakarta.
struct DistrictNIKs: NIKBook {
  private var taken: Set<Int64> = []
  private let elsewhere: [Int]

  /// Takes the governments whose districts stand for elsewhere.
  init(_ areas: [GovernmentArea]) {
    let districts = areas.flatMap(\.districts).map { Int($0.code.number / 10_000) }
    elsewhere = districts + [317_101, 317_204, 317_305, 317_402, 317_503, 317_506]
  }

  // A day later the number stays plausible, and a free one is near: a district has 73,000.
  mutating func take(
    in village: Village,
    sex: Sex,
    birthDate: CalendarDate,
    _ random: inout SampleRandom
  ) -> (NIK, CalendarDate)? {
    let home = Int(village.district.number / 10_000)
    let isElsewhere = !elsewhere.isEmpty && random.chance(70)
    let district = isElsewhere ? elsewhere[random.below(elsewhere.count)] : home
    for days in 0..<366 {
      let day = birthDate.adding(days: -days)
      guard let nik = NIK(sampleIn: district, sex: sex, birthDate: day) else { return nil }
      if taken.insert(nik.number).inserted { return (nik, day) }
    }
    return nil
  }
}

/// Numbers with district digits 41 to 99, which no district has, given out by counting.
///
/// It needs a byte for each prefix, sex and day of a hundred years, however many people there are.
struct CountedNIKs: NIKBook {
  private var used: [UInt8]
  private static let districts = 41...99
  private static let days = 100 * 12 * 31
  private static let prefixes = [
    3216, 3275, 3201, 3203, 3171, 3172, 3173, 3174, 3175,
    3271, 3272, 3273, 3274, 3276, 3277, 3278, 3279,
  ]

  /// Starts with no number taken.
  init() {
    used = Array(repeating: 0, count: Self.prefixes.count * 2 * Self.days)
  }

  mutating func take(
    in village: Village,
    sex: Sex,
    birthDate: CalendarDate,
    _ random: inout SampleRandom
  ) -> (NIK, CalendarDate)? {
    let home = Self.prefixes.firstIndex(of: Int(village.code.number / 1_000_000)) ?? 0
    for days in 0..<366 {
      let day = birthDate.adding(days: -days)
      for step in Self.prefixes.indices {
        let prefix = (home + step) % Self.prefixes.count
        guard let district = count(prefix: prefix, sex: sex, day: day) else { continue }
        return NIK(sampleIn: district, sex: sex, birthDate: day).map { ($0, day) }
      }
    }
    return nil
  }

  private mutating func count(prefix: Int, sex: Sex, day: CalendarDate) -> Int? {
    let date = ((day.year % 100) * 12 + day.month - 1) * 31 + day.day - 1
    let place = (prefix * 2 + sex.number) * Self.days + date
    guard Int(used[place]) < Self.districts.count else { return nil }
    defer { used[place] += 1 }
    return Self.prefixes[prefix] * 100 + Self.districts.lowerBound + Int(used[place])
  }
}
