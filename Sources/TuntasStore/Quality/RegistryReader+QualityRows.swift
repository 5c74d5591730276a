import GRDB
import TuntasModel

/// The rows behind a count of issues.
extension RegistryReader {
  /// One page of the issues of a rule.
  ///
  /// A page may be longer than asked for: the rows of one family or record are never parted.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - region: Where.
  ///   - families: Those on the list, or those that left it too.
  ///   - request: From where, and how many rows.
  /// - Returns: The page, in the order of positions.
  /// - Throws: ``RegistryError/peopleHidden`` for a rule about people,
  ///   ``RegistryError/unknownRegion(_:)``, ``RegistryError/regionOutOfScope(_:)``.
  func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    of families: QualityFamilies,
    page request: PageRequest
  ) throws -> Page<QualityRow> {
    if rule.isAboutPeople, !viewer.may(.seeFamilyIssues) { throw RegistryError.peopleHidden }
    try checkScope(region)
    _ = try self.region(region)
    let range = FamilyKey.range(of: try rowScope(in: region))
    let walk = QualityWalk(db: db, rule: rule, families: families, range: range)
    let found = try rows(walk, request)
    let positions = found.map(\.position.number)
    guard let first = positions.first, let last = positions.last else {
      return Page(rows: [], hasPrevious: false, hasNext: false)
    }
    return Page(
      rows: found,
      hasPrevious: try walk.next(from: first, isBackward: true) != nil,
      hasNext: try walk.next(from: last, isBackward: false) != nil
    )
  }

  /// Reads places until there are rows enough; a place without a row, because it was changed since,
  /// is passed over.
  private func rows(_ walk: QualityWalk, _ request: PageRequest) throws -> [QualityRow] {
    let details = try QualityDetails(self, rule: walk.rule)
    var rows: [[QualityRow]] = []
    var count = 0
    var place = request.anchor.position
    while count < request.limit {
      let places = try walk.places(
        from: place,
        isBackward: request.anchor.readsBackward,
        limit: request.limit - count
      )
      guard let last = places.last else { break }
      place = last.position
      for found in try details.rows(places) {
        guard count < request.limit else { break }
        rows.append(found)
        count += found.count
      }
    }
    return Array((request.anchor.readsBackward ? rows.reversed() : rows).joined())
  }
}

extension PageRequest.Anchor {
  /// Tells whether a page is read from its end.
  fileprivate var readsBackward: Bool {
    switch self {
    case .first, .after: false
    case .last, .before: true
    }
  }

  /// The position that the page begins behind or ends before.
  fileprivate var position: Int64? {
    switch self {
    case .first, .last: nil
    case .after(let key), .before(let key): key.number
    }
  }
}
