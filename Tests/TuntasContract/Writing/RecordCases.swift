import Testing
@testable import TuntasModel

/// Records on their way out.
enum RecordCases {
  static let all = [
    ContractCase("What comes out goes in again and comes out the same", roundTrip),
    ContractCase("Records outside the scope are left out", scope),
    ContractCase("People are taken out by who may see them as they are recorded alone", people),
    ContractCase("Each kind comes, also without a row", kinds),
  ]

  private static func roundTrip(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let first = try await RecordsTexts(clerk.registry)
    #expect(first.rows(.families).count == 12 && first.rows(.members).count == 17)
    _ = try await clerk.registry.undoImport()
    let summary = try await clerk.registry.importRecords(from: first.sources)
    #expect(summary.rejections.isEmpty)
    let second = try await RecordsTexts(clerk.registry)
    for kind in RecordKind.allCases { #expect(second.texts[kind] == first.texts[kind], "\(kind)") }
  }

  private static func scope(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let viewer = Viewer(role: .steward, scope: .tarumajaya)
    let out = try await RecordsTexts(clerk.registry, for: viewer)
    #expect(out.keys(.families) == ["B1", "B2", "B3", "B4", "B5", "B6", "B7"])
    #expect(Set(out.keys(.members)) == Set(out.keys(.families)))
    #expect(out.keys(.verifications) == ["B1", "B2", "B5"])
    let asked = RecordQuery([.families], region: .bahagia)
    #expect(try await RecordsTexts(clerk.registry, asked).keys(.families) == ["B8", "B9"])
    await #expect(throws: RegistryError.regionOutOfScope(.bahagia)) {
      try await RecordsTexts(clerk.registry, asked, for: viewer)
    }
  }

  private static func people(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let viewers: [(Viewer, RegistryError)] = [
      (Viewer(role: .analyst), .peopleMasked), (Viewer(role: .lead), .peopleHidden),
      (Viewer(role: .steward, isInMeeting: true), .peopleHidden),
    ]
    for (viewer, error) in viewers {
      for kind in RecordKind.allCases where kind.disclosure == .people {
        await #expect(throws: error) {
          try await RecordsTexts(clerk.registry, RecordQuery([kind]), for: viewer)
        }
      }
      let own = RecordQuery([.achievements])
      let out = try await RecordsTexts(clerk.registry, own, for: viewer)
      #expect(out.rows(.achievements).count == 3)
    }
  }

  private static func kinds(_ clerk: Clerk) async throws {
    let out = try await RecordsTexts(clerk.registry)
    #expect(Set(out.texts.keys) == Set(RecordKind.allCases))
    #expect(out.rows(.families).isEmpty && !out.rows(.regions).isEmpty)
  }
}
