public import TuntasModel

/// A screen by what it shows: where a row leads, where the dashboard can begin, and what can be drawn
/// as a picture.
public enum Destination: Hashable, Sendable {
  /// The overview of the four governments, or of one region.
  case overview(RegionCode?)
  /// The regions below one, or the four governments.
  case regions(RegionCode?)
  /// The families of a region.
  case families(RegionCode)
  /// The families of a region that are recorded in no programme of the year.
  case gaps(RegionCode)
  /// One family.
  case family(FamilyKey)
  /// The programmes of a government, or of the four.
  case programmes(RegionCode?)
  /// One programme in one region.
  case programme(ProgrammeCode, RegionCode)

  /// The screen, before anything was read.
  var screen: any DashboardScreen {
    switch self {
    case .overview(let region): OverviewScreen(of: region)
    case .regions(let region): RegionsScreen(below: region)
    case .families(let region): FamiliesScreen(FamilyFilter(region: region))
    case .gaps(let region):
      FamiliesScreen(FamilyFilter(region: region, onlyWithoutProgramme: true))
    case .family(let key): FamilyScreen(key)
    case .programmes(let region): ProgrammesScreen(in: region)
    case .programme(let code, let region): ProgrammeScreen(code, in: region)
    }
  }

  /// The screens from the root to this one.
  var screens: [any DashboardScreen] {
    if case .overview = self { [screen] } else { [OverviewScreen(), screen] }
  }

  /// The region that the screen is about.
  var region: RegionCode? {
    switch self {
    case .overview(let region), .regions(let region), .programmes(let region): region
    case .families(let region), .gaps(let region), .programme(_, let region): region
    case .family(let key): key.village
    }
  }
}
