/// What somebody looks for, and where (cari).
public struct SearchQuery: Hashable, Sendable {
  /// What was typed.
  public var text: String
  /// Where it is looked for; the country stands for everywhere.
  public var region: RegionCode
  /// What is looked for: one kind where the whole of it is read.
  public var kinds: Set<SearchKind>
  /// The family behind which the families begin; `nil` begins with the first.
  ///
  /// One that an earlier answer to the same text ended with, so that the pages hold every family once.
  public var after: FamilyKey?
  /// The most hits of each kind; what is counted does not depend on it.
  public var limit: Int

  /// Makes a query.
  public init(
    _ text: String,
    in region: RegionCode = .country,
    kinds: Set<SearchKind> = Set(SearchKind.allCases),
    after: FamilyKey? = nil,
    limit: Int
  ) {
    self.text = text
    self.region = region
    self.kinds = kinds
    self.after = after
    self.limit = limit
  }
}

/// A kind of things that are found, in the order in which they are shown.
public enum SearchKind: CaseIterable, Hashable, Sendable {
  /// Regions (wilayah).
  case regions
  /// Programmes by government (program).
  case programmes
  /// Families (keluarga).
  case families
}
