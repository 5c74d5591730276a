import TuntasModel

/// Everything recorded of programmes in some regions in the year.
struct ProgrammeBook {
  private let reading: Reading
  private let known: KnownOnDay
  private let named: [RegionCode: NamedThings]

  /// Looks at some regions and the governments that they lie in.
  init(_ reading: Reading, in regions: [RegionCode]) {
    self.reading = reading
    known = reading.known
    // Governments are never summed, so above them nothing is counted by name.
    let open = regions.filter {
      $0.level >= .regency && !reading.viewer.seesOnlyPublished($0)
    }
    let codes = Set(open + open.map { $0.ancestor(at: .regency) })
    named = Dictionary(uniqueKeysWithValues: codes.map { ($0, NamedThings(reading, in: $0)) })
  }

  /// Tells whether a programme has a target or a report in a region, be it one that came after the day
  /// asked for.
  func isExpected(_ programme: ProgrammeCode, in region: RegionCode) -> Bool {
    !targets(programme, region).isEmpty || !reports(programme, region).isEmpty
  }

  /// Tells whether an agency reported a programme in a region by the day asked for.
  func hasReport(_ programme: ProgrammeCode, in region: RegionCode) -> Bool {
    reports(programme, region).contains(where: reading.counts)
  }

  /// Tells whether a region has a report or somebody enrolled by name.
  func hasRows(_ programme: ProgrammeCode, in region: RegionCode) -> Bool {
    hasReport(programme, in: region) || named[region]?.count(programme) != nil
  }

  /// Tells whether somebody was named for a programme to the government of a region: where nobody
  /// was, nobody by name is no zero.
  func hasNames(_ programme: ProgrammeCode, in region: RegionCode) -> Bool {
    named[region.ancestor(at: .regency)]?.count(programme) != nil
  }

  /// The figures of a programme in a region.
  func figures(_ programme: Programme, in region: Region) -> ProgrammeFigures {
    let (code, place) = (programme.code, region.code)
    let targets = targets(code, place)
    let reports = reports(code, place)
    var figures = ProgrammeFigures(
      programme: programme,
      region: region,
      year: reading.moment.year,
      target: targets.last(where: known.contains),
      reports: reports.filter(reading.counts),
      byName: programme.hasNames ? names(code, place) : nil
    )
    if figures.target == nil { figures.laterTarget = targets.last }
    figures.laterReports = reports.filter { !reading.counts($0) }
    if reading.moment.isEarlier {
      let undated = figures.reports.filter { $0.reported.value == nil }
      figures.undatedReports = Set(undated.map(\.quarter))
    }
    figures.undatedByName = figures.byName == nil ? 0 : named[place]?.undated(code) ?? 0
    return figures
  }

  /// The ids of the sources that programmes rest on in some regions.
  func sources(of programmes: Set<ProgrammeCode>, in regions: [RegionCode]) -> [String] {
    programmes.flatMap { programme in
      regions.flatMap { region in
        let target = targets(programme, region).last(where: known.contains)
        let reports = reports(programme, region).filter(reading.counts)
        let things = named[region]
        let names = things?.count(programme) == nil ? [] : things?.sources[programme] ?? []
        return [target?.source].compactMap(\.self) + reports.map(\.source) + names
      }
    }
  }

  private func names(_ programme: ProgrammeCode, _ region: RegionCode) -> Int? {
    guard let things = named[region] else { return nil }
    return things.count(programme) ?? (hasNames(programme, in: region) ? 0 : nil)
  }

  /// The targets of the year: a published one goes before a sample one, a later one before an earlier
  /// one, so the last counts.
  private func targets(_ programme: ProgrammeCode, _ region: RegionCode) -> [Target] {
    guard !reading.viewer.seesOnlyPublished(region) else { return [] }
    let all = reading.holdings.targets.filter { target in
      target.programme == programme && target.region == region && target.year == reading.moment.year
    }
    let samples = Set(reading.holdings.sources.filter(\.isSynthetic).map(\.id))
    return all.filter { samples.contains($0.source) } + all.filter { !samples.contains($0.source) }
  }

  /// The reports of the year, oldest first.
  private func reports(_ programme: ProgrammeCode, _ region: RegionCode) -> [Achievement] {
    guard !reading.viewer.seesOnlyPublished(region) else { return [] }
    return reading.holdings.reports.filter { report in
      report.programme == programme && report.region == region
        && report.quarter.year == reading.moment.year
    }.sorted { $0.quarter < $1.quarter }
  }
}
