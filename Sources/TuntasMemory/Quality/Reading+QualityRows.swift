import TuntasModel

/// The rows behind a count of issues.
extension Reading {
  /// One page of the issues of a rule; the issues of one family are never parted.
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
    let all = holdings.issues.filter { found in
      found.issue.rule == rule && found.isOf(families) && range.contains(found.position.number)
    }
    let places = Dictionary(grouping: all, by: \.position).sorted { $0.key < $1.key }
    let page = part(of: places.map { ($0.key, $0.value.count) }, request)
    return Page(
      rows: places[page].flatMap(\.value).compactMap(row),
      hasPrevious: !page.isEmpty && page.lowerBound > 0,
      hasNext: !page.isEmpty && page.upperBound < places.count
    )
  }

  /// Which of some places a page holds: as many as are needed for its rows.
  private func part(
    of places: [(position: FamilyKey, rows: Int)],
    _ request: PageRequest
  ) -> Range<Int> {
    func isFull(_ part: Range<Int>) -> Bool {
      places[part].reduce(0) { $0 + $1.rows } >= request.limit
    }
    var part: Range<Int>
    switch request.anchor {
    case .first, .after:
      let start = request.anchor.key.flatMap { key in places.firstIndex { $0.position > key } }
      let first = start ?? (request.anchor.key == nil ? 0 : places.count)
      part = first..<first
      while part.upperBound < places.count, !isFull(part) { part = first..<part.upperBound + 1 }
    case .last, .before:
      let end = request.anchor.key.flatMap { key in places.firstIndex { $0.position >= key } }
      let last = end ?? places.count
      part = last..<last
      while part.lowerBound > 0, !isFull(part) { part = part.lowerBound - 1..<last }
    }
    return part
  }

  private func row(_ found: FoundIssue) -> QualityRow? {
    let (issue, place) = (found.issue, found.issue.place)
    guard let region = try? region(place.region) else { return nil }
    let household = place.family.flatMap { key in holdings.households.first { $0.key == key } }
    let person = place.member.flatMap { number in
      household?.people.first { $0.number == number }
    }
    return QualityRow(
      position: found.position,
      rule: issue.rule,
      place: place,
      field: issue.finding.field,
      found: QualityShown(masking: issue.finding.found, in: issue.finding),
      other: QualityShown(masking: issue.finding.other, in: issue.finding),
      family: household.flatMap(row),
      member: person.map(name),
      region: region,
      programme: place.programme.flatMap { programmes([$0]).first }
    )
  }
}

extension PageRequest.Anchor {
  /// The row that the page begins behind or ends before.
  fileprivate var key: FamilyKey? {
    switch self {
    case .first, .last: nil
    case .after(let key), .before(let key): key
    }
  }
}
