import TuntasModel

/// The poverty lines, which everybody may see.
extension RegistryReader {
  /// The poverty lines of a region and of those above it, or of all regions when none is given; what was
  /// published only after the day asked for is left out.
  ///
  /// - Parameter code: The region; `nil` for the four governments and what lies above them.
  /// - Returns: The page, with the regions and sources that its lines name.
  /// - Throws: ``RegistryError/unknownRegion(_:)``.
  func povertyLinesPage(of code: RegionCode?) throws -> PovertyLinesPage {
    let region = try code.map(self.region)
    let lines = try povertyLines(of: region.map { Self.regionsAbove($0.code) })
    return PovertyLinesPage(
      region: region?.code == .country ? nil : region,
      path: try code.map(path) ?? [],
      moment: moment,
      lines: lines,
      regions: try named(Set(lines.map(\.region))),
      sources: try sources(ids: lines.map(\.source))
    )
  }

  /// The lines of some regions, or of all, that were known on the day asked for.
  func povertyLines(of codes: [RegionCode]?) throws -> [PovertyLine] {
    let known = try KnownOnDay(self)
    let condition = codes.map { codes in
      "WHERE region IN (" + codes.map { String($0.number) }.joined(separator: ", ") + ")"
    }
    return try rows(
      """
      SELECT * FROM povertyLine \(condition ?? "")
      ORDER BY region, kind, valid_from, number
      """
    ).compactMap(PovertyLine.init).filter(known.contains)
  }
}
