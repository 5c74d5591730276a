package import TuntasModel

/// The issues of data quality in the drawn world: few, and no two counts alike.
extension DrawnRegistry {
  package func quality(
    in region: RegionCode?,
    of families: QualityFamilies,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage {
    let table = try await regions(below: region, at: moment, for: viewer)
    return QualityPage(
      region: table.region,
      families: families,
      path: table.path,
      moment: table.moment,
      checkedOn: table.moment.day,
      own: families == .all
        ? DrawnQuality.own(of: table.region) + DrawnQuality.former
        : DrawnQuality.own(of: table.region),
      former: DrawnQuality.former,
      parts: table.rows.enumerated().map { index, standing in
        QualityPart(region: standing.region, summary: DrawnQuality.summary(of: index))
      },
      sources: [Drawn.sampleSource]
    )
  }

  package func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    of families: QualityFamilies,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<QualityRow> {
    if rule.isAboutPeople, !viewer.may(.seeFamilyIssues) { throw RegistryError.peopleHidden }
    return DrawnQuality.page(of: DrawnQuality.rows(rule, in: region), page)
  }
}

/// What is wrong in the drawn world.
package enum DrawnQuality {
  /// What is wrong with families that left the list.
  static let former: QualitySummary = {
    var former = QualitySummary()
    former.add(.aidAfterDeath, count: 9)
    return former
  }()

  static func own(of region: Region?) -> QualitySummary {
    var own = QualitySummary()
    own.add(.oldData)
    if let region, region.code.level == .village {
      own.add(.nikMissing, count: 451)
      own.add(.nikShared, count: 6)
    } else {
      own.add(.reportImplausible, count: 2)
    }
    return own
  }

  static func summary(of index: Int) -> QualitySummary {
    var summary = QualitySummary()
    guard index != 2 else { return summary }
    summary.add(.nikMissing, count: index + 2)
    summary.add(.civilMismatch, count: 3 * index + 11)
    summary.add(.nikFromElsewhere, count: 1200 + index)
    return summary
  }

  /// The rows of a rule: three at every second family where a NIK is shared, one at each family
  /// otherwise.
  package static func rows(_ rule: QualityRule, in region: RegionCode) -> [QualityRow] {
    guard let place = Drawn.regions.first(where: { $0.code == region }) else { return [] }
    switch rule {
    case .reportImplausible: return reports(in: place)
    case .oldData: return [list(of: place)]
    case .nikShared:
      return Drawn.families(in: region).prefix(4).enumerated().flatMap { index, family in
        (1...(index % 2 == 0 ? 1 : 2)).map { row(rule, family, member: $0, other: .number(2)) }
      }
    default: return Drawn.families(in: region).map { row(rule, $0, member: 1) }
    }
  }

  private static func row(
    _ rule: QualityRule,
    _ family: FamilyRow,
    member: Int,
    other: QualityShown = .nothing
  ) -> QualityRow {
    QualityRow(
      position: family.key,
      rule: rule,
      place: .member(family.key, member),
      field: .nik,
      found: rule == .nikShared ? .digits(16) : .digits(15),
      other: other,
      family: family,
      member: member == 1 ? family.head : .child,
      region: family.village
    )
  }

  private static func reports(in region: Region) -> [QualityRow] {
    [(1, QualityField.actual, 120.0, 100.0), (2, .spent, 0.0, 100.0)].map {
      number,
      field,
      found,
      other in
      QualityRow(
        position: FamilyKey(village: region.code, running: 900_000 + Int64(number)),
        rule: .reportImplausible,
        place: .report("rutilahu", region.code, Quarter(year: 2025, number: number)),
        field: field,
        found: .amount(found),
        other: .amount(other),
        region: region,
        programme: DrawnProgrammes.figures.first?.programme
      )
    }
  }

  private static func list(of region: Region) -> QualityRow {
    QualityRow(
      position: FamilyKey(village: region.code, running: 900_000),
      rule: .oldData,
      place: .list("bekasi", covers: region.code),
      field: .listDate,
      found: .day(Drawn.day(2023, 12, 5)),
      other: .day(Drawn.day(2025, 9, 30)),
      region: region
    )
  }

  /// A page whose rows of one place are never parted.
  package static func page(of rows: [QualityRow], _ request: PageRequest) -> Page<QualityRow> {
    var range: Range<Int>
    switch request.anchor {
    case .first: range = 0..<min(request.limit, rows.count)
    case .last: range = max(0, rows.count - request.limit)..<rows.count
    case .after(let key):
      let start = rows.firstIndex { $0.position > key } ?? rows.count
      range = start..<min(start + request.limit, rows.count)
    case .before(let key):
      let end = rows.firstIndex { $0.position >= key } ?? 0
      range = max(0, end - request.limit)..<end
    }
    while range.lowerBound > 0, range.lowerBound < rows.count,
      rows[range.lowerBound - 1].position == rows[range.lowerBound].position
    {
      range = range.lowerBound - 1..<range.upperBound
    }
    while range.upperBound > 0, range.upperBound < rows.count,
      rows[range.upperBound - 1].position == rows[range.upperBound].position
    {
      range = range.lowerBound..<range.upperBound + 1
    }
    return Page(
      rows: Array(rows[range]),
      hasPrevious: range.lowerBound > 0,
      hasNext: range.upperBound < rows.count
    )
  }
}
