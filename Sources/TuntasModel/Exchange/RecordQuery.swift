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
  /// Only what belongs to a year; together with a programme also the year of the enrolment that
  /// makes a family belong to it.
  public var year: Int?

  /// Makes a query.
  public init(
    _ kinds: [RecordKind],
    region: RegionCode? = nil,
    programme: ProgrammeCode? = nil,
    status: VerificationStatus? = nil,
    year: Int? = nil
  ) {
    self.kinds = kinds
    self.region = region
    self.programme = programme
    self.status = status
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
    case .families, .members, .listings, .verifications: [.region, .programme, .status]
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
    return filter == .year && programme != nil && kind.filters.contains(.status)
  }
}
