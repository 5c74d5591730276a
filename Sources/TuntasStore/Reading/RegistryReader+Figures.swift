import GRDB
import TuntasModel

/// What is published, which everybody may see.
extension RegistryReader {
  /// What is published of a region and of those above it; of the country and the provinces of the
  /// governments when no region is given.
  ///
  /// No scope is checked: what was published is for everybody. What was published only after the
  /// day asked for is left out. Figures stand in the order of region, indicator and period.
  ///
  /// - Parameter code: The region; `nil` for the country.
  /// - Returns: The page, with the regions, programmes and sources that its figures name.
  /// - Throws: ``RegistryError/unknownRegion(_:)``.
  func figuresPage(of code: RegionCode?) throws -> FiguresPage {
    let region = try code.map(self.region)
    let codes = Self.regionsAbove(code)
    let known = try KnownOnDay(self)
    let numbers = codes.map { String($0.number) }.joined(separator: ", ")
    let indicators = try rows(
      """
      SELECT * FROM indicator WHERE region IN (\(numbers))
      ORDER BY region, indicator, period, number
      """
    ).compactMap(Indicator.init).filter(known.contains)
    let targets = try rows(
      """
      SELECT * FROM target WHERE region IN (\(numbers)) AND indicator IS NOT NULL
        AND programme IS NULL
      ORDER BY region, indicator, year, number
      """
    ).map(Target.init).filter(known.contains)
    let lines = try povertyLines(of: codes)
    let spoken = indicators.map(\.region) + targets.map(\.region) + lines.map(\.region)
    let ids = indicators.map(\.source) + targets.map(\.source) + lines.map(\.source)
    let named = Set(indicators.compactMap(\.programme))
    let programmes = try rows("SELECT * FROM programme ORDER BY number").map(Programme.init)
    return FiguresPage(
      region: region?.code == .country ? nil : region,
      path: try code.map(path) ?? [],
      moment: moment,
      indicators: indicators,
      targets: targets,
      lines: lines,
      programmes: programmes.filter { named.contains($0.code) },
      regions: try self.named(Set(spoken)),
      sources: try sources(ids: ids)
    )
  }

  /// A region and those above it, from the country down.
  static func regionsAbove(_ code: RegionCode?) -> [RegionCode] {
    guard let code, code != .country else {
      return [.country] + Set(Governments.all.map { $0.ancestor(at: .province) }).sorted()
    }
    return RegionLevel.allCases.filter { $0 <= code.level }.map(code.ancestor)
  }
}

extension PovertyLine {
  /// Reads a row; `nil` when amount, kind, unit or day cannot be read.
  init?(_ row: Row) throws {
    guard let validFrom = Period(try row.text("valid_from")), let amount = row.number("amount"),
      let kind = row.word("kind", as: PovertyLineKind.self),
      let unit = row.word("per", as: PovertyLineUnit.self)
    else { return nil }
    self.init(
      region: row.recordedRegion("region").value ?? .country,
      kind: kind,
      amount: amount,
      unit: unit,
      basis: try row.shown("basis"),
      validFrom: validFrom,
      certainty: row.word("certainty", as: Certainty.self) ?? .remark,
      isApproximate: row.isSet("approximate"),
      note: try row.shown("note"),
      source: try row.text("source")
    )
  }
}
