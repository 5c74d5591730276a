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

  /// Reads the regions directly below a region, or the four governments when the region is `nil`.
  func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable

  /// Reads one page of families in the order asked for.
  func families(
    _ query: FamilyQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow>

  /// Counts the families that a query asks for.
  func countFamilies(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Int

  /// Counts the families that a query asks for by the values of a column, in the order of the
  /// values; what the query asks of the column itself does not count, so that every value is offered.
  ///
  /// A family with several programmes counts for each of them.
  func familyCounts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [FamilyCount]

  /// Reads everything of one family.
  func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard

  /// Finds regions by name, other spelling or code, programmes by name, and families by what is shown
  /// of a member's name, by a member's whole name, or by their number (``FamilyNumber``).
  ///
  /// A viewer who may not see people finds no family, and only who may take people out as they are
  /// recorded finds one by its register id. A child's name finds nothing.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - region: Where families and programmes are looked for; regions are looked for everywhere.
  ///   - limit: The most hits of each kind.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who searches.
  /// - Returns: What was found; nothing for a text without letters and digits.
  /// - Throws: ``RegistryError`` when the region is unknown or out of scope.
  func search(
    _ text: String,
    in region: RegionCode,
    limit: Int,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults

  /// Reads every source and how much rests on it.
  func sources(at moment: MomentQuery, for viewer: Viewer) async throws -> SourceTable

  /// Reads what rests on one source and what contradicts it.
  func source(
    _ id: String,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SourcePage

  /// Reads what is published of a region, or of the country when the region is `nil`.
  func figures(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FiguresPage

  /// Reads how fast a government's list becomes shorter.
  func pace(
    of government: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PacePage

  /// Reads a government or a district as a map.
  func map(
    of region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> MapPage

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

  /// Reads the issues of data quality in a region by rule and by part, or in the whole registry
  /// when no region is given.
  ///
  /// - Parameters:
  ///   - region: The region; `nil` for the whole registry.
  ///   - families: Whose issues are counted.
  ///   - moment: The year and the day asked for; the issues are those of the newest data.
  ///   - viewer: Who reads.
  /// - Returns: The counts.
  /// - Throws: ``RegistryError`` when the region is unknown, out of scope, or another government's.
  func quality(
    in region: RegionCode?,
    of families: QualityFamilies,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage

  /// Reads one page of the issues of a rule, family by family in the order of their keys, then
  /// those of each region's figures.
  ///
  /// The issues of one family are never parted, so a page may have more rows than were asked for.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - region: The region; the country for the whole registry.
  ///   - families: Whose issues are read: exactly those that ``quality(in:of:at:for:)`` counts.
  ///   - page: Which rows, by ``QualityRow/position``.
  ///   - moment: The year and the day asked for; the issues are those of the newest data.
  ///   - viewer: Who reads.
  /// - Returns: The rows.
  /// - Throws: ``RegistryError/peopleHidden`` when the rule ``QualityRule/isAboutPeople`` and the
  ///   viewer may not see people, and what ``quality(in:of:at:for:)`` throws.
  func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    of families: QualityFamilies,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<QualityRow>
}

/// What a reader asked that the registry cannot give; words for it stand elsewhere.
public enum RegistryError: Error, Hashable, Sendable {
  /// The registry knows no such region.
  case unknownRegion(String)
  /// What was asked is counted for a whole government, and the region is not a government.
  case needsGovernment(RegionCode)
  /// There is a map of governments and districts, and the region is neither.
  case withoutMap(RegionCode)
  /// It knows no such programme.
  case unknownProgramme(String)
  /// It has no such family.
  case unknownFamily
  /// It knows no such source.
  case unknownSource(String)
  /// It holds no data yet.
  case empty
  /// It holds rows but no list, programme target or report, from which a year and a day could be
  /// taken.
  case withoutLists
  /// The viewer may not see the region.
  case regionOutOfScope(RegionCode)
  /// The viewer may not see people.
  case peopleHidden
  /// The viewer sees people masked, and may not take them out as they are recorded.
  case peopleMasked
}
