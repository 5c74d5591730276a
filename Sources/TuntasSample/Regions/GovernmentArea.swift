import TuntasModel

/// A local government with its villages in the order of their codes.
struct GovernmentArea: Sendable {
  /// Its code.
  let code: RegionCode
  /// Its code as files have it, for example `32.16`.
  let codeText: String
  /// The villages.
  let villages: [Village]
  /// The districts in the order of their codes, each with the places of its villages.
  let districts: [District]

  /// A district and where its villages stand among those of the government.
  struct District: Sendable {
    /// Its code.
    let code: RegionCode
    /// The places of its villages.
    let villages: Range<Int>
  }

  /// Finds the villages of a government among the regions.
  init(_ code: RegionCode, regions: [Region]) {
    self.code = code
    codeText = code.description
    let inside = regions.filter { $0.code.level == .village && code.contains($0.code) }
    villages = inside.sorted { $0.code < $1.code }.map(Village.init)
    districts = Self.districts(of: villages)
  }

  /// The first four digits of the ids of its families, for example `3216`.
  var prefix: String { String(code.number / 1_000_000) }

  private static func districts(of villages: [Village]) -> [District] {
    var districts: [District] = []
    var start = 0
    for place in villages.indices {
      let next = place + 1
      let isLast = next == villages.count || villages[next].district != villages[place].district
      guard isLast else { continue }
      districts.append(District(code: villages[place].district, villages: start..<next))
      start = next
    }
    return districts
  }
}
