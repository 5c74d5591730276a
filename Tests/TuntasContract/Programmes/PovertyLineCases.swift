import Testing
@testable import TuntasModel

/// The poverty lines, which everybody may see.
enum PovertyLineCases {
  static let all = [
    ContractCase("A government has its own lines and those above it", ofOne),
    ContractCase("Above the governments all lines stand beside one another", ofAll),
    ContractCase("On a past day a line that was not in force yet is not there", later),
    ContractCase("A line that cannot be read is left out", unreadable),
    ContractCase("Lines are for everybody, also of another government", forEverybody),
    ContractCase("Lines of an unknown region are refused", unknown),
  ]

  private static let lines = """
    region,kind,amount,per,valid_from,certainty,source
    32.16,bps,470000,person_month,2023,published,kabar
    32.16,bps,500000,person_month,2024,published,kabar
    32.16,extreme,10739,person_day,2023-12,published,kabar
    32.01,bps,400000,person_month,2024,published,kabar
    ID,extreme,11000,person_day,2022,published,kabar
    32.16,bps,lima,person_month,2025,published,kabar

    """

  private static func take(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .sources,
      """
      id,title,publisher,date,synthetic
      kabar,Berita,Antara,2021-05-20,no

      """
    )
    try await clerk.take(.povertyLines, lines)
  }

  private static func page(
    of region: RegionCode?,
    on day: String? = nil,
    for viewer: Viewer = .steward,
    _ clerk: Clerk
  ) async throws -> PovertyLinesPage {
    try await clerk.registry.povertyLines(of: region, at: Clerk.moment(day), for: viewer)
  }

  /// The lines that the case brought in, as they stand on a page.
  private static func own(_ page: PovertyLinesPage) -> [String] {
    page.lines.filter { $0.source == "kabar" }.map { "\($0.region) \($0.kind) \($0.validFrom)" }
  }

  private static func ofOne(_ clerk: Clerk) async throws {
    try await take(clerk)
    let page = try await page(of: .bekasi, clerk)
    #expect(
      own(page) == ["ID extreme 2022", "32.16 extreme 2023-12", "32.16 bps 2023", "32.16 bps 2024"]
    )
    #expect(page.region?.code == .bekasi && page.path.map(\.code) == [.bekasi])
    #expect(page.sources.contains { $0.id == "kabar" })
    #expect(page.regions.contains { $0.code == .bekasi })
  }

  private static func ofAll(_ clerk: Clerk) async throws {
    try await take(clerk)
    let page = try await page(of: nil, clerk)
    #expect(own(page).count == 5 && own(page).contains("32.01 bps 2024"))
    #expect(page.region == nil && page.path.isEmpty)
  }

  private static func later(_ clerk: Clerk) async throws {
    try await take(clerk)
    let page = try await page(of: .bekasi, on: "2023-06-30", clerk)
    #expect(own(page) == ["ID extreme 2022", "32.16 bps 2023"])
  }

  private static func unreadable(_ clerk: Clerk) async throws {
    try await take(clerk)
    #expect(try await !own(page(of: .bekasi, clerk)).contains("32.16 bps 2025"))
  }

  private static func forEverybody(_ clerk: Clerk) async throws {
    try await take(clerk)
    for viewer in [Viewer(role: .lead), Viewer(role: .district, scope: .bekasi)] {
      #expect(try await !own(page(of: nil, for: viewer, clerk)).isEmpty)
    }
  }

  private static func unknown(_ clerk: Clerk) async throws {
    let nowhere = try #require(RegionCode("32.99"))
    await #expect(throws: RegistryError.self) { try await page(of: nowhere, clerk) }
  }
}
