import TuntasModel

/// Which families are asked for, within what the viewer may see.
struct FamilySelection {
  private let reading: Reading
  private let query: FamilyQuery
  private let scope: RegionCode

  /// Takes a query.
  ///
  /// - Throws: ``RegistryError``.
  init(_ reading: Reading, _ query: FamilyQuery) throws(RegistryError) {
    self.reading = reading
    self.query = query
    scope = try reading.familyScope(in: query.region)
  }

  /// The families in the order of their keys.
  var families: [Household] {
    let withLaterList = Set(reading.laterLists.keys)
    return reading.holdings.households(in: scope).filter { household in
      reading.isListed(household)
        && !withLaterList.contains(household.key.village.ancestor(at: .regency))
        && isAsked(household)
    }
  }

  private func isAsked(_ household: Household) -> Bool {
    if let code = query.withoutProgramme,
      reading.active(household).contains(where: { $0.enrolment.programme == code })
    {
      return false
    }
    if query.onlyWithoutProgramme, !reading.active(household).isEmpty { return false }
    for (column, asked) in query.conditions where column.isCounted && !asked.isEmpty {
      let values = reading.values(of: household, in: column)
      guard values.contains(where: { holds(asked, $0) }) else { return false }
    }
    return query.unansweredNeed.map { reading.isOpen($0, in: household) } ?? true
  }

  /// A village is among those of every region asked for that holds it and lies within the scope.
  private func holds(_ asked: Set<FamilyValue>, _ value: FamilyValue) -> Bool {
    guard case .region(let village) = value else { return asked.contains(value) }
    return asked.contains { value in
      guard case .region(let code) = value else { return false }
      return scope.contains(code) && code.contains(village)
    }
  }
}

// MARK: - Values

extension Reading {
  /// The values that a family has in a column: several where it has several programmes.
  func values(of household: Household, in column: FamilyColumn) -> [FamilyValue] {
    switch column {
    case .head: return []
    case .village: return [.region(household.key.village)]
    case .people: return [.number(household.people.count)]
    case .decile: return [Self.value(of: household.family.decile) { .number($0) }]
    case .verification:
      let status = newestAnswer(household)?.answer.status ?? .unknown
      return [Self.value(of: status) { .verification($0) }]
    case .programmes:
      let codes = programmes(of: household)
      return codes.isEmpty ? [.unknown] : codes.map { .programme($0) }
    }
  }

  private static func value<Value>(
    of recorded: Recorded<Value>,
    _ known: (Value) -> FamilyValue
  ) -> FamilyValue {
    switch recorded {
    case .known(let value): known(value)
    case .unknown: .unknown
    case .unreadable: .unreadable
    }
  }

  /// The programmes with an active enrolment of a family in the year, in the order of the catalogue.
  func programmes(of household: Household) -> [ProgrammeCode] {
    programmes(active(household).map(\.enrolment.programme)).map(\.code)
  }

  /// Tells whether a need is open in a family: not known to be absent, and not answered.
  func isOpen(_ need: Need, in household: Household) -> Bool {
    let card = FamilyCard(
      key: household.key,
      family: household.family,
      regions: [],
      members: household.people.map(member),
      enrolments: household.enrolments.filter(counts).map(\.enrolment)
    )
    return NeedStanding(need, of: card, in: moment.year).isOpen
  }
}
