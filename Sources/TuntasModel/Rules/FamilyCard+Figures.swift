extension FamilyCard {
  /// The strategies by which an active enrolment of a year reaches the family.
  public func strategies(in year: Int) -> Set<Strategy> {
    let active = activeProgrammes(in: year)
    return Set(programmes.filter { active.contains($0.code) }.compactMap(\.strategy))
  }

  /// The programmes with an active enrolment in a year.
  public func activeProgrammes(in year: Int) -> Set<ProgrammeCode> {
    Set(
      enrolments
        .filter { $0.year == year && $0.isActive }
        .map(\.programme)
    )
  }

  /// Members with an active enrolment of their own in one of some programmes, of all members.
  public func membersReached(by codes: Set<ProgrammeCode>, in year: Int) -> Ratio {
    let active = enrolments.filter {
      $0.year == year && codes.contains($0.programme) && $0.isActive
    }
    let reached = Set(active.compactMap(\.member)).intersection(members.map(\.number))
    return Ratio(reached.count, of: members.count)
  }

  /// The first and the last year in which a programme reached the family.
  public func yearsReached(by code: ProgrammeCode) -> ClosedRange<Int>? {
    let years = Set(
      enrolments.filter { $0.programme == code && $0.isActive }.map(\.year)
    )
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}
