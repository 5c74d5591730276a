import GRDB
import TuntasModel

/// Everything recorded of programmes in some regions in the year, fetched in a few statements.
///
/// At most six statements for all regions and programmes together; then ``figures(_:in:)`` puts a
/// row together without asking the database again. It serves tables of many programmes as well as
/// the page of one.
struct ProgrammeRecords {
  /// A programme in one region.
  private struct Place: Hashable {
    var programme: ProgrammeCode
    var region: RegionCode
  }

  /// The year whose targets, reports and names count.
  private let year: Int
  /// The target that counts; where documents set several for one place, the last in the order of
  /// ``targetSQL``.
  private var targets: [Place: Target] = [:]
  /// Those that were set after the day asked for.
  private var laterTargets: [Place: Target] = [:]
  /// The reports of the year, in the order of quarters.
  private var reports: [Place: [Achievement]] = [:]
  /// Those that came after the day asked for.
  private var laterReports: [Place: [Achievement]] = [:]
  /// Tells whether what has no day is to be told, since an earlier day was asked for.
  private let isEarlier: Bool
  /// Active enrolments by name in the unit of the programme; only places with more than zero.
  private var counts: [Place: Int] = [:]
  /// How many of them rest on rows without a day.
  private var undated: [Place: Int] = [:]
  /// The ids of the sources that name them.
  private var namedSources: [Place: [String]] = [:]
  /// Tells a zero by name from nobody having sent names.
  private let named: NamedProgrammes
  /// Regions of other governments, of which only published targets are read.
  private let closed: Set<RegionCode>

  /// Fetches what is recorded.
  ///
  /// The statements share their conditions through the marks `@regions`, `@filter`, `@later` and
  /// `@undated`, which are replaced before they are run; no text of a user stands in them.
  ///
  /// - Parameters:
  ///   - reader: The viewer, the year and the day of the answer.
  ///   - regions: The regions whose records are fetched.
  ///   - programme: The only programme to fetch; all when left out.
  /// - Throws: An error of the database, `DamagedCell` for a cell that cannot be read.
  init(
    _ reader: RegistryReader,
    in regions: [RegionCode],
    programme: ProgrammeCode? = nil
  ) throws {
    (year, isEarlier) = (reader.moment.year, reader.moment.isEarlier)
    named = try NamedProgrammes(reader, in: regions)
    let (place, inYear, number) = ("namedCount.region", "namedCount.year", "namedCount.programme")
    let later = reader.later(.named, region: place, year: inYear, programme: number)
    let withoutDay = reader.undated(.named, region: place, year: inYear, programme: number)
    let codes = regions.map { String($0.number) }.joined(separator: ",")
    func fetch(_ sql: String) throws -> [Row] {
      let filter = programme == nil ? "" : "AND programme.code = :programme"
      return try Row.fetchAll(
        reader.db,
        sql: sql.replacing("@later", with: later).replacing("@undated", with: withoutDay).replacing(
          "@regions",
          with: codes
        ).replacing("@filter", with: filter),
        arguments: programme.map { ["year": year, "programme": $0.word] } ?? ["year": year]
      )
    }
    let known = try KnownOnDay(reader)
    closed = Set(regions.filter(reader.viewer.seesOnlyPublished))
    for row in try fetch(Self.targetSQL) {
      let (place, target) = (try Self.place(row), try Target(row))
      guard !closed.contains(place.region) else { continue }
      if known.contains(target) { targets[place] = target } else { laterTargets[place] = target }
    }
    func open(_ sql: String) throws -> [(Place, Row)] {
      try fetch(sql).map { (try Self.place($0), $0) }.filter { !closed.contains($0.0.region) }
    }
    for (place, row) in try open(Self.reportSQL) {
      let report = try Achievement(row)
      if reader.isLater(report) {
        laterReports[place, default: []].append(report)
      } else {
        reports[place, default: []].append(report)
      }
    }
    for (place, row) in try open(Self.countSQL) where (try row.get("count") as Int) > 0 {
      (counts[place], undated[place]) = (try row.get("count"), try row.get("undated"))
    }
    for (place, row) in try open(Self.sourceSQL) where counts[place] != nil {
      namedSources[place, default: []].append(try row.get("source"))
    }
  }

  /// Tells whether a programme has a target or a report in a region, be it one that came after the day
  /// asked for.
  ///
  /// Only expected programmes stand in a table: another would be a row without a single number.
  func isExpected(_ programme: ProgrammeCode, in region: RegionCode) -> Bool {
    let place = Place(programme: programme, region: region)
    return targets[place] != nil || laterTargets[place] != nil || reports[place] != nil
      || laterReports[place] != nil
  }

  /// Tells whether an agency reported a programme in any of some regions.
  func hasReports(_ programme: ProgrammeCode, in regions: [RegionCode]) -> Bool {
    regions.contains { reports[Place(programme: programme, region: $0)] != nil }
  }

  /// Tells whether a region has a report or somebody enrolled by name.
  func hasRows(_ programme: ProgrammeCode, in region: RegionCode) -> Bool {
    let place = Place(programme: programme, region: region)
    return reports[place] != nil || counts[place] != nil
  }

  /// The figures of a programme in a region.
  ///
  /// - Parameters:
  ///   - programme: A programme of the catalogue.
  ///   - region: One of the regions that were fetched.
  /// - Returns: What is recorded of it; everything is `nil` or empty where nothing is.
  func figures(_ programme: Programme, in region: Region) -> ProgrammeFigures {
    let place = Place(programme: programme.code, region: region.code)
    var figures = ProgrammeFigures(
      programme: programme,
      region: region,
      year: year,
      target: targets[place],
      reports: reports[place] ?? [],
      byName: programme.hasNames && !closed.contains(region.code) ? names(at: place) : nil
    )
    if targets[place] == nil { figures.laterTarget = laterTargets[place] }
    figures.laterReports = laterReports[place] ?? []
    if isEarlier {
      figures.undatedReports = Set(
        figures.reports.filter { $0.reported.value == nil }.map(\.quarter)
      )
    }
    figures.undatedByName = figures.byName == nil ? 0 : undated[place] ?? 0
    return figures
  }

  /// How many are enrolled by name; `nil` where nobody named anyone of the programme to the
  /// government, since then nothing is known.
  private func names(at place: Place) -> Int? {
    counts[place] ?? (named.contains(place.programme, in: place.region) ? 0 : nil)
  }

  /// The ids of the sources that programmes rest on.
  ///
  /// In no order and with repetitions; who shows them takes each once.
  func sources(of programmes: Set<ProgrammeCode>) -> [String] {
    let fromTargets = targets.filter { programmes.contains($0.key.programme) }.values.map(\.source)
    let fromReports = reports.filter { programmes.contains($0.key.programme) }
      .values.flatMap { $0.map(\.source) }
    let fromNames = namedSources.filter { programmes.contains($0.key.programme) }
      .values.flatMap(\.self)
    return fromTargets + fromReports + fromNames
  }

  /// The programme and region that a row names.
  private static func place(_ row: Row) throws -> Place {
    Place(
      programme: ProgrammeCode(try row.get("code")),
      region: row.recordedRegion("region").value ?? .country
    )
  }
}

// MARK: - Statements

extension ProgrammeRecords {
  /// A published target goes before a sample one, a later one before an earlier one.
  ///
  /// Rows with a published source come last, and so overwrite those of a sample; of equal ones the
  /// later row wins.
  private static let targetSQL = """
    SELECT target.*, programme.code FROM target
    JOIN programme ON programme.code = target.programme
    LEFT JOIN source ON source.id = target.source
    WHERE target.region IN (@regions) AND target.year = :year @filter
    ORDER BY source.synthetic DESC, target.number
    """
  /// Reports of the year, quarter by quarter; `programme.code` leaves out those of an unknown
  /// programme.
  private static let reportSQL = """
    SELECT achievement.*, programme.code FROM achievement
    JOIN programme ON programme.code = achievement.programme
    WHERE achievement.region IN (@regions) AND achievement.year = :year @filter
    ORDER BY achievement.quarter
    """
  /// What is counted by name on the day asked for, and how much of it has no day.
  private static let countSQL = """
    SELECT namedCount.region, namedCount.count - @later AS count, @undated AS undated,
      programme.code
    FROM namedCount
    JOIN programme ON programme.number = namedCount.programme
    WHERE namedCount.region IN (@regions) AND namedCount.year = :year @filter
    """
  /// The sources that name somebody; rows of `namedSource`, so that no enrolment is looked at.
  private static let sourceSQL = """
    SELECT namedSource.region, source.id AS source, programme.code FROM namedSource
    JOIN programme ON programme.number = namedSource.programme
    JOIN source ON source.number = namedSource.source
    WHERE namedSource.region IN (@regions) AND namedSource.year = :year @filter
    """
}
