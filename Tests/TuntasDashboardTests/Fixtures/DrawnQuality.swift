import TuntasModel

/// The issues of data quality in the drawn world: few, and no two counts alike.
extension DrawnRegistry {
  func quality(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage {
    let table = try await regions(below: region, at: moment, for: viewer)
    var own = QualitySummary()
    own.add(.oldData)
    return QualityPage(
      region: table.region,
      path: table.path,
      moment: table.moment,
      checkedOn: table.moment.day,
      own: own,
      parts: table.rows.enumerated().map { index, standing in
        QualityPart(region: standing.region, summary: Self.summary(of: index))
      }
    )
  }

  func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    page: PageRequest,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Page<QualityRow> {
    let families = try await families(
      FamilyQuery(region: region),
      page: page,
      at: moment,
      for: viewer
    )
    return Page(
      rows: families.rows.map { family in
        QualityRow(
          position: family.key,
          rule: rule,
          place: .member(family.key, 1),
          field: .nik,
          found: .digits(15),
          family: family,
          member: family.head,
          region: family.village
        )
      },
      hasPrevious: families.hasPrevious,
      hasNext: families.hasNext
    )
  }

  private static func summary(of index: Int) -> QualitySummary {
    var summary = QualitySummary()
    summary.add(.nikMissing, count: index + 2)
    summary.add(.civilMismatch, count: 3 * index + 11)
    return summary
  }
}
