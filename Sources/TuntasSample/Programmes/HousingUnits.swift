import TuntasModel

/// What is the same for every repaired house.
enum HousingUnits {
  /// Sets the day of completion and the published worth of a unit: work began in August 2025.
  static func complete(_ row: inout EnrolmentRow, _ random: inout SampleRandom) {
    row.date = CalendarDate.fixed(20_250_818).adding(days: random.below(43))
    row.value = SampleProgramme.rutilahu.unitCost
  }
}
