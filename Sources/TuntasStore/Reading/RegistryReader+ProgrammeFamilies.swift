import GRDB
import TuntasModel

/// What the families of the registry say of one programme.
extension RegistryReader {
  /// A programme in a region, and how the list of the region stands.
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

  /// The place where families can be counted; none above governments, which are never summed, for
  /// those who may see only what was published, and where no row of a list is known.
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

  /// The families on the newest list that have no active enrolment in the programme in the year;
  /// none for a programme that counts something else than families, and where the government sent no
  /// name for it in the year: nobody knows then whom it reached.
  func notServed(_ place: ProgrammePlace) throws -> Int? {
    guard place.programme.servesFamilies, try hasNames(place) else { return nil }
    let served = try row(
      "SELECT families FROM servedCount WHERE region = ? AND year = ? AND programme = ?",
      [place.standing.region.code.number, moment.year, place.number]
    )
    return place.standing.families - (served?["families"] ?? 0)
  }

  private func hasNames(_ place: ProgrammePlace) throws -> Bool {
    let government = place.standing.region.code.ancestor(at: .regency)
    return try row(
      "SELECT 1 FROM namedCount WHERE region = ? AND year = ? AND programme = ?",
      [government.number, moment.year, place.number]
    ) != nil
  }

  /// The newest years before the one shown in which families had the programme, and how many of
  /// those are still on the newest list.
  func effects(_ place: ProgrammePlace) throws -> [ProgrammeEffect] {
    let rows = try rows(
      """
      SELECT registeredCount.year, registeredCount.families, servedCount.families AS listed
      FROM registeredCount LEFT JOIN servedCount ON servedCount.region = registeredCount.region
        AND servedCount.year = registeredCount.year
        AND servedCount.programme = registeredCount.programme
      WHERE registeredCount.region = ? AND registeredCount.programme = ?
        AND registeredCount.year < ?
      ORDER BY registeredCount.year DESC LIMIT \(Self.mostEffects)
      """,
      [place.standing.region.code.number, place.number, moment.year]
    )
    return rows.compactMap { row in
      ProgrammeEffect(
        programme: place.programme.code,
        year: row["year"],
        list: place.list,
        served: row["families"],
        stillListed: row["listed"] ?? 0
      )
    }
  }

  private static let mostEffects = 3

  /// How far people come with a training in the year by name; none for other programmes and where
  /// nobody was offered it.
  func funnel(
    _ programme: Programme,
    number: Int64,
    in region: RegionCode
  ) throws -> TrainingFunnel? {
    guard TrainingFunnel.isTraining(programme), region.level >= .regency,
      !viewer.seesOnlyPublished(region)
    else { return nil }
    let rows = try rows(
      "SELECT stage, people FROM stageCount WHERE region = ? AND programme = ? AND year = ?",
      [region.number, number, moment.year]
    )
    guard !rows.isEmpty else { return nil }
    var people: [FunnelStage: Int] = [:]
    for row in rows {
      if let stage = FunnelStage(number: row["stage"]) { people[stage] = row["people"] }
    }
    let placed = people[.placed]
    return .byName(
      programme.code,
      in: region,
      year: moment.year,
      statuses: [
        .invited: people[.invited] ?? 0,
        .attended: people[.attended] ?? 0,
        .finished: (people[.finished] ?? 0) + (placed ?? 0),
      ],
      placed: placed
    )
  }
}
