import GRDB
import TuntasModel

/// What the families of the registry say of one programme.
extension RegistryReader {
  /// A programme in a region, and how the list of the region stands.
  ///
  /// It exists only where families can be counted, so who holds one need not ask again.
  struct ProgrammePlace {
    /// The programme.
    let programme: Programme
    /// Its number in the database.
    let number: Int64
    /// The region, with its newest list.
    let standing: RegionStanding
    /// The newest list.
    let list: FamilyList
  }

  /// The place where families can be counted; `nil` above governments, which are never summed, for
  /// those who may see only what was published, and where no row of a list is known.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - number: Its number in the database.
  ///   - region: Where.
  /// - Returns: The place, or `nil`.
  /// - Throws: An error of the database.
  func place(
    of programme: Programme,
    number: Int64,
    in region: RegionCode
  ) throws -> ProgrammePlace? {
    guard region.level >= .regency, !viewer.seesOnlyPublished(region) else { return nil }
    guard let standing = try standings(of: [region]).first, let list = standing.list,
      standing.isCounted
    else { return nil }
    return ProgrammePlace(programme: programme, number: number, standing: standing, list: list)
  }

  /// The families on the newest list that have no active enrolment in the programme in the year, and
  /// beside them those that count as reached without a day.
  ///
  /// The number of families is `nil` for a programme that counts something else than families, and
  /// where the government sent no name for it in the year: nobody knows then whom it reached.
  ///
  /// Both from `servedCount` and `dayCount`; no family is looked at.
  func notServed(_ place: ProgrammePlace) throws -> (families: Int?, undated: Int) {
    guard place.programme.servesFamilies, try hasNames(place) else { return (nil, 0) }
    let later = later(.served, region: "servedCount.region", year: "?2", programme: "?3")
    let undated = undated(.served, region: "servedCount.region", year: "?2", programme: "?3")
    let served = try row(
      """
      SELECT families - \(later) AS families, \(undated) AS undated FROM servedCount
      WHERE region = ?1 AND year = ?2 AND programme = ?3
      """,
      [place.standing.region.code.number, moment.year, place.number]
    )
    return (
      place.standing.families - (try served?.get("families") ?? 0), try served?.get("undated") ?? 0
    )
  }

  /// Tells whether anybody named a recipient of the programme to the government in the year.
  private func hasNames(_ place: ProgrammePlace) throws -> Bool {
    let government = place.standing.region.code.ancestor(at: .regency)
    let names = hasNames(government: "?1", year: "?2", programme: "?3")
    return try row(
      "SELECT \(names) AS names",
      [government.number, moment.year, place.number]
    )?.get("names") == true
  }

  /// The newest years before the one shown in which families had the programme, and how many of
  /// those are still on the newest list.
  ///
  /// Newest year first, at most ``mostEffects``. `registeredCount` has the families of the register
  /// whether or not they are still on the list, `servedCount` those that are; what came after the
  /// day asked for is taken from both.
  func effects(_ place: ProgrammePlace) throws -> [ProgrammeEffect] {
    func later(_ kind: DayCounter.Kind) -> String {
      self.later(
        kind,
        region: "registeredCount.region",
        year: "registeredCount.year",
        programme: "registeredCount.programme"
      )
    }
    let rows = try rows(
      """
      SELECT registeredCount.year, 
        registeredCount.families - \(later(.served)) - \(later(.left)) AS families,
        servedCount.families - \(later(.served)) AS listed
      FROM registeredCount LEFT JOIN servedCount ON servedCount.region = registeredCount.region
        AND servedCount.year = registeredCount.year
        AND servedCount.programme = registeredCount.programme
      WHERE registeredCount.region = ? AND registeredCount.programme = ?
        AND registeredCount.year < ?
      ORDER BY registeredCount.year DESC LIMIT \(Self.mostEffects)
      """,
      [place.standing.region.code.number, place.number, moment.year]
    )
    return try rows.compactMap { row in
      ProgrammeEffect(
        programme: place.programme.code,
        year: try row.year("year"),
        list: place.list,
        served: try row.get("families"),
        stillListed: try row.get("listed") ?? 0
      )
    }
  }

  /// Years of effects that a page has room for.
  private static let mostEffects = 3

  /// How far people come with a training in the year by name; `nil` for other programmes and where
  /// nobody was offered it.
  ///
  /// People by the furthest stage they reached, from `stageCount`, less the changes of stage that
  /// `dayCount` has after the day asked for. A person who was placed counts as having finished too.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - number: Its number in the database.
  ///   - region: Where; `nil` comes back above governments, which are never summed.
  /// - Returns: The funnel, or `nil`.
  /// - Throws: An error of the database.
  func funnel(
    _ programme: Programme,
    number: Int64,
    in region: RegionCode
  ) throws -> TrainingFunnel? {
    guard TrainingFunnel.isTraining(programme), region.level >= .regency,
      !viewer.seesOnlyPublished(region)
    else { return nil }
    let rows = try rows(
      """
      SELECT stage, people - (
        SELECT ifnull(sum(count), 0) FROM dayCount
        WHERE region = ?1 AND kind = \(DayCounter.Kind.stage.rawValue) AND year = ?3
          AND programme = ?2 AND part = stage AND day > ?4
      ) AS people
      FROM (
        SELECT stage, people FROM stageCount WHERE region = ?1 AND programme = ?2 AND year = ?3
        UNION ALL SELECT DISTINCT part, 0 FROM dayCount
          WHERE region = ?1 AND kind = \(DayCounter.Kind.stage.rawValue) AND year = ?3
            AND programme = ?2 AND part NOT IN (
              SELECT stage FROM stageCount WHERE region = ?1 AND programme = ?2 AND year = ?3
            )
      )
      """,
      [region.number, number, moment.year, lastDay?.number ?? DayCounter.never]
    ).filter { (try $0.get("people") as Int) != 0 }
    guard !rows.isEmpty else { return nil }
    var people: [FunnelStage: Int] = [:]
    for row in rows {
      if let stage = FunnelStage(number: try row.get("stage")) {
        people[stage] = try row.get("people")
      }
    }
    return .byName(programme.code, in: region, year: moment.year, furthest: people)
  }
}
