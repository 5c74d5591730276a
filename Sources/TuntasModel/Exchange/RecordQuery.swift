/// Which records are asked for.
public struct RecordQuery: Hashable, Sendable {
  /// The kinds, in the order in which they are wanted.
  public var kinds: [RecordKind]
  /// Only what belongs to a region or lies below it; of lists also those that cover it from above,
  /// since families stand on them.
  public var region: RegionCode?
  /// Only what belongs to a programme; of families, members, listings and verifications those of
  /// families with an active enrolment in it.
  public var programme: ProgrammeCode?
  /// Only answers of a status; of families, members, listings and enrolments those of families on
  /// the newest list whose newest answer it is.
  public var status: VerificationStatus?
  /// Only families, members, listings and verifications of families without an active enrolment in
  /// any programme that answers the need, in the year; in the newest one with a target when no year
  /// is asked for.
  public var need: Need?
  /// Only what belongs to a year; together with a programme or a need also the year of the
  /// enrolments that are looked at.
  public var year: Int?

  /// Makes a query.
  public init(
    _ kinds: [RecordKind],
    region: RegionCode? = nil,
    programme: ProgrammeCode? = nil,
    status: VerificationStatus? = nil,
    need: Need? = nil,
    year: Int? = nil
  ) {
    self.kinds = kinds
    self.region = region
    self.programme = programme
    self.status = status
    self.need = need
    self.year = year
  }
}

/// By what records can be chosen; what a kind does not know chooses nothing from it.
public enum RecordFilter: String, CaseIterable, Hashable, Sendable {
  /// By region.
  case region
  /// By programme.
  case programme
  /// By what the village said.
  case status
  /// By what nothing answers yet.
  case need
  /// By year.
  case year
}

extension RecordKind {
  /// By what its rows can be chosen.
  public var filters: Set<RecordFilter> {
    switch self {
    case .sources: []
    case .regions, .povertyLines, .lists: [.region]
    case .programmes: [.programme]
    case .indicators: [.region, .programme]
    case .targets, .achievements: [.region, .programme, .year]
    case .deliberations: [.region, .year]
    case .enrolments: [.region, .programme, .status, .year]
    case .families, .members, .listings, .verifications: [.region, .programme, .status, .need]
    }
  }
}

extension RecordQuery {
  /// The filters that are set.
  public var filters: Set<RecordFilter> {
    var filters: Set<RecordFilter> = []
    if region != nil { filters.insert(.region) }
    if programme != nil { filters.insert(.programme) }
    if status != nil { filters.insert(.status) }
    if need != nil { filters.insert(.need) }
    if year != nil { filters.insert(.year) }
    return filters
  }

  /// A filter that chooses from none of the kinds, so that nobody takes everything for a choice.
  public var idleFilter: RecordFilter? {
    RecordFilter.allCases.first { filter in
      filters.contains(filter) && !kinds.contains { knows(filter, $0) }
    }
  }

  /// The year of an enrolment chooses families too.
  private func knows(_ filter: RecordFilter, _ kind: RecordKind) -> Bool {
    if kind.filters.contains(filter) { return true }
    guard filter == .year else { return false }
    return programme != nil && kind.filters.contains(.status)
      || need != nil && kind.filters.contains(.need)
  }
}
