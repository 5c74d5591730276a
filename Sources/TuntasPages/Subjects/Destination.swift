package import TuntasModel

/// A screen by what it shows: where a row leads, where the dashboard can begin, and what can be drawn
/// as a picture.
///
/// It names what to show and holds no data, so that a row, an option of the command line and an
/// entry of the palette can all lead to a screen without reading anything.
package enum Destination: Hashable, Sendable {
  /// A screen of a region by its name; `nil` for the four governments beside one another, or for
  /// everything in the registry.
  case named(ScreenName, RegionCode?)
  /// The families of a region that are recorded in one programme in the year, as a filter that the
  /// user can take away.
  case served(ProgrammeCode, RegionCode)
  /// The families of a region that are not recorded in one programme in the year.
  case notServed(ProgrammeCode, RegionCode)
  /// Those whom agencies named to a programme in a region and who are on no list.
  case recipients(ProgrammeCode, RegionCode)
  /// What an agency reported of a programme in a region and for whom nobody is named, region by region.
  case withoutName(ProgrammeCode, RegionCode)
  /// The families that one number of a flow between two lists counts.
  case flow(FlowQuery)
  /// One family.
  case family(FamilyKey)
  /// The programmes of one agency, as a filter of its government's that the user can take away.
  case programmesOf(AgencyOfGovernment)
  /// One programme in one region.
  case programme(ProgrammeCode, RegionCode)
  /// What is to be repaired in the data of all families, on a list or not, of a region or of everything
  /// in the registry.
  case repairsOfAll(RegionCode?)
  /// The findings of one rule in a region; the country for everything in the registry.
  case repairRows(QualityRule, RegionCode, QualityFamilies = .onList)
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
    case .named(_, let region), .repairsOfAll(let region): region
    case .served(_, let region), .notServed(_, let region), .recipients(_, let region): region
    case .programme(_, let region), .withoutName(_, let region): region
    case .flow(let query): query.government
    case .repairRows(_, let region, _): region == .country ? nil : region
    case .programmesOf(let agency): agency.government
    case .family(let key): key.village
    case .source: nil
    }
  }

  /// Whether it is the screen of a name.
  package func isScreen(_ name: ScreenName) -> Bool {
    if case .named(name, _) = self { true } else { false }
  }
}

// MARK: - By name

extension Destination {
  /// The overview of the four governments, or of one region.
  package static func overview(_ region: RegionCode?) -> Destination { .named(.overview, region) }

  /// The regions below one, or the four governments.
  package static func regions(_ region: RegionCode?) -> Destination { .named(.regions, region) }

  /// The families of a region.
  package static func families(_ region: RegionCode) -> Destination { .named(.families, region) }

  /// The families of a region that are recorded in no programme of the year.
  package static func gaps(_ region: RegionCode) -> Destination { .named(.gaps, region) }

  /// The programmes of a government, or of the four.
  package static func programmes(_ region: RegionCode?) -> Destination {
    .named(.programmes, region)
  }

  /// A government or a district as a map.
  package static func map(_ region: RegionCode) -> Destination { .named(.map, region) }

  /// The programmes of a government, or of the four, put together by what they share: agency first.
  package static func groups(_ region: RegionCode?) -> Destination { .named(.groups, region) }

  /// Which agency of a government, or of the four, sent what for which quarter.
  package static func reportsIn(_ region: RegionCode?) -> Destination {
    .named(.reportsIn, region)
  }

  /// What is published of a region, or of the country: where a row of another government leads.
  package static func figures(_ region: RegionCode?) -> Destination { .named(.figures, region) }

  /// How fast a government's list becomes shorter, and when it would be empty.
  package static func pace(_ region: RegionCode) -> Destination { .named(.pace, region) }

  /// What is to be repaired in the data of a region, or of everything in the registry: of families on
  /// the list, or of all.
  package static func repairs(
    _ region: RegionCode?,
    _ families: QualityFamilies = .onList
  ) -> Destination {
    families == .onList ? .named(.quality, region) : .repairsOfAll(region)
  }

  /// How far each village of a region, or of the four governments, has come with its deliberation.
  package static func verification(_ region: RegionCode?) -> Destination {
    .named(.verification, region)
  }

  /// Every source.
  package static let sources = Destination.named(.sources, nil)
}
