/// Kabupaten Bekasi district by district, in the order of the codes 32.16.01 to 32.16.23.
enum BekasiDistricts {
  /// Families on the list of December 2023; 1,160 in all.
  static let families = [
    58, 81, 74, 52, 46, 12, 18, 9, 14, 49, 38, 57, 112, 88, 66, 97, 138, 31, 0, 3, 37, 41, 39,
  ]

  /// Families of those with no active enrolment in 2025; 220 in all.
  static let withoutProgramme = [
    6, 17, 8, 5, 4, 1, 2, 1, 2, 5, 3, 6, 24, 27, 7, 35, 54, 2, 0, 0, 3, 4, 4,
  ]

  /// Houses to be repaired in 2025; 1,670 in all, of which half were to be done by September.
  static let housingTarget = [
    80, 90, 90, 76, 62, 40, 44, 34, 38, 78, 70, 76, 120, 96, 84, 110, 140, 68, 28, 30, 70, 72, 74,
  ]

  /// Houses done by September; 702 in all.
  static let housingActual = [
    35, 33, 37, 35, 31, 22, 23, 17, 20, 35, 35, 32, 45, 29, 35, 28, 31, 36, 15, 15, 38, 36, 39,
  ]

  /// Houses done of which no name was handed in; 47 in all.
  static let housingWithoutName = [
    1, 3, 2, 1, 1, 2, 3, 2, 2, 1, 1, 2, 4, 2, 2, 3, 5, 2, 1, 1, 2, 2, 2,
  ]
}
