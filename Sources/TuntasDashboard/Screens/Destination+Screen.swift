import TuntasModel
import TuntasPages

extension Destination {
  /// The screen, before anything was read: each call makes a new one.
  var screen: any DashboardScreen {
    switch self {
    case .named(let name, let region):
      // Whatever has a name stands in the table; an overview is never wrong.
      ScreenTable.row(of: name)?.screen(region) ?? OverviewScreen(of: region) as any DashboardScreen
    case .served(let code, let region):
      FamiliesScreen(FamilyQuery(region: region), recordedIn: code)
    case .notServed(let code, let region):
      FamiliesScreen(FamilyQuery(region: region, withoutProgramme: code))
    case .recipients(let code, let region): RecipientsScreen(of: code, in: region)
    case .withoutName(let code, let region): WithoutNameScreen(of: code, in: region)
    case .flow(let query): FlowFamiliesScreen(query)
    case .family(let key): FamilyScreen(key)
    case .programmesOf(let agency): ProgrammesScreen(of: agency)
    case .programme(let code, let region): ProgrammeScreen(code, in: region)
    case .repairsOfAll(let region): RepairsScreen(of: region, .all)
    case .repairRows(let rule, let region, let families):
      RepairRowsScreen(rule, in: region, families)
    case .source(let id): SourceScreen(id)
    }
  }

  /// Whether it is an overview, which stands at the root.
  var isOverview: Bool { isScreen(.overview) }

  /// Whether it is a region as a whole: the row that leads there stands for the region.
  var isOfRegion: Bool {
    guard case .named(let name, let region) = self, region != nil else { return false }
    return [.overview, .regions, .families, .gaps, .map].contains(name)
  }
}
