package import TuntasModel

/// A screen by what it shows: where a row leads, where the dashboard can begin, and what can be drawn
/// as a picture.
///
/// It names what to show and holds no data, so that a row, an option of the command line and an
/// entry of the palette can all lead to a screen without reading anything.
package enum Destination: Hashable, Sendable {
  /// The overview of the four governments, or of one region.
  case overview(RegionCode?)
  /// The regions below one, or the four governments.
  case regions(RegionCode?)
  /// The families of a region.
  case families(RegionCode)
  /// The families of a region that are recorded in no programme of the year.
  case gaps(RegionCode)
  /// The families of a region that are recorded in one programme in the year, as a filter that the
  /// user can take away.
  case served(ProgrammeCode, RegionCode)
  /// One family.
  case family(FamilyKey)
  /// The programmes of a government, or of the four.
  case programmes(RegionCode?)
  /// One programme in one region.
  case programme(ProgrammeCode, RegionCode)
  /// A government or a district as a map.
  case map(RegionCode)
  /// The programmes of a government, or of the four, put together by what they share: agency first.
  case groups(RegionCode?)
  /// Which agency of a government, or of the four, sent what for which quarter.
  case reportsIn(RegionCode?)
  /// What is published of a region, or of the country: where a row of another government leads.
  case figures(RegionCode?)
  /// How fast a government's list becomes shorter, and when it would be empty.
  case pace(RegionCode)
  /// What is to be repaired in the data of a region, or of everything in the registry: of families on
  /// the list, or of all.
  case repairs(RegionCode?, QualityFamilies = .onList)
  /// The findings of one rule in a region; the country for everything in the registry.
  case repairRows(QualityRule, RegionCode, QualityFamilies = .onList)
  /// Every source.
  case sources
  /// One source by its id.
  case source(String)

  /// Where a row that stands for a region leads: a government has an overview of its own, a district
  /// its villages, a village its families.
  package static func inside(_ region: RegionCode) -> Destination {
    switch region.level {
    case .regency: .overview(region)
    case .village: .families(region)
    case .country, .province, .district: .regions(region)
    }
  }

  /// The region that the screen is about; `nil` for the four governments together, for everything
  /// in the registry, and for sources, which are of no region.
  package var region: RegionCode? {
    switch self {
    case .overview(let region), .regions(let region), .programmes(let region): region
    case .groups(let region), .reportsIn(let region), .figures(let region): region
    case .families(let region), .gaps(let region), .programme(_, let region): region
    case .served(_, let region): region
    case .map(let region), .pace(let region): region
    case .repairs(let region, _): region
    case .repairRows(_, let region, _): region == .country ? nil : region
    case .family(let key): key.village
    case .sources, .source: nil
    }
  }
}
