/// Of which families an agency may know: the candidates for its own programmes and their recipients.
///
/// Every question of an agency for families must say for which of its programmes it is asked, and as what:
/// everybody on a list is a candidate for something, and a list of all of them would be for no purpose.
struct AgencyRule: Sendable {
  let store: any Registry
  let moment: MomentQuery
  let viewer: Viewer

  private var agency: String { viewer.agency ?? "" }

  /// Checks that a question asks for candidates or recipients of the agency's own programmes alone.
  ///
  /// - Throws: ``RegistryError/ownProgrammeNeeded(agency:)``, ``RegistryError/otherAgency(_:agency:)``,
  ///   ``RegistryError/unknownAgency(_:known:)``.
  func check(_ query: FamilyQuery) async throws {
    let own = try await ownProgrammes(among: query.namedProgrammes)
    guard !query.isAboutOnly(own) else { return }
    guard let other = query.namedProgrammes.first(where: { !own.contains($0) }) else {
      throw RegistryError.ownProgrammeNeeded(agency: agency)
    }
    throw RegistryError.otherAgency(other, agency: agency)
  }

  /// Checks that a programme is one of the agency's own.
  ///
  /// - Throws: ``RegistryError/otherAgency(_:agency:)``, ``RegistryError/unknownAgency(_:known:)``.
  func check(_ code: ProgrammeCode) async throws {
    guard try await ownProgrammes(among: [code]).contains(code) else {
      throw RegistryError.otherAgency(code, agency: agency)
    }
  }

  /// Checks that a family is on a list, and so a candidate, or recorded in a programme of the agency.
  ///
  /// - Throws: ``RegistryError/familyOfOthers(agency:)``, ``RegistryError/unknownAgency(_:known:)``.
  func check(_ key: FamilyKey) async throws {
    let card = try await store.family(key, at: moment, for: viewer)
    let own = try await ownProgrammes(among: card.enrolments.map(\.programme))
    let isOnList = card.listings.contains { $0.last == nil }
    guard isOnList || card.enrolments.contains(where: { own.contains($0.programme) }) else {
      throw RegistryError.familyOfOthers(agency: agency)
    }
  }

  /// The programmes that the agency is in charge of in its government in the year, and those of the ones
  /// named that have neither target nor report in it.
  private func ownProgrammes(among named: [ProgrammeCode]) async throws -> Set<ProgrammeCode> {
    let table = try await store.programmes(in: government, at: moment, for: catalogueReader)
    let all = table.standings.map(\.figures)
    var own = Set(all.filter(isOwn).map(\.programme.code))
    for code in Set(named) where !all.contains(where: { $0.programme.code == code }) {
      let page = try await store.programme(code, in: government, at: moment, for: catalogueReader)
      if isOwn(page.whole.figures) { own.insert(code) }
    }
    guard !own.isEmpty else {
      throw RegistryError.unknownAgency(agency, known: Set(all.map(\.agency)).sorted())
    }
    return own
  }

  private func isOwn(_ figures: ProgrammeFigures) -> Bool {
    figures.agency.lowercased() == agency.lowercased()
  }

  private var government: RegionCode { viewer.scope.ancestor(at: .regency) }

  /// Whoever works below a government finds there, too, whose programme is whose.
  private var catalogueReader: Viewer {
    Viewer(role: .lead, scope: government, home: viewer.home)
  }
}

extension FamilyQuery {
  /// The programmes that the query names, each once or more.
  fileprivate var namedProgrammes: [ProgrammeCode] {
    let conditions = programmeTests.flatMap(\.values).compactMap(\.programme)
    return [withoutProgramme].compactMap(\.self) + (unansweredNeed?.programmes ?? []) + conditions
  }

  /// Tells whether every family that it asks for is a candidate for some programmes, being recorded in
  /// none or not in one of them, or a recipient of them.
  fileprivate func isAboutOnly(_ own: Set<ProgrammeCode>) -> Bool {
    guard !own.isEmpty else { return false }
    if onlyWithoutProgramme { return true }
    if let code = withoutProgramme, own.contains(code) { return true }
    if let need = unansweredNeed, !own.isDisjoint(with: need.programmes) { return true }
    return programmeTests.contains { test in
      let known = Set(own.map(FamilyValue.programme))
      if test.isExcluding { return !test.values.isDisjoint(with: known) }
      // Who is recorded in no programme is a candidate for each.
      let isOwn = test.values.isSubset(of: known.union([.unknown]))
      return !test.isEmpty && test.values.count == test.alternatives.count && isOwn
    }
  }

  private var programmeTests: [ValueTest<FamilyValue>] {
    conditions.filter { $0.column == .programmes }.map(\.test)
  }
}

extension FamilyValue {
  fileprivate var programme: ProgrammeCode? {
    if case .programme(let code) = self { code } else { nil }
  }
}
