import Testing
@testable import TuntasModel

/// Who asks, of which day: every combination that a comparison is made for.
struct Asker: CustomTestStringConvertible, Sendable {
  let viewer: Viewer
  let moment: MomentQuery

  var testDescription: String {
    let home = viewer.home.map { " of \($0)" } ?? ""
    let day = moment.asOf.map { " on \($0)" } ?? ""
    return "\(viewer.role)\(home) in \(viewer.scope)\(viewer.isInMeeting ? ", meeting" : "")\(day)"
  }

  private static let viewers = [
    .steward,
    Viewer(role: .lead),
    Viewer(role: .analyst, home: Governments.bekasiRegency),
    Viewer(role: .agency, scope: Governments.bogor),
    Viewer(role: .district, scope: district),
    Viewer(role: .village, scope: village),
    Viewer(role: .steward, isInMeeting: true),
  ]

  /// Everybody, of the newest data and of two days in the past.
  static let all = [nil, "2025-03-31", "2024-02-01"].flatMap { day in
    viewers.map { Asker(viewer: $0, moment: MomentQuery(asOf: day.flatMap { CalendarDate($0) })) }
  }

  /// A kecamatan with its desa.
  static let district = RegionCode("32.16.01") ?? .country
  /// A desa.
  static let village = RegionCode("32.16.01.2001") ?? .country

  /// The regions that are asked about.
  static let regions: [RegionCode] =
    Governments.all + [
      district, village, RegionCode("32.01.01") ?? .country, RegionCode("32") ?? .country, .country,
      RegionCode("99.99") ?? .country,
    ]
}
