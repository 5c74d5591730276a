import Testing
@testable import TuntasModel

/// Who may see which families, and which counts of them.
enum ScopeCases {
  static let all = [
    ContractCase("Families of another region are not found, counted or searched", families),
    ContractCase("No table tells the counts of more than the scope", counts),
    ContractCase("What lies outside the scope is refused", refused),
    ContractCase("A programme above the scope is that of the scope", programme),
    ContractCase("Of another government an office sees published figures alone", home),
    ContractCase("A lead and a meeting see figures and never a person", people),
  ]

  private static let district = Viewer(role: .district, scope: .tarumajaya)

  private static func families(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for region in [RegionCode.country, .bekasi, .tarumajaya] {
      let query = FamilyQuery(region: region)
      let rows = try await clerk.families(query, for: district)
      #expect(
        rows.count == 6 && rows.allSatisfy { RegionCode.tarumajaya.contains($0.village.code) }
      )
      #expect(try await clerk.count(query, for: district) == 6)
      for column in FamilyColumn.allCases where column.isCounted && column != .programmes {
        let counts = try await clerk.registry.familyCounts(
          query,
          by: column,
          at: MomentQuery(),
          for: district
        )
        #expect(counts.reduce(0) { $0 + $1.families } == 6)
      }
      for text in ["ujang", "siti a", "K-1 bahagia", "C1", "B8"] {
        #expect(try await clerk.search(text, in: region, for: district).families.isEmpty, "\(text)")
      }
      #expect(try await clerk.search("siti", in: region, for: district).families.count == 1)
    }
  }

  private static func counts(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let all = try await clerk.regions(below: nil, for: district)
    #expect(all.rows.map(\.region.code) == [.tarumajaya] && all.rows.map(\.families) == [6])
    let own = try await clerk.regions(below: .bekasi, for: district)
    #expect(own.rows.map(\.region.code) == [.tarumajaya])
    #expect(own.whole?.region.code == .tarumajaya && own.whole?.families == 6)
    #expect(own.path.last?.code == .tarumajaya)
    let quality = try await clerk.registry.quality(in: .bekasi, at: MomentQuery(), for: district)
    #expect(quality.counted?.code == .tarumajaya)
    #expect(quality.parts.allSatisfy { RegionCode.tarumajaya.contains($0.region.code) })
  }

  private static func refused(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let (moment, registry) = (MomentQuery(), clerk.registry)
    let questions: [@Sendable () async throws -> Void] = [
      { _ = try await registry.overview(of: .babelan, at: moment, for: district) },
      { _ = try await registry.regions(below: .babelan, at: moment, for: district) },
      { _ = try await registry.programmes(in: .babelan, at: moment, for: district) },
      { _ = try await registry.programme("pkh", in: .babelan, at: moment, for: district) },
      { _ = try await registry.map(of: .babelan, at: moment, for: district) },
      { _ = try await registry.quality(in: .babelan, at: moment, for: district) },
      { _ = try await clerk.families(FamilyQuery(region: .babelan), for: district) },
      { _ = try await clerk.count(FamilyQuery(region: .babelan), for: district) },
      { _ = try await clerk.search("ujang", in: .babelan, for: district) },
    ]
    for (number, question) in questions.enumerated() {
      await #expect(throws: RegistryError.regionOutOfScope(.babelan), "question \(number)") {
        try await question()
      }
    }
    let key = try await clerk.key("UJANG S.", in: .bahagia)
    await #expect(throws: RegistryError.regionOutOfScope(.bahagia)) {
      try await registry.family(key, at: moment, for: district)
    }
    await #expect(throws: RegistryError.regionOutOfScope(.bekasi)) {
      try await registry.pace(of: .bekasi, at: moment, for: district)
    }
  }

  private static func programme(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let (moment, registry) = (MomentQuery(), clerk.registry)
    let page = try await registry.programme("rutilahu", in: .bekasi, at: moment, for: district)
    #expect(page.whole.figures.region.code == .tarumajaya)
    #expect(page.whole.actual == 2 && page.whole.figures.byName == 1)
    let table = try await registry.programmes(in: nil, at: moment, for: district)
    #expect(table.region?.code == .tarumajaya && table.standings.map(\.actual) == [2])
  }

  private static func home(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let viewer = Viewer(role: .steward, home: .bogor)
    let rows = try await clerk.regions(below: nil, for: viewer).rows
    #expect(rows.map(\.isWithheld) == [true, true, false, true])
    #expect(rows.map(\.families) == [0, 0, 3, 0] && rows[0].recorded == nil)
    #expect(rows[0].publishedFamilies?.value == 7 && rows[0].isPublishedOnly)
    #expect(try await clerk.families(for: viewer).count == 3)
    #expect(try await clerk.search("siti", for: viewer).families.count == 1)
    await #expect(throws: RegistryError.regionOutOfScope(.bekasi)) {
      try await clerk.regions(below: .bekasi, for: viewer)
    }
    await #expect(throws: RegistryError.regionOutOfScope(.bekasi)) {
      try await clerk.families(FamilyQuery(region: .bekasi), for: viewer)
    }
  }

  private static func people(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let key = try await clerk.key("SITI N.", in: .setiaAsih)
    for viewer in [Viewer(role: .lead), Viewer(role: .steward, isInMeeting: true)] {
      let rows = try await clerk.regions(below: nil, for: viewer).rows
      #expect(rows.map(\.families) == [7, 0, 3, 0])
      await #expect(throws: RegistryError.peopleHidden) { try await clerk.families(for: viewer) }
      await #expect(throws: RegistryError.peopleHidden) {
        try await clerk.count(FamilyQuery(region: .bekasi), for: viewer)
      }
      for column in FamilyColumn.allCases {
        await #expect(throws: RegistryError.peopleHidden) {
          try await clerk.registry.familyCounts(
            FamilyQuery(region: .bekasi),
            by: column,
            at: MomentQuery(),
            for: viewer
          )
        }
      }
      await #expect(throws: RegistryError.peopleHidden) {
        try await clerk.registry.family(key, at: MomentQuery(), for: viewer)
      }
      for text in ["siti", "siti nurjanah", "B1", "K-1"] {
        let found = try await clerk.search(text, for: viewer)
        #expect(found.families.isEmpty && found.count(of: .families).number == 0, "\(text)")
      }
      #expect(try await !clerk.search("tarumajaya", for: viewer).regions.isEmpty)
    }
  }
}
