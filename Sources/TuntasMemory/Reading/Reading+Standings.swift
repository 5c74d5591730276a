import TuntasModel

/// How the newest lists of regions stand.
extension Reading {
  /// How some regions stand, in the order asked; those that are unknown are left out.
  func standings(of codes: [RegionCode]) -> [RegionStanding] {
    let lists = currentLists
    return codes.compactMap(holdings.region).map { standing(of: $0, lists) }
  }

  private func standing(of region: Region, _ lists: CurrentListTable) -> RegionStanding {
    var standing = RegionStanding(region: region, list: nil, year: moment.year)
    standing.isWithheld = viewer.seesOnlyPublished(region.code)
    if !standing.isWithheld { countVillages(&standing) }
    guard let current = lists[region.code] else {
      standing.laterList = laterLists[region.code.ancestor(at: .regency)]
      return standing
    }
    standing.list = current.list
    standing.listDays = lists.days(of: region.code)
    guard !standing.isWithheld else {
      standing.isSynthetic = current.isSynthetic
      return standing
    }
    countFamilies(&standing, on: current.list)
    standing.isSynthetic =
      current.hasSyntheticRows || (current.isSynthetic && standing.families > 0)
    return standing
  }

  private func countVillages(_ standing: inout RegionStanding) {
    let villages = holdings.regions.map(\.code).filter {
      $0.level == .village && standing.region.code.contains($0)
    }
    let newest = villages.compactMap(deliberation)
    let done = newest.filter(\.stage.isDone)
    standing.villages = villages.count
    standing.deliberated = newest.isEmpty ? nil : done.count
    standing.undated.deliberated = done.count { isUndated([$0.date]) }
  }

  /// The newest deliberation of a village up to the year.
  func deliberation(in village: RegionCode) -> Deliberation? {
    holdings.deliberations.filter { $0.village == village && $0.year <= moment.year && counts($0) }
      .max { $0.year < $1.year }
  }

  private func countFamilies(_ standing: inout RegionStanding, on list: FamilyList) {
    let code = standing.region.code
    let government = code.ancestor(at: .regency)
    let all = holdings.households(in: code)
    let listed = all.filter(isListed)
    standing.families = listed.count
    standing.people = listed.reduce(0) { $0 + $1.people.count }
    if isAnyoneNamed(in: government) {
      let active = listed.map(active).filter { !$0.isEmpty }
      standing.recorded = active.count
      standing.undated.recorded = active.count { isUndated($0.map(\.enrolment.date)) }
    }
    let verified = listed.filter(isVerified)
    // Where every answer came after the day asked for, nobody had asked by then.
    let isAllLater = verified.isEmpty && listed.contains { $0.answers.contains(where: \.isGiven) }
    standing.verified =
      all.allSatisfy(\.answers.isEmpty) || isAllLater ? nil : verified.count
    standing.undated.verified = verified.count { household in
      isUndated(
        household.answers.filter { $0.isGiven && counts($0) }.map(\.answer.date)
      )
    }
    standing.isCovered =
      !listed.isEmpty
      || holdings.households(in: government).contains(where: isListed)
        && (list.covers.contains(code) || code.contains(list.covers))
  }

  /// The ids of the sources of the lists shown.
  func listSources(of standings: [RegionStanding]) -> [String] {
    standings.compactMap(\.list).flatMap { [$0.source, $0.rowsSource ?? $0.source] }
  }
}
