import TuntasModel

/// What a screen is of, and so what must be known before it can be opened by its name.
package enum ScreenScope: Hashable, Sendable {
  /// The four governments or a region; its key leads up to the first screen.
  case root
  /// Everything there is, of no region.
  case everything
  /// The parts of a region, or the four governments.
  case parts
  /// A government, or the four beside one another.
  case governments
  /// A region, or everything in the registry.
  case registry
  /// One region.
  case region
  /// One government or district.
  case district
  /// One government.
  case government
  /// One programme in one region.
  case programme
  /// One family.
  case family
  /// One source.
  case source

  /// Whether a region must be chosen first.
  package var needsRegion: Bool {
    switch self {
    case .region, .district, .government, .programme, .family: true
    case .root, .everything, .parts, .governments, .registry, .source: false
    }
  }

  /// Whether only a row leads there, since more than a region must be known.
  var isOfRow: Bool { [.programme, .family, .source].contains(self) }

  /// What is shown of a region; `nil` where there is nothing of the kind, as of lists and maps above the
  /// governments.
  func region(of region: RegionCode) -> RegionCode? {
    let isOfOneGovernment = region.level >= .regency
    return switch self {
    case .root, .parts, .registry, .programme, .family: region
    case .everything, .source: nil
    case .governments, .government: isOfOneGovernment ? region.ancestor(at: .regency) : nil
    case .region: isOfOneGovernment ? region : nil
    case .district:
      isOfOneGovernment
        ? region.level == .village ? region.ancestor(at: .district) : region : nil
    }
  }
}
