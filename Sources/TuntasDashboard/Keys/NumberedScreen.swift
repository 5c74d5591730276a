import TuntasModel
import TuntasPages
import TuntasWords

/// A screen that has a digit of its own.
enum NumberedScreen: CaseIterable, Hashable, Sendable {
  /// The overview (Ringkasan).
  case overview
  /// The parts of the region at hand, or the four governments (Wilayah).
  case regions
  /// The programmes of the government at hand, or of the four (Program).
  case programmes
  /// The families of the region at hand (Keluarga).
  case families
  /// Those of them recorded in no programme of the year (Belum terlayani).
  case gaps
  /// What is to be repaired in the data (Perbaikan data).
  case repairs
  /// The map of the district at hand, or of its government (Peta).
  case map
  /// The sources (Sumber).
  case sources

  /// The screen that a command shows; `nil` for a command that shows none.
  init?(_ command: Command) {
    switch command {
    case .overview: self = .overview
    case .regions: self = .regions
    case .programmes: self = .programmes
    case .families: self = .families
    case .gaps: self = .gaps
    case .repairs: self = .repairs
    case .map: self = .map
    case .sources: self = .sources
    default: return nil
    }
  }

  /// What it shows of a region; `nil` of a map for what lies above the governments, of which there is
  /// none, and of a list of families there.
  func destination(of region: RegionCode) -> Destination? {
    let isOfOneGovernment = region.level >= .regency
    return switch self {
    case .overview: .overview(region)
    case .regions: .regions(region)
    case .programmes: .programmes(region)
    case .families: isOfOneGovernment ? .families(region) : nil
    case .gaps: isOfOneGovernment ? .gaps(region) : nil
    case .repairs: .repairs(region)
    case .map:
      isOfOneGovernment
        ? .map(region.level == .village ? region.ancestor(at: .district) : region) : nil
    case .sources: .sources
    }
  }
}
