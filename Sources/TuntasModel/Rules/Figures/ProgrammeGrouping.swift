/// The programmes of one agency, strategy or region, and how they stand together.
public struct StandingGroup<Key: Hashable & Sendable>: Hashable, Sendable {
  /// The agency, strategy or region that the programmes share.
  public let key: Key
  /// The programmes: what needs attention first; never empty.
  public let standings: [ProgrammeStanding]
  /// How many programmes have which status; a status that none has is absent.
  public let counts: [ProgrammeStatus: Int]
  /// The reports in, of the reports expected.
  public let reports: ReportsIn
  /// Rupiah spent of the ceiling; `nil` across governments.
  public let budget: BudgetSum?

  init(_ key: Key, _ standings: [ProgrammeStanding]) {
    self.key = key
    self.standings = ProgrammeStanding.byAttention(standings)
    counts = ProgrammeStanding.counts(of: standings)
    reports = ReportsIn(standings)
    budget = BudgetSum(standings)
  }
}

/// Programmes put together by what they share, the group that needs attention most first.
///
/// Units of programmes differ, so only statuses, reports and rupiah are put together, never what
/// was done. A group comes where its own furthest programme comes: behind by points of the target,
/// then not reported, then the rest.
public struct ProgrammeGrouping<Key: Hashable & Sendable>: Hashable, Sendable {
  /// The groups, the one furthest behind first; equal ones keep the order they came in.
  public let groups: [StandingGroup<Key>]

  /// Puts standings together.
  ///
  /// - Parameters:
  ///   - standings: Standings of one quarter, a region and its parts never both.
  ///   - key: What a standing belongs to.
  public init(_ standings: [ProgrammeStanding], by key: (ProgrammeStanding) -> Key) {
    let unsorted = standings.groupedInOrder(by: key).map { StandingGroup($0.key, $0.elements) }
    let firsts = ProgrammeStanding.byAttention(unsorted.compactMap(\.standings.first))
    let places = firsts.map(key)
    groups = places.compactMap { place in unsorted.first { $0.key == place } }
  }
}

extension ProgrammeGrouping where Key == AgencyOfGovernment {
  /// Puts programmes together by the agency in charge (menurut dinas).
  public static func byAgency(_ standings: [ProgrammeStanding]) -> Self {
    Self(standings) { AgencyOfGovernment($0.figures) }
  }
}

extension ProgrammeGrouping where Key == Strategy? {
  /// Puts programmes together by strategy (menurut strategi); what is a process and no benefit has
  /// none.
  public static func byStrategy(_ standings: [ProgrammeStanding]) -> Self {
    Self(standings) { $0.figures.programme.strategy }
  }
}

extension ProgrammeGrouping where Key == RegionCode {
  /// Puts programmes together by region (menurut wilayah).
  public static func byRegion(_ standings: [ProgrammeStanding]) -> Self {
    Self(standings) { $0.figures.region.code }
  }
}
