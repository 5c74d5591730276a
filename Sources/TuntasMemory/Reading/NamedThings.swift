import TuntasModel

/// What active enrolments of a year name in one region, by programme, in the unit that the programme
/// counts.
///
/// Several rows may speak of one thing, which counts once:
/// - families, houses, house connections and units such as a latrine: once a family;
/// - persons and businesses: once a member of a family; rows that name no member are one person of
///   their family;
/// - groups: once a village, however many of its members are enrolled.
///
/// Of recipients on no list, those of a village with one NIK are one; one without a number is never
/// taken for another. What has no name, such as metres of road, is not counted.
struct NamedThings {
  private enum Thing: Hashable {
    case family(FamilyKey)
    case person(FamilyKey, HeldValue)
    case group(RegionCode, HeldValue)
    case number(RegionCode, HeldValue)
    case recipient(Int)
  }

  /// The days of the rows of each thing that count on the day asked for.
  private var days: [ProgrammeCode: [Thing: [Recorded<CalendarDate>]]] = [:]
  /// The ids of the sources that name somebody, whenever they came.
  private(set) var sources: [ProgrammeCode: Set<String>] = [:]
  private let reading: Reading
  private let units: [ProgrammeCode: CountedUnit]

  /// Counts what is named in a region.
  init(_ reading: Reading, in region: RegionCode) {
    self.reading = reading
    let units = reading.holdings.programmes.map { ($0.code, $0.unit) }
    self.units = Dictionary(units) { first, _ in first }
    for household in reading.holdings.households(in: region) {
      for enrolment in household.enrolments {
        add(enrolment, thing(enrolment, household))
      }
    }
    for (index, recipient) in reading.holdings.recipients.enumerated()
    where region.contains(recipient.village) {
      add(recipient.enrolment, thing(recipient, index))
    }
  }

  /// How many there are of a programme; `nil` when nobody named any.
  func count(_ programme: ProgrammeCode) -> Int? { days[programme]?.count }

  /// How many of them rest on rows without a day.
  func undated(_ programme: ProgrammeCode) -> Int {
    days[programme]?.values.count(where: reading.isUndated) ?? 0
  }

  /// Tells whether anything of any programme is named.
  var isEmpty: Bool { days.isEmpty }

  private mutating func add(_ enrolment: HouseholdEnrolment, _ thing: Thing?) {
    guard let thing, enrolment.isActive, enrolment.enrolment.year == reading.moment.year else {
      return
    }
    let programme = enrolment.enrolment.programme
    sources[programme, default: []].insert(enrolment.source)
    guard reading.counts(enrolment) else { return }
    days[programme, default: [:]][thing, default: []].append(enrolment.enrolment.date)
  }

  private func thing(_ enrolment: HouseholdEnrolment, _ household: Household) -> Thing? {
    switch units[enrolment.enrolment.programme] {
    case .metre, .vacancy, nil: nil
    case .group: group(enrolment, in: household.key.village)
    case .family, .housingUnit, .connection, .unit: .family(household.key)
    case .person, .business: .person(household.key, enrolment.member)
    }
  }

  private func thing(_ recipient: Recipient, _ index: Int) -> Thing? {
    switch units[recipient.enrolment.enrolment.programme] {
    case .metre, .vacancy, nil: nil
    case .group: group(recipient.enrolment, in: recipient.village)
    case .family, .housingUnit, .connection, .unit, .person, .business:
      recipient.name.text.flatMap(PeopleByNIK.nik) == nil
        ? .recipient(index) : .number(recipient.village, recipient.name)
    }
  }

  private func group(_ enrolment: HouseholdEnrolment, in village: RegionCode) -> Thing? {
    enrolment.group.isNothing ? nil : .group(village, enrolment.group)
  }
}

extension Reading {
  /// Tells whether anybody named a government's families or people for the year by the day asked for.
  func isAnyoneNamed(in government: RegionCode) -> Bool {
    !NamedThings(self, in: government).isEmpty
  }
}
