import TuntasModel

/// The names and birth dates of a village that are taken, so that nobody looks like another by
/// chance.
struct Likenesses {
  private let village: RegionCode
  private var taken: Set<Int64> = []

  /// Starts with nobody.
  init(_ village: RegionCode) {
    self.village = village
  }

  /// Takes a name and a birth date; false when somebody has them or ones that seem the same.
  mutating func take(_ name: String, _ birthDate: CalendarDate) -> Bool {
    likeness(name, birthDate).map { taken.insert($0.number).inserted } ?? true
  }

  /// Tells whether two names count as the same.
  func areAlike(_ name: String, _ other: String, _ birthDate: CalendarDate) -> Bool {
    likeness(name, birthDate) == likeness(other, birthDate)
  }

  private func likeness(_ name: String, _ birthDate: CalendarDate) -> PersonLikeness? {
    PersonLikeness(name: name, birthDate: birthDate, village: village)
  }
}
