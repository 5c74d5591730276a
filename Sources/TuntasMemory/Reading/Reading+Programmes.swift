import TuntasModel

/// Programmes, their targets and what agencies reported.
extension Reading {
  /// The programmes of a region, or of the four governments, with a target or a report in the year.
  ///
  /// Above the viewer's scope the figures are those of the scope itself, and so is the region.
  func programmeTable(in code: RegionCode?) throws -> ProgrammeTable {
    guard let code, code.level >= .regency else {
      let governments = governmentsInScope
      // Who sees a part of one government only is told whose the figures are.
      let part = governments.count == 1 ? governments.first { $0.level > .regency } : nil
      return programmeTable(
        part.flatMap(holdings.region),
        of: governments.compactMap(holdings.region)
      )
    }
    _ = try region(code)
    try checkScope(code)
    let seen = try region(viewer.part(of: code))
    return programmeTable(seen, of: [seen])
  }

  private func programmeTable(_ region: Region?, of regions: [Region]) -> ProgrammeTable {
    let codes = regions.map(\.code)
    let book = ProgrammeBook(self, in: codes)
    let figures = regions.flatMap { region in
      holdings.programmes.filter { book.isExpected($0.code, in: region.code) }
        .map { book.figures($0, in: region) }
    }
    let subjects = Set(figures.map(\.programme.code))
    return ProgrammeTable(
      region: region,
      moment: moment,
      figures: figures,
      sources: sources(book.sources(of: subjects, in: codes))
    )
  }

  /// One programme in one region, quarter by quarter and region by region.
  func programmePage(_ code: ProgrammeCode, in asked: RegionCode) throws -> ProgrammePage {
    _ = try region(asked)
    try checkScope(asked)
    let region = try region(viewer.part(of: asked))
    guard let programme = programmes([code]).first else {
      throw RegistryError.unknownProgramme(code.word)
    }
    let below = parts(below: region.code)
    let book = ProgrammeBook(self, in: [region.code] + below)
    let hasParts = below.contains { book.hasReport(code, in: $0) }
    let parts = hasParts ? below.filter { book.hasRows(code, in: $0) } : []
    let indicators = indicators(of: code, in: region.code)
    let ids = book.sources(of: [code], in: [region.code] + below) + indicators.map(\.source)
    var page = ProgrammePage(
      path: path(to: region.code),
      moment: moment,
      figures: book.figures(programme, in: region),
      parts: parts.compactMap(holdings.region).map { book.figures(programme, in: $0) },
      indicators: indicators,
      sources: sources(ids)
    )
    let byName = funnel(programme, in: region.code)
    page.funnels = [byName].compactMap(\.self) + PublishedFunnels(indicators).funnels
    if let place = ProgrammePlace(self, programme, in: region.code) {
      let served = book.hasNames(code, in: region.code) ? place.notServed : nil
      (page.notServed, page.undatedServed) = (served?.families, served?.undated ?? 0)
      page.servedOnList = page.notServed.map { place.listed - $0 }
      page.effects = place.effects
    }
    if page.whole.figures.byName != nil, region.code.level >= .regency {
      let offList = recipients(of: code, in: region.code).map(\.village.code)
      page.namedOffList = offList.count
      page.regionsBelow = below.count
      page.namedParts = below.filter { book.hasRows(code, in: $0) }.compactMap(holdings.region)
        .map { part in
          NamedPart(
            book.figures(programme, in: part),
            at: moment,
            offList: offList.count { part.code.contains($0) }
          )
        }
    }
    return page
  }

  private func parts(below region: RegionCode) -> [RegionCode] {
    switch region.level {
    case .country, .province: Governments.all.filter { region.contains($0) }
    case .regency, .district: regions(below: region)
    case .village: []
    }
  }

  /// What is published of a programme, and the money that the same sources name for all programmes
  /// together: it is what the programme was paid from.
  private func indicators(of code: ProgrammeCode, in region: RegionCode) -> [Indicator] {
    let government = region.ancestor(at: .regency)
    let published = holdings.indicators.filter { $0.region == government }
    let sources = Set(published.filter { $0.programme == code }.map(\.source))
    let own = published.filter { indicator in
      indicator.programme == code
        || indicator.programme == nil && indicator.unit == "rupiah"
          && sources.contains(indicator.source)
    }
    return own.filter(known.contains).inOrder { $0.period < $1.period }
  }
}

extension Array {
  /// The elements in an order, those that are equal in it as they came.
  func inOrder(_ comesBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if comesBefore(left.element, right.element) { return true }
      return !comesBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}
