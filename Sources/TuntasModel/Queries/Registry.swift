/// What every screen, report and export reads from; a store implements it.
///
/// Every read takes its ``Viewer``: scope and masking are applied here, not where things are drawn.
/// Each answer comes from one state of the registry, whatever is written meanwhile. A cancelled task
/// ends its read at once with `CancellationError`.
///
/// On a day asked for, what has a day counts from that day on, and what has none counts with its year
/// and is told to be undated; so an answer for a past day never changes with what is recorded of later
/// days.
///
/// Reads throw ``RegistryError`` for what the caller asked wrongly: ``RegistryError/empty`` while the
/// registry holds nothing but what is built in, ``RegistryError/withoutLists`` while nothing tells a
/// year, ``RegistryError/unknownRegion(_:)`` and ``RegistryError/regionOutOfScope(_:)`` for a region.
public protocol Registry: Sendable {
  /// Reads the first screen of a government, or of the four when no region is given.
  ///
  /// - Parameters:
  ///   - region: The region; `nil` for the four governments, whose lists are never summed.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads.
  /// - Returns: What ``regions(below:at:for:)`` and ``programmes(in:at:for:)`` give, with the targets
  ///   and lists beside it.
  /// - Throws: ``RegistryError`` when the region is unknown or out of scope.
  func overview(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Overview

  /// Reads the regions directly below a region, or the four governments when the region is `nil`.
  ///
  /// The families, people and villages of the rows add up to those of the whole. A region without a
  /// list stands there all the same, and says that it has none.
  ///
  /// - Parameters:
  ///   - region: The region; `nil` for the four governments.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads; outside the scope there is no row and no count.
  /// - Returns: One row a region; none below a village.
  /// - Throws: ``RegistryError`` when the region is unknown or out of scope.
  func regions(
    below region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> RegionTable

  /// Reads the villages of a region, or of the four governments when no region is given, with how far
  /// each has come with its deliberation.
  ///
  /// A village without a record stands there all the same. Of another government than the office's
  /// own no village is told.
  ///
  /// - Parameters:
  ///   - region: The region; `nil` for the four governments.
  ///   - moment: The year and the day asked for; what came later does not count.
  ///   - viewer: Who reads; outside the scope there is no village.
  /// - Returns: One row a village that ``regions(below:at:for:)`` counts for the region.
  /// - Throws: What ``regions(below:at:for:)`` throws.
  func deliberations(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> DeliberationTable

  /// Reads one page of families in the order asked for.
  ///
  /// Pages that follow one another, forwards or backwards and of whatever size, give every family
  /// that ``countFamilies(_:at:for:)`` counts once, in one order. Behind a family that is not among
  /// them stands the first page of an order by a column.
  ///
  /// - Parameters:
  ///   - query: Which families, and in what order.
  ///   - page: Which of them.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads; families outside the scope are left out, however wide the question.
  /// - Returns: The rows, masked for the viewer.
  /// - Throws: ``RegistryError/peopleHidden`` when the viewer may not see people.
  func families(
    _ query: FamilyQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FamilyRow>

  /// Counts the families that a query asks for: the rows of all its pages.
  ///
  /// - Throws: ``RegistryError/peopleHidden`` when the viewer may not see people.
  func countFamilies(
    _ query: FamilyQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Int

  /// Counts the families that a query asks for by the values of a column, in the order of the
  /// values.
  ///
  /// What the query asks of the column itself counts like everything else: who wants every value offered
  /// leaves it out of the query.
  ///
  /// A family with several programmes counts for each of them. The order of values is that of
  /// numbers, of the codes of villages, of the programme catalogue and of the answers, then what is
  /// unknown, then what is unreadable. A column that is not ``FamilyColumn/isCounted`` has no values.
  ///
  /// - Throws: ``RegistryError/peopleHidden`` when the viewer may not see people.
  func familyCounts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [FamilyCount]

  /// Reads everything of one family, also of one that left the list.
  ///
  /// - Parameters:
  ///   - key: The family.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads.
  /// - Returns: The card, masked for the viewer.
  /// - Throws: ``RegistryError/unknownFamily`` when there is none,
  ///   ``RegistryError/regionOutOfScope(_:)`` with its village when the viewer may not see that,
  ///   ``RegistryError/peopleHidden`` when the viewer may not see people.
  func family(
    _ key: FamilyKey,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> FamilyCard

  /// Finds regions by name, other spelling or code, programmes by name, and families by what is shown
  /// of a member's name, by a member's whole name, or by their number (``FamilyNumber``).
  ///
  /// Everything is looked for in the region asked for alone; of the programmes of a government those
  /// of each of its parts are the same. A viewer who may not see people finds no family, and only who
  /// may search what nobody sees masked (``Verb/searchRecords``) finds one by its register id, and
  /// within a district by its address (``SearchedAddress``). A child's name finds nothing, and counts nowhere.
  ///
  /// - Parameters:
  ///   - query: What was typed, where it is looked for, and how many hits are wanted.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who searches.
  /// - Returns: The first hits of each kind and how many there are; nothing for a text without letters
  ///   and digits.
  /// - Throws: ``RegistryError`` when the region is unknown or out of scope.
  func search(
    _ query: SearchQuery,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults

  /// Reads every source and how much rests on it.
  ///
  /// On a day asked for, what was published later does not count; a source that came later still
  /// stands there, and nothing rests on it.
  func sources(at moment: MomentQuery, for viewer: Viewer) async throws -> SourceTable

  /// Reads what rests on one source and what contradicts it.
  ///
  /// - Returns: The rows, as many as ``sources(at:for:)`` counts.
  /// - Throws: ``RegistryError/unknownSource(_:)``.
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

  /// Reads the poverty lines of a region and of those above it, or of the four governments when the region
  /// is `nil`; they are published, so everybody may see them.
  ///
  /// - Throws: ``RegistryError/unknownRegion(_:)``.
  func povertyLines(
    of region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PovertyLinesPage

  /// Reads how fast a government's list becomes shorter.
  ///
  /// - Throws: ``RegistryError/needsGovernment(_:)`` for a region that is none.
  func pace(
    of government: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> PacePage

  /// Reads one page of the families that one number of a flow counts, in the order of their keys.
  ///
  /// All pages have as many rows as the number on ``pace(of:at:for:)`` says. Where that page has no such
  /// flow there is no row.
  ///
  /// - Parameters:
  ///   - query: Between which lists, and what became of them.
  ///   - page: Which of them.
  ///   - moment: The year and the day asked for, which decides which lists there are.
  ///   - viewer: Who reads.
  /// - Returns: The rows, masked for the viewer.
  /// - Throws: ``RegistryError/peopleHidden`` when the viewer may not see people, and what
  ///   ``pace(of:at:for:)`` throws.
  func flowFamilies(
    _ query: FlowQuery,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<FlowFamily>

  /// Reads a government or a district as a map.
  ///
  /// - Throws: ``RegistryError/withoutMap(_:)`` for a region that is neither.
  func map(
    of region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> MapPage

  /// Reads the programmes of a government, or of the four when no region is given.
  ///
  /// A programme stands there when it has a target or a report in the year; what no agency reported
  /// is `nil` and never zero. What an agency reported and whom it named are never added: they stand
  /// side by side.
  func programmes(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammeTable

  /// Reads one programme in one region, quarter by quarter.
  ///
  /// - Throws: ``RegistryError/unknownProgramme(_:)``.
  func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> ProgrammePage

  /// Reads one page of the recipients of a programme in the year who are on no list, village by
  /// village: those with an active enrolment that counts on the day, as ``ProgrammePage/namedOffList``
  /// counts them.
  ///
  /// - Parameters:
  ///   - code: The programme.
  ///   - region: Where.
  ///   - page: Which rows, by ``RecipientRow/position``.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads.
  /// - Returns: The rows, without names.
  /// - Throws: ``RegistryError/peopleHidden`` when the viewer may not see people,
  ///   ``RegistryError/unknownProgramme(_:)``, ``RegistryError`` when the region is unknown, out of
  ///   scope, or another government's.
  func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<RecipientRow>

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
  /// The role may not do that at all.
  case notAllowed(Verb, Role)
  /// An agency sees families only as candidates or recipients of a programme of its own, and the
  /// question names none.
  case ownProgrammeNeeded(agency: String)
  /// The programme is another agency's.
  case otherAgency(ProgrammeCode, agency: String)
  /// The family is neither a candidate nor a recipient of a programme of the agency.
  case familyOfOthers(agency: String)
  /// No programme in the government is in charge of an agency of that name.
  case unknownAgency(String, known: [String])
}
