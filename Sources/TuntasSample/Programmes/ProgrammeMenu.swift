/// Which programmes a government has that families come into without a plan.
struct ProgrammeMenu: Sendable {
  /// Whether it repairs houses this year.
  var hasHousing = true
  /// Whether it builds treatment of waste water.
  var hasWasteWater = false
  /// Whether it builds house connections for water.
  var hasWater = false
  /// Whether it pays for students.
  var hasScholarships = false
}
