import Testing

@testable import TuntasModel

/// Of which families an agency knows.
enum AgencyCases {
  static let all = [
    ContractCase("An agency sees the candidates and recipients of its programmes", own),
    ContractCase("An agency sees no other families", others),
    ContractCase("A card is for the agency of a candidate or a recipient", cards),
    ContractCase("An agency searches no family and sees no finding of one", people),
    ContractCase("An agency is known by its word in its government", names),
    ContractCase("An agency sees every figure", figures),
  ]

  private static let housing = agency("Disperkimtan")

  private static func agency(_ name: String, in scope: RegionCode = .bekasi) -> Viewer {
    Viewer(role: .agency, scope: scope, agency: name)
  }

  private static func recorded(_ codes: Set<ProgrammeCode>) -> FamilyQuery {
    let values = Set(codes.map(FamilyValue.programme))
    return FamilyQuery(region: .bekasi, conditions: [FamilyCondition(.programmes, values)])
  }

  private static func own(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let recipients = try await clerk.families(recorded(["rutilahu"]), for: housing)
    #expect(recipients.map(\.shownHead) == ["SITI N."])
    let candidates = FamilyQuery(region: .bekasi, withoutProgramme: "rutilahu")
    #expect(try await clerk.count(candidates, for: housing) == 6)
    let never = FamilyQuery(region: .bekasi, onlyWithoutProgramme: true)
    #expect(try await clerk.count(never, for: housing) == 5)
    let house = FamilyQuery(region: .bekasi, unansweredNeed: .house)
    #expect(try await clerk.count(house, for: housing) == clerk.count(house))
    let page = PageRequest(limit: 10)
    let named = try await clerk.registry.recipients(
      of: "rutilahu",
      in: .bekasi,
      page: page,
      at: MomentQuery(),
      for: housing
    )
    #expect(named.rows.count == 1)
  }

  private static func others(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let needed = RegistryError.ownProgrammeNeeded(agency: "Disperkimtan")
    let other = RegistryError.otherAgency("sembako", agency: "Disperkimtan")
    let decile = [FamilyCondition(.decile, [.number(1)])]
    let refused: [(FamilyQuery, RegistryError)] = [
      (FamilyQuery(region: .bekasi), needed),
      (FamilyQuery(region: .bekasi, conditions: decile), needed),
      (recorded(["sembako"]), other), (recorded(["rutilahu", "sembako"]), other),
      (FamilyQuery(region: .bekasi, withoutProgramme: "sembako"), other),
      (FamilyQuery(region: .bekasi, unansweredNeed: .food), other),
    ]
    for (query, error) in refused {
      await #expect(throws: error) { try await clerk.families(query, for: housing) }
      await #expect(throws: error) { try await clerk.count(query, for: housing) }
      await #expect(throws: error) {
        try await clerk.registry.familyCounts(
          query,
          by: .decile,
          at: MomentQuery(),
          for: housing
        )
      }
    }
    await #expect(throws: other) {
      try await clerk.registry.recipients(
        of: "sembako",
        in: .bekasi,
        page: PageRequest(limit: 10),
        at: MomentQuery(),
        for: housing
      )
    }
  }

  private static func cards(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for head in ["SITI N.", "OMO S."] {
      let key = try await clerk.key(head, in: .setiaAsih)
      let card = try await clerk.registry.family(key, at: MomentQuery(), for: housing)
      #expect(card.key == key)
    }
    let left = try #require(try await clerk.search("wati komariah").families.first).family.key
    await #expect(throws: RegistryError.familyOfOthers(agency: "Disperkimtan")) {
      try await clerk.registry.family(left, at: MomentQuery(), for: housing)
    }
  }

  private static func people(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for text in ["siti", "siti nurjanah", "K-1"] {
      let found = try await clerk.search(text, in: .bekasi, for: housing)
      #expect(found.families.isEmpty && found.count(of: .families) == HitCount(0), "\(text)")
    }
    #expect(try await !clerk.search("rutilahu", in: .bekasi, for: housing).programmes.isEmpty)
    for rule in QualityRule.allCases where rule.isAboutPeople {
      await #expect(throws: RegistryError.notAllowed(.seeFamilyIssues, .agency)) {
        try await clerk.registry.qualityRows(
          rule,
          in: .bekasi,
          of: .all,
          page: PageRequest(limit: 10),
          at: MomentQuery(),
          for: housing
        )
      }
    }
  }

  private static func names(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let query = FamilyQuery(region: .setiaAsih, withoutProgramme: "rutilahu")
    for viewer in [agency("DISPERKIMTAN"), agency("disperkimtan", in: .setiaAsih)] {
      #expect(try await clerk.count(query, for: viewer) == 2)
    }
    do {
      _ = try await clerk.count(query, for: agency("Dinas Perikanan"))
      Issue.record("an agency that nobody knows was answered")
    } catch RegistryError.unknownAgency("Dinas Perikanan", let known) {
      #expect(known.contains("Disperkimtan") && known.contains("Dinas Sosial"))
    }
  }

  private static func figures(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let table = try await clerk.registry.programmes(
      in: .bekasi,
      at: MomentQuery(),
      for: housing
    )
    let whole = try await clerk.registry.programmes(
      in: .bekasi,
      at: MomentQuery(),
      for: .steward
    )
    #expect(table == whole)
    #expect(try await clerk.regions(below: .bekasi, for: housing).rows.count > 1)
  }
}
