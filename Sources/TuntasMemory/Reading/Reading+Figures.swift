import TuntasModel

/// What is published, which everybody may see.
extension Reading {
  /// What is published of a region and of those above it; of the country and the provinces of the
  /// governments when no region is given.
  func figuresPage(of code: RegionCode?) throws -> FiguresPage {
    let region = try code.map { code in try self.region(code) }
    let codes = Self.regionsAbove(code)
    let indicators = holdings.indicators
      .filter { codes.contains($0.region) && known.contains($0) }
      .inOrder(Self.comesBefore)
    let targets = holdings.targets
      .filter { codes.contains($0.region) && $0.programme == nil && known.contains($0) }
      .inOrder { left, right in
        (left.region, left.indicator, left.year) < (right.region, right.indicator, right.year)
      }
    let lines = povertyLines(of: codes)
    return FiguresPage(
      region: region?.code == .country ? nil : region,
      path: code.map(path) ?? [],
      moment: moment,
      indicators: indicators,
      targets: targets,
      lines: lines,
      programmes: programmes(indicators.compactMap(\.programme)),
      regions: named(indicators.map(\.region) + targets.map(\.region) + lines.map(\.region)),
      sources: sources(indicators.map(\.source) + targets.map(\.source) + lines.map(\.source))
    )
  }

  static func regionsAbove(_ code: RegionCode?) -> Set<RegionCode> {
    guard let code, code != .country else {
      return Set([.country] + Governments.all.map { $0.ancestor(at: .province) })
    }
    return Set(RegionLevel.allCases.filter { $0 <= code.level }.map(code.ancestor))
  }
}

extension Target {
  /// The indicator that it is set for; empty when it is set for a programme.
  fileprivate var indicator: String {
    if case .indicator(let code) = subject { code } else { "" }
  }
}
