import TuntasModel

/// Sources, and what rests on them.
extension Reading {
  /// Every source, in the order of their publishers and dates.
  func sourceTable() -> SourceTable {
    let records = holdings.records[.sources].records.sorted { Self.place($0) < Self.place($1) }
    let sources = records.map(Source.init)
    let tally = SourceTally(self, sources)
    return SourceTable(moment: moment, rows: sources.map { tally[$0] })
  }

  private static func place(_ source: Record) -> (HeldValue, HeldValue, Int, HeldValue, HeldValue) {
    let publisher = source["publisher"]
    // Of letters beyond ASCII a capital is another letter.
    let folded = publisher.text.map { text in
      HeldValue.text(
        String(
          String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
              (65...90).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
            }
          )
        )
      )
    }
    let date = source["date"]
    return (folded ?? publisher, publisher, date.isNothing ? 1 : 0, date, source["id"])
  }

  /// One source.
  ///
  /// - Throws: ``RegistryError/unknownSource(_:)``.
  func sourcePage(_ id: String) throws -> SourcePage {
    guard let source = holdings.sources.first(where: { $0.id == id }) else {
      throw RegistryError.unknownSource(id)
    }
    var page = SourcePage(moment: moment, standing: SourceTally(self, [source])[source])
    page.lists = byDay(holdings.lists.filter { isFrom(id, $0) }).reversed().map(shown)
    page.indicators = contested(from: id)
    page.povertyLines = lines(from: id)
    page.targets = seenTargets.filter { $0.source == id && known.contains($0) }
      .inOrder { ($1.year, $0.region) < ($0.year, $1.region) }
    page.reports = reports(from: id)
    let values = page.indicators.flatMap { [$0.indicator] + $0.contradictions }
    page.programmes = programmes(
      page.indicators.compactMap(\.indicator.programme) + page.targets.compactMap(\.programme)
        + page.reports.map(\.programme)
    )
    page.regions = named(
      page.lists.map(\.covers) + values.map(\.region) + page.povertyLines.map(\.region)
        + page.targets.map(\.region) + page.reports.map(\.region)
    )
    page.sources = sources(page.indicators.flatMap { $0.contradictions.map(\.source) })
    return page
  }

  private func isFrom(_ source: String, _ list: FamilyList) -> Bool {
    counts(list)
      && (list.source == source && seesPublished(list.covers)
        || list.rowsSource == source && seesOwn(list.covers))
  }

  private func contested(from source: String) -> [ContestedIndicator] {
    let seen = holdings.indicators.filter { seesPublished($0.region) && known.contains($0) }
      .inOrder(Self.comesBefore)
    return seen.filter { $0.source == source }.map { indicator in
      let others = seen.filter {
        $0.conflict != nil && $0.conflict == indicator.conflict && $0.source != source
      }
      return ContestedIndicator(indicator, contradictions: others)
    }
  }

  /// By region, indicator and period.
  static func comesBefore(_ left: Indicator, _ right: Indicator) -> Bool {
    (left.region, left.code, left.period) < (right.region, right.code, right.period)
  }

  private func lines(from source: String) -> [PovertyLine] {
    Array(holdings.povertyLines.reversed())
      .filter { $0.source == source && seesPublished($0.region) && known.contains($0) }
      .inOrder { left, right in
        (left.region, left.kind.number, right.validFrom)
          < (right.region, right.kind.number, left.validFrom)
      }
  }

  private func reports(from source: String) -> [Achievement] {
    let places = holdings.programmes.map(\.code)
    func place(_ code: ProgrammeCode) -> Int { places.firstIndex(of: code) ?? -1 }
    return holdings.reports
      .filter { $0.source == source && seesOwn($0.region) && rests($0) }
      .inOrder { left, right in
        (place(left.programme), left.region, right.quarter)
          < (place(right.programme), right.region, left.quarter)
      }
  }
}
