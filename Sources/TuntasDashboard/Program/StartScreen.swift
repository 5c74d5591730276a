public import TuntasModel

/// Where the dashboard can begin, and what can be rendered as a picture.
public enum StartScreen: Hashable, Sendable {
  /// The overview of the four governments, or of one region.
  case overview(RegionCode?)
  /// The regions below one, or the four governments.
  case regions(RegionCode?)
  /// The families of a region.
  case families(RegionCode)
  /// One family.
  case family(FamilyKey)
  /// The programmes of a government, or of the four.
  case programmes(RegionCode?)
  /// One programme in one region.
  case programme(ProgrammeCode, RegionCode)

  /// The screens from the root to this one.
  var screens: [any DashboardScreen] {
    let root: any DashboardScreen = OverviewScreen(of: rootPlace)
    switch self {
    case .overview: return [root]
    case .regions(let region): return [root, RegionsScreen(below: region)]
    case .families(let region): return [root, FamiliesScreen(in: region)]
    case .family(let key): return [root, FamilyScreen(key)]
    case .programmes(let region): return [root, ProgrammesScreen(in: region)]
    case .programme(let code, let region): return [root, ProgrammeScreen(code, in: region)]
    }
  }

  /// The region that the overview at the root is about.
  private var rootPlace: RegionCode? {
    if case .overview(let place) = self { place } else { nil }
  }
}
