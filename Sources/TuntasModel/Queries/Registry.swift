/// What every screen, report and export reads from; a store implements it.
///
/// Every read takes its ``Viewer``: scope and masking are applied here, not where things are drawn.
/// A cancelled task ends its read at once with `CancellationError`. Reads throw ``RegistryError``
/// for what the caller asked wrongly.
public protocol Registry: Sendable {
  /// Reads the first screen of a government, or of the four when no region is given.
  func overview(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Overview

  /// Reads the regions directly below a region, or the four governments when none is given.
  func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable

  /// Reads one page of the families on the newest list, in the order of their villages.
  func families(
    _ filter: FamilyFilter,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow>

  /// Reads everything of one family.
  func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard

  /// Finds families by the beginnings of a member's names, in the order of their villages.
  func search(
    _ text: String,
    in region: RegionCode,
    limit: Int,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [SearchHit]

  /// Reads the programmes of a government, or of the four when no region is given.
  func programmes(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammeTable

  /// Reads one programme in one region.
  func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammePage
}

/// What a reader asked that the registry cannot give; words for it stand elsewhere.
public enum RegistryError: Error, Hashable, Sendable {
  /// The registry knows no such region.
  case unknownRegion(String)
  /// It knows no such programme.
  case unknownProgramme(String)
  /// It has no such family.
  case unknownFamily
  /// It holds no data yet.
  case empty
  /// It holds rows but no list, programme target or report, from which a year and a day could be
  /// taken.
  case withoutLists
  /// The viewer may not see the region.
  case regionOutOfScope(RegionCode)
  /// The viewer may not see people.
  case peopleHidden
}
