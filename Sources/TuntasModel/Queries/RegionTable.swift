/// The regions below one region, each with how its list stands.
public struct RegionTable: Hashable, Sendable {
  /// The region they lie in; `nil` for the four governments.
  public var region: Region?
  /// The regions from the regency down to ``region``, for the breadcrumb.
  public var path: [Region]
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// One row a region, in the order of their codes (the governments in their own order).
  public var rows: [RegionStanding]
  /// How ``region`` itself stands, so that rows can be checked against it; `nil` for the four
  /// governments, which are never summed.
  ///
  /// Where the viewer's scope lies below ``region``, it is how the scope stands, which is then the
  /// only row.
  public var whole: RegionStanding?
  /// The sources of the lists shown.
  public var sources: [Source]

  /// Makes a table.
  public init(
    region: Region?,
    path: [Region] = [],
    moment: Moment,
    rows: [RegionStanding],
    whole: RegionStanding? = nil,
    sources: [Source] = []
  ) {
    self.region = region
    self.path = path
    self.moment = moment
    self.rows = rows
    self.whole = whole
    self.sources = sources
  }

  /// Tells whether any row holds sample data.
  public var isSynthetic: Bool {
    rows.contains(where: \.isSynthetic) || whole?.isSynthetic == true
  }

  /// What counts of the whole are taken from: the region itself, or the four governments.
  public var counted: [RegionStanding] { whole.map { [$0] } ?? rows }

  /// Villages whose deliberation is done, of all villages; `nil` when no deliberation is recorded.
  public var deliberations: Ratio? {
    let done = counted.compactMap(\.deliberated)
    guard !done.isEmpty else { return nil }
    return Ratio(done.reduce(0, +), of: counted.reduce(0) { $0 + $1.villages })
  }

  /// Villages whose deliberation is done and has no day, where an earlier day was asked for.
  public var undatedDeliberations: Int { counted.reduce(0) { $0 + $1.undated.deliberated } }
}
