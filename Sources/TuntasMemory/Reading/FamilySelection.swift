import TuntasModel

/// Which families are asked for, within what the viewer may see.
struct FamilySelection {
  private let reading: Reading
  private let query: FamilyQuery
  private let scope: RegionCode
  /// What is asked, with values in place of names; `nil` when nothing is called so.
  private let conditions: [FamilyCondition]?

  /// Takes a query.
  ///
  /// - Throws: ``RegistryError``.
  init(_ reading: Reading, _ query: FamilyQuery) throws(RegistryError) {
    self.reading = reading
    self.query = query
    let scope = try reading.familyScope(in: query.region)
    self.scope = scope
    var conditions: [FamilyCondition] = []
    for condition in query.everyCondition where condition.column.isCounted {
      let test = condition.test.named { reading.values(called: $0, in: condition.column, scope) }
      guard let test else {
        self.conditions = nil
        return
      }
      conditions.append(FamilyCondition(condition.column, test))
    }
    self.conditions = conditions
  }

  /// The families in the order of their keys.
  var families: [Household] {
    guard let conditions else { return [] }
    let withLaterList = Set(reading.laterLists.keys)
    return reading.holdings.households(in: scope).filter { household in
      reading.isListed(household)
        && !withLaterList.contains(household.key.village.ancestor(at: .regency))
        && isAsked(household, conditions)
    }
  }

  private func isAsked(_ household: Household, _ conditions: [FamilyCondition]) -> Bool {
    if query.onlyWithoutProgramme, !reading.active(household).isEmpty { return false }
    for condition in conditions {
      let values = reading.values(of: household, in: condition.column)
      guard condition.test.holds(for: values) else { return false }
    }
    return query.unansweredNeed.map { reading.isOpen($0, in: household) } ?? true
  }
}

// MARK: - Values

extension Reading {
  /// The values that a family has in a column: several where it has several programmes.
  func values(of household: Household, in column: FamilyColumn) -> [FamilyValue] {
    switch column {
    case .head: return []
    case .village: return [.region(household.key.village)]
    case .people:
      let people = household.people.count
      return [people == 0 ? .unknown : .number(people)]
    case .decile: return [Self.value(of: household.family.decile) { .number($0) }]
    case .verification:
      let status = newestAnswer(household)?.answer.status ?? .unknown
      return [Self.value(of: status) { .verification($0) }]
    case .programmes:
      let codes = programmes(of: household)
      return codes.isEmpty ? [.unknown] : codes.map { .programme($0) }
    }
  }

  /// The values of a column that are called by a name; villages only within the region asked for.
  fileprivate func values(
    called name: String,
    in column: FamilyColumn,
    _ scope: RegionCode
  ) -> [FamilyValue] {
    switch column {
    case .village:
      let villages = holdings.regions.filter {
        $0.code.level == .village && scope.contains($0.code)
      }
      return FamilyValue.villages(called: name, among: villages)
    case .programmes: return FamilyValue.programmes(called: name, among: holdings.programmes)
    case .head, .people, .decile, .verification: return []
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
