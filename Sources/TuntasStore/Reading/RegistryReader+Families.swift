import GRDB
import TuntasModel

/// Pages of families, without ever counting from the start.
extension RegistryReader {
  /// One page of the families on the newest list.
  func families(_ filter: FamilyFilter, page request: PageRequest) throws -> Page<FamilyRow> {
    let scope = try familyScope(in: filter.region)
    let walk = FamilyWalk(
      range: FamilyKey.range(of: scope),
      year: filter.onlyWithoutProgramme ? moment.year : nil,
      isCounted: try isCounted(moment.year),
      left: try governmentsWithLaterList().filter { $0.contains(scope) || scope.contains($0) }
    )
    var keys = try keys(walk, request)
    let hasMore = keys.count > request.limit
    if hasMore { keys.removeLast() }
    if walk.isBackward(request.anchor) { keys.reverse() }
    let ends = try ends(walk, request.anchor, keys: keys, hasMore: hasMore)
    return Page(rows: try familyRows(keys), hasPrevious: ends.previous, hasNext: ends.next)
  }

  private func isCounted(_ year: Int) throws -> Bool {
    try row("SELECT 1 FROM countedYear WHERE year = ?", [year]) != nil
  }

  private func keys(_ walk: FamilyWalk, _ request: PageRequest) throws -> [Int64] {
    let isBackward = walk.isBackward(request.anchor)
    let bounds = walk.bounds(request.anchor)
    guard bounds.first <= bounds.last else { return [] }
    return try keys(walk, bounds, isBackward: isBackward, limit: request.limit + 1)
  }

  private func keys(
    _ walk: FamilyWalk,
    _ bounds: (first: Int64, last: Int64),
    isBackward: Bool,
    limit: Int
  ) throws -> [Int64] {
    let sql = walk.sql(isBackward: isBackward)
    let year = Int64(walk.year ?? 0)
    let rows = try rows(
      sql,
      ["first": bounds.first, "last": bounds.last, "limit": limit]
        + (walk.year == nil ? [:] : ["year": year])
    )
    return rows.map { $0["family"] }
  }

  /// Whether rows stand before the first and behind the last of a page.
  private func ends(
    _ walk: FamilyWalk,
    _ anchor: PageRequest.Anchor,
    keys: [Int64],
    hasMore: Bool
  ) throws -> (previous: Bool, next: Bool) {
    let isBackward = walk.isBackward(anchor)
    guard let first = keys.first, let last = keys.last else { return (false, false) }
    switch anchor {
    case .first: return (false, hasMore)
    case .last: return (hasMore, false)
    case .before, .after:
      let outer =
        isBackward
        ? (first: last + 1, last: walk.range.upperBound)
        : (first: walk.range.lowerBound, last: first - 1)
      let isThere =
        try outer.first <= outer.last
        && !self.keys(walk, outer, isBackward: !isBackward, limit: 1).isEmpty
      return isBackward ? (hasMore, isThere) : (isThere, hasMore)
    }
  }
}

/// The order in which families are walked through: all, or those without a programme in a year.
struct FamilyWalk {
  /// The keys of the region.
  var range: ClosedRange<Int64>
  /// The year that families have no programme in; none for all families.
  var year: Int?
  /// Tells whether those families are kept ready for the year.
  var isCounted: Bool
  /// Governments whose families are left out.
  var left: [RegionCode]

  /// Tells whether a page is read from its end.
  func isBackward(_ anchor: PageRequest.Anchor) -> Bool {
    switch anchor {
    case .first, .after: false
    case .last, .before: true
    }
  }

  /// The first and the last key that a page may hold.
  func bounds(_ anchor: PageRequest.Anchor) -> (first: Int64, last: Int64) {
    switch anchor {
    case .first, .last: (range.lowerBound, range.upperBound)
    case .after(let key): (max(range.lowerBound, key.number + 1), range.upperBound)
    case .before(let key): (range.lowerBound, min(range.upperBound, key.number - 1))
    }
  }

  /// The query for keys from `:first` to `:last`.
  func sql(isBackward: Bool) -> String {
    let order = "ORDER BY family \(isBackward ? "DESC" : "ASC") LIMIT :limit"
    let part = ([Self.part] + left.map(Self.outside)).joined(separator: " AND ")
    guard year != nil else {
      return "SELECT family FROM onList WHERE \(part) \(order)"
    }
    guard !isCounted else {
      return """
        SELECT family FROM withoutProgramme
        WHERE year = :year AND \(part) \(order)
        """
    }
    let active = EnrolmentStatus.active.sorted().map(String.init).joined(separator: ", ")
    return """
      SELECT family FROM onList
      WHERE \(part) AND NOT EXISTS (
        SELECT 1 FROM enrolment
        WHERE enrolment.family = onList.family AND enrolment.year = :year
          AND enrolment.status IN (\(active))
      )
      \(order)
      """
  }

  private static let part = "family BETWEEN :first AND :last"

  private static func outside(_ region: RegionCode) -> String {
    let range = FamilyKey.range(of: region)
    return "family NOT BETWEEN \(range.lowerBound) AND \(range.upperBound)"
  }
}
