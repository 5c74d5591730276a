import TuntasModel

/// The deliberations of the drawn world: one village has begun, one is done, nothing is known of the
/// rest.
enum DrawnDeliberations {
  /// The villages of a table; so many are counted as stand there.
  static func table(_ regions: RegionTable) -> DeliberationTable {
    let counted = regions.counted.map(\.region.code)
    let villages = Drawn.regions.filter { village in
      village.code.level == .village && counted.contains { $0.contains(village.code) }
    }
    let rows = villages.map { village in
      VillageDeliberation(
        village: village,
        district: Drawn.regions.first { $0.code == village.code.ancestor(at: .district) },
        deliberation: deliberations.first { $0.village == village.code }
      )
    }
    var regions = regions
    if var whole = regions.whole {
      (whole.villages, whole.deliberated) = (rows.count, rows.count(where: \.isDone))
      regions.whole = whole
    }
    return DeliberationTable(regions: regions, rows: rows)
  }

  private static let deliberations: [Deliberation] = [
    Deliberation(
      village: RegionCode(number: 3_216_012_001) ?? .country,
      year: 2025,
      stage: .minutesSent,
      date: .known(Drawn.day(2025, 8, 16)),
      document: "BA 2/MUSDES/2025"
    ),
    Deliberation(
      village: RegionCode(number: 3_216_012_002) ?? .country,
      year: 2025,
      stage: .scheduled
    ),
  ]
}
