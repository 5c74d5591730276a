import Testing
import TuntasFiles
@testable import TuntasModel

/// Issues of data quality.
enum QualityCases {
  static let all = [
    ContractCase("Every count of a rule equals the rows behind it", rows),
    ContractCase("A region shows its own issues and those of its parts together", parts),
    ContractCase("A row that is repaired leaves its rule, a broken one comes to it", repaired),
    ContractCase("Families that left the list stand apart", former),
    ContractCase("Pages of any size give the same rows", pages),
    ContractCase("Who may not see people sees counts and no row of them", people),
    ContractCase("What is shown of a person is masked", masked),
    ContractCase("Undo brings issues back", undone),
  ]

  private static func page(
    _ clerk: Clerk,
    in region: RegionCode? = nil,
    of families: QualityFamilies = .onList,
    for viewer: Viewer = .steward
  ) async throws -> QualityPage {
    try await clerk.registry.quality(in: region, of: families, at: MomentQuery(), for: viewer)
  }

  private static func rows(
    _ rule: QualityRule,
    _ clerk: Clerk,
    in region: RegionCode = .country,
    of families: QualityFamilies = .onList,
    limit: Int = 200
  ) async throws -> [QualityRow] {
    var rows: [QualityRow] = []
    var anchor = PageRequest.Anchor.first
    while true {
      let page = try await clerk.registry.qualityRows(
        rule,
        in: region,
        of: families,
        page: PageRequest(anchor, limit: limit),
        at: MomentQuery(),
        for: .steward
      )
      rows += page.rows
      guard page.hasNext, let last = page.rows.last else { return rows }
      anchor = .after(last.position)
    }
  }

  private static func rows(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for families in QualityFamilies.allCases {
      for region in [nil, RegionCode.bekasi, .tarumajaya, .setiaAsih, .bogor] {
        let summary = try await page(clerk, in: region, of: families).summary
        #expect(summary.total > 0)
        for rule in QualityRule.allCases {
          let found = try await rows(rule, clerk, in: region ?? .country, of: families)
          #expect(found.count == summary[rule], "\(rule) in \(region?.description ?? "all")")
          #expect(found.allSatisfy { $0.rule == rule })
        }
      }
    }
  }

  private static func parts(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for region in [nil, RegionCode.bekasi, .tarumajaya] {
      let page = try await page(clerk, in: region)
      #expect(!page.parts.isEmpty && page.summary.total > 0)
      for part in page.parts {
        let inner = try await self.page(clerk, in: part.region.code)
        #expect(inner.summary == part.summary, "\(part.region.name)")
      }
    }
    #expect(try await page(clerk, in: .setiaAsih).parts.isEmpty)
  }

  private static func repaired(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let key = try await clerk.key("–", in: .sagaraMakmur)
    for rule in [QualityRule.nikMissing, .decileImpossible] {
      let found = try await rows(rule, clerk, in: .sagaraMakmur)
      #expect(found.map(\.family?.key) == [key], "\(rule)")
    }
    try await clerk.take(.families, "id,village,decile,wall\nB7,32.16.01.2001,2,bamboo\n")
    try await clerk.take(
      .members,
      "family,number,nik,name,sex,birth_date,relation\nB7,1,3216415010600000,Ida,f,1960-10-10,head\n"
    )
    for rule in [QualityRule.nikMissing, .decileImpossible] {
      #expect(try await rows(rule, clerk, in: .sagaraMakmur).isEmpty, "\(rule)")
      #expect(try await page(clerk, in: .sagaraMakmur).summary[rule] == 0, "\(rule)")
    }
    try await clerk.take(.families, "id,village,decile,wall\nB6,32.16.01.2001,14,bamboo\n")
    #expect(try await page(clerk).summary[.decileImpossible] == 1)
    #expect(try await rows(.decileImpossible, clerk).map(\.family?.shownHead) == ["ENG…"])
  }

  private static func former(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await page(clerk, in: .setiaAsih).summary[.nikMissing]
    try await clerk.take(.members, "family,number,nik,name\nB4,2,,Omo\n")
    let onList = try await page(clerk, in: .setiaAsih)
    let all = try await page(clerk, in: .setiaAsih, of: .all)
    #expect(onList.summary[.nikMissing] == before)
    #expect(all.summary[.nikMissing] == before + 1)
    #expect(onList.former[.nikMissing] == 1 && all.former[.nikMissing] == 1)
    #expect(try await rows(.nikMissing, clerk, in: .setiaAsih).count == before)
    #expect(try await rows(.nikMissing, clerk, in: .setiaAsih, of: .all).count == before + 1)
  }

  private static func pages(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rule = QualityRule.civilMismatch
    let whole = try await rows(rule, clerk)
    #expect(whole.count > 10)
    #expect(whole.map(\.position) == whole.map(\.position).sorted())
    for limit in [1, 2, 5] {
      #expect(try await rows(rule, clerk, limit: limit) == whole, "\(limit)")
    }
  }

  private static func people(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let lead = Viewer(role: .lead)
    #expect(try await page(clerk, for: lead).summary == page(clerk).summary)
    for rule in QualityRule.allCases where rule.isAboutPeople {
      await #expect(throws: RegistryError.peopleHidden, "\(rule)") {
        try await clerk.registry.qualityRows(
          rule,
          in: .country,
          of: .onList,
          page: PageRequest(limit: 5),
          at: MomentQuery(),
          for: lead
        )
      }
    }
  }

  private static func masked(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .members,
      "family,number,nik,name,sex,birth_date,relation\n"
        + "B3,1,3216414512800000,Tuti Alawiyah,f,1980-12-05,head\n"
    )
    let shared = try await rows(.nikShared, clerk)
    #expect(shared.map(\.found) == [.digits(16), .digits(16)])
    #expect(shared.map(\.other) == [.number(2), .number(2)])
    #expect(shared.map(\.member) == [.masked("SITI N."), .masked("TUTI A.")])
    let impossible = try await rows(.decileImpossible, clerk)
    #expect(impossible.map(\.found) == [.hidden])
  }

  private static func undone(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await page(clerk)
    try await clerk.take(.families, "id,village,decile,wall\nB6,32.16.01.2001,14,bamboo\n")
    #expect(try await page(clerk).summary != before.summary)
    _ = try await clerk.registry.undoImport()
    #expect(try await page(clerk) == before)
  }
}
