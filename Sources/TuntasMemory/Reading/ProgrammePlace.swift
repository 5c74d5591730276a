import TuntasModel

/// What the families of a region say of one programme.
struct ProgrammePlace {
  private let reading: Reading
  private let programme: Programme
  private let list: FamilyList
  private let households: [Household]

  /// Looks at a region; `nil` above governments, which are never summed, for those who may see only
  /// what was published, and where no row of a list is known.
  init?(_ reading: Reading, _ programme: Programme, in region: RegionCode) {
    guard region.level >= .regency, !reading.viewer.seesOnlyPublished(region),
      let standing = reading.standings(of: [region]).first, let list = standing.list,
      standing.isCounted
    else { return nil }
    self.reading = reading
    self.programme = programme
    self.list = list
    households = reading.holdings.households(in: region)
  }

  /// How many families are on the newest list.
  var listed: Int { households.count(where: reading.isListed) }

  /// The families on the newest list that have no active enrolment in the programme in the year, and
  /// beside them those that count as reached without a day; `nil` for a programme that counts
  /// something else than families.
  var notServed: (families: Int, undated: Int)? {
    guard programme.servesFamilies else { return nil }
    let listed = households.filter(reading.isListed)
    let served = listed.map { days(of: $0, in: reading.moment.year) }.filter { !$0.isEmpty }
    return (listed.count - served.count, served.count(where: reading.isUndated))
  }

  /// The newest years before the one shown in which families of the register had the programme, and
  /// how many of those are still on the newest list.
  var effects: [ProgrammeEffect] {
    let registered = households.filter { reading.holdings.registered.contains($0.key) }
    let years = registered.flatMap(\.enrolments).filter {
      $0.isActive && $0.enrolment.programme == programme.code
    }.map(\.enrolment.year)
    let earlier = Set(years).filter { $0 < reading.moment.year }.sorted(by: >)
    return earlier.prefix(Self.mostEffects).compactMap { year in
      let served = registered.filter { !days(of: $0, in: year).isEmpty }
      return ProgrammeEffect(
        programme: programme.code,
        year: year,
        list: list,
        served: served.count,
        stillListed: served.count(where: reading.isListed)
      )
    }
  }

  private static let mostEffects = 3

  /// The days of the active enrolments of a family in the programme in a year that count by then.
  private func days(of household: Household, in year: Int) -> [Recorded<CalendarDate>] {
    household.enrolments.filter { enrolment in
      enrolment.isActive && enrolment.enrolment.year == year
        && enrolment.enrolment.programme == programme.code && reading.counts(enrolment)
    }.map(\.enrolment.date)
  }
}
