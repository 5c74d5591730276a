import TuntasModel

/// Applies the rules to what is few: regions, lists, reports, figures, and the cells of all of them.
struct RecordIssues {
  private let holdings: Holdings
  private let context: QualityContext
  private let names: RegionNames
  /// Families on the newest list by village.
  private let families: [RegionCode: Int]

  init(_ holdings: Holdings, _ context: QualityContext) {
    self.holdings = holdings
    self.context = context
    names = holdings.records.knownNames.names(of: holdings.regions)
    families = Dictionary(holdings.onList.map { ($0.village, 1) }, uniquingKeysWith: +)
  }

  /// The kinds in the order in which their records stand behind the families of a region.
  private static let kinds: [RecordKind] = [
    .sources, .povertyLines, .indicators, .programmes, .targets, .achievements, .lists,
    .deliberations,
  ]

  /// All issues; families are numbered from the beginning of a region's numbers, records up to their
  /// end.
  var all: [FoundIssue] {
    let regions = holdings.records[.regions].records.sorted { $0["code"] < $1["code"] }
    let records =
      regions + Self.kinds.flatMap { holdings.records[$0].records }
      + holdings.records.recipients.records
    let found = records.map(issues).filter { !$0.isEmpty }
    let byRegion = Dictionary(grouping: found) { $0.first?.place.region ?? .country }
    return byRegion.flatMap { region, records in
      let next = (region.number + 1) << FamilyKey.runningBits
      return records.enumerated().flatMap { index, issues in
        let position = FamilyKey(number: next - Int64(records.count - index))
        return issues.map { FoundIssue(issue: $0, isFormer: false, position: position) }
      }
    }
  }

  private func issues(of record: Record) -> [QualityIssue] {
    switch record.kind {
    case .regions: region(record)
    case .lists: list(record)
    case .achievements: report(record)
    case .indicators: indicator(record)
    case .targets: target(record)
    case .deliberations, .enrolments: cells(record, at: .region(code(record, "village")))
    case .povertyLines: cells(record, at: .region(code(record, "region")))
    case .sources, .programmes: cells(record, at: .region(.country))
    case .families, .members, .listings, .verifications: []
    }
  }

  private func code(_ record: Record, _ column: String) -> RegionCode {
    record.region(column).value ?? .country
  }

  private func cells(_ record: Record, at place: QualityPlace) -> [QualityIssue] {
    // A target of an indicator may be a change, and so below zero; that of a programme never is.
    record.issues(at: place, context.check) { field in
      field != .targetValue || !record["programme"].isNothing
    }
  }
}

// MARK: - Kinds

extension RecordIssues {
  private func region(_ record: Record) -> [QualityIssue] {
    guard let region = Region(record) else { return [] }
    var issues = context.check.issues(of: region, names)
    if region.code.level == .village {
      issues += context.check.issues(
        of: region.code,
        families: families[region.code] ?? 0,
        isCovered: context.current(in: region.code)?.covers.contains(region.code) == true
      )
    }
    return issues + cells(record, at: .region(region.code))
  }

  private func list(_ record: Record) -> [QualityIssue] {
    guard let list = FamilyList(record) else { return [] }
    let isDated = context.day != nil && context.isCurrent(list)
    return (isDated ? context.check.issues(of: list) : [])
      + cells(record, at: .list(list.id, covers: list.covers))
  }

  private func report(_ record: Record) -> [QualityIssue] {
    let report = Achievement(record)
    return context.check.issues(of: report, target: target(of: report))
      + cells(record, at: .report(report.programme, report.region, report.quarter))
  }

  /// The target that documents set: a published one goes before a sample one, a later one before an
  /// earlier one.
  private func target(of report: Achievement) -> Double? {
    let targets = holdings.targets.filter { target in
      target.programme == report.programme && target.region == report.region
        && target.year == report.quarter.year
    }
    let samples = Set(holdings.sources.filter(\.isSynthetic).map(\.id))
    return (targets.last { !samples.contains($0.source) } ?? targets.last)?.value
  }

  private func indicator(_ record: Record) -> [QualityIssue] {
    guard let indicator = Indicator(record) else {
      let place = QualityPlace.region(code(record, "region"))
      var issues: [QualityIssue] = []
      context.check.cell(
        record.text("period"),
        in: QualityField(.indicators, "period"),
        at: place
      ) { issues.append($0) }
      return issues + cells(record, at: place)
    }
    let place = QualityPlace.indicator(indicator.code, indicator.region, indicator.period)
    return context.check.issues(of: indicator) + cells(record, at: place)
  }

  private func target(_ record: Record) -> [QualityIssue] {
    let target = Target(record)
    let programme = holdings.programmes.first { $0.code == target.programme }
    let place = QualityPlace.target(target.subject, target.region, year: target.year)
    return context.check.issues(of: target, programme: programme) + cells(record, at: place)
  }
}
