import TuntasModel

/// The poverty lines, which everybody may see.
extension Reading {
  /// The poverty lines of a region and of those above it, or of all regions when none is given.
  func povertyLinesPage(of code: RegionCode?) throws -> PovertyLinesPage {
    let region = try code.map { code in try self.region(code) }
    let lines = povertyLines(of: region.map { Self.regionsAbove($0.code) })
    return PovertyLinesPage(
      region: region?.code == .country ? nil : region,
      path: code.map(path) ?? [],
      moment: moment,
      lines: lines,
      regions: named(lines.map(\.region)),
      sources: sources(lines.map(\.source))
    )
  }

  /// The lines of some regions, or of all, that were known on the day asked for.
  func povertyLines(of codes: Set<RegionCode>?) -> [PovertyLine] {
    holdings.povertyLines
      .filter { line in codes.map { $0.contains(line.region) } != false && known.contains(line) }
      .inOrder { left, right in
        (left.region, left.kind.number, left.validFrom)
          < (right.region, right.kind.number, right.validFrom)
      }
  }
}
