import TuntasModel
import TuntasPages

/// The one table of screens.
extension Destination {
  /// The screen, before anything was read: each call makes a new one.
  var screen: any DashboardScreen {
    switch self {
    case .overview(let region): OverviewScreen(of: region)
    case .regions(let region): RegionsScreen(below: region)
    case .families(let region): FamiliesScreen(FamilyQuery(region: region))
    case .gaps(let region):
      FamiliesScreen(FamilyQuery(region: region, onlyWithoutProgramme: true))
    case .served(let code, let region):
      FamiliesScreen(FamilyQuery(region: region), recordedIn: code)
    case .family(let key): FamilyScreen(key)
    case .programmes(let region): ProgrammesScreen(in: region)
    case .programme(let code, let region): ProgrammeScreen(code, in: region)
    case .map(let region): MapScreen(of: region)
    case .groups(let region): GroupsScreen(in: region)
    case .reportsIn(let region): ReportsInScreen(in: region)
    case .figures(let region): FiguresScreen(of: region)
    case .pace(let region): PaceScreen(of: region)
    case .repairs(let region, let families): RepairsScreen(of: region, families)
    case .repairRows(let rule, let region, let families):
      RepairRowsScreen(rule, in: region, families)
    case .sources: SourcesScreen()
    case .source(let id): SourceScreen(id)
    }
  }

  /// Whether it is an overview, which stands at the root.
  var isOverview: Bool {
    if case .overview = self { true } else { false }
  }
  /// Whether it is a region as a whole: the row that leads there stands for the region.
  var isOfRegion: Bool {
    switch self {
    case .overview, .regions, .families, .gaps, .map: region != nil
    default: false
    }
  }
}
