import Testing
@testable import TuntasModel

/// The villages of a region with their deliberations.
enum DeliberationCases {
  static let all = [
    ContractCase("As many villages stand there as the overview counts, done and not", counted),
    ContractCase("Who is not done stands first, who is without a record last of these", order),
    ContractCase("A deliberation of a later day or year does not count", days),
    ContractCase("Villages of the scope alone, and of no other government", scope),
  ]

  private static func counted(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for region in [nil, .bekasi, .tarumajaya, .setiaAsih, .babelan, .bogor] as [RegionCode?] {
      let overview = try await clerk.registry.overview(of: region, at: MomentQuery(), for: .steward)
      let table = try await clerk.deliberations(in: region)
      let villages = overview.regions.counted.reduce(0) { $0 + $1.villages }
      #expect(table.rows.count == villages && !table.rows.isEmpty)
      #expect(table.rows.count(where: \.isDone) == Int(overview.deliberations?.part ?? 0))
      #expect(table.regions == overview.regions)
      #expect(table.stages.reduce(0) { $0 + $1.villages } == table.rows.count)
    }
    #expect(try await clerk.deliberations(in: .tarumajaya).rows.count == 8)
    #expect(try await clerk.deliberations(in: .tarumajaya).rows.count(where: \.isDone) == 1)
  }

  private static func order(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = try await clerk.deliberations(in: .tarumajaya).rows
    #expect(rows.map(\.stage) == [.held] + Array(repeating: nil, count: 6) + [.decree])
    #expect(rows.first?.village.code == .sagaraMakmur)
    #expect(rows.dropFirst().dropLast().map(\.village.code.number).isSorted)
    let last = try #require(rows.last)
    #expect(last.village.name == "Setia Asih" && last.district?.code == .tarumajaya)
    #expect(last.deliberation?.document == "SK 1")
    #expect(last.deliberation?.date == .known(try #require(CalendarDate("2025-03-01"))))
  }

  private static func days(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .deliberations,
      "village,year,stage,date\n32.16.01.2001,2026,decree,2026-01-05\n"
    )
    let cases: [(String?, [DeliberationStage?])] = [
      ("2025-02-28", [nil, nil]), ("2025-03-01", [.decree, nil]), ("2025-03-02", [.decree, .held]),
      (nil, [.decree, .held]),
    ]
    for (day, stages) in cases {
      let rows = try await clerk.deliberations(in: .tarumajaya, on: day).rows
      let found = [RegionCode.setiaAsih, .sagaraMakmur].map { code in
        rows.first { $0.village.code == code }?.stage
      }
      #expect(found == stages, "\(day ?? "now")")
      let standing = try await clerk.standing(.tarumajaya, on: day)
      #expect(rows.count(where: \.isDone) == standing.deliberated ?? 0, "\(day ?? "now")")
    }
  }

  private static func scope(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let district = Viewer(role: .district, scope: .tarumajaya)
    for region in [nil, .bekasi, .tarumajaya] as [RegionCode?] {
      let rows = try await clerk.deliberations(in: region, for: district).rows
      #expect(rows.count == 8)
      #expect(rows.allSatisfy { RegionCode.tarumajaya.contains($0.village.code) })
    }
    await #expect(throws: RegistryError.regionOutOfScope(.babelan)) {
      try await clerk.deliberations(in: .babelan, for: district)
    }
    let office = Viewer(role: .analyst, home: .bogor)
    let rows = try await clerk.deliberations(in: nil, for: office).rows
    #expect(!rows.isEmpty && rows.allSatisfy { RegionCode.bogor.contains($0.village.code) })
    await #expect(throws: RegistryError.regionOutOfScope(.bekasi)) {
      try await clerk.deliberations(in: .bekasi, for: office)
    }
    let lead = try await clerk.deliberations(in: .bekasi, for: Viewer(role: .lead)).rows
    #expect(lead.count == 187)
  }
}

extension [Int64] {
  fileprivate var isSorted: Bool { self == sorted() }
}
