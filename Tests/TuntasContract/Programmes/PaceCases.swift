import Testing
@testable import TuntasModel

/// How fast a list becomes shorter.
enum PaceCases {
  static let all = [
    ContractCase("Between two lists it is told who left, why, and who came", flow),
    ContractCase("A list in between parts the flow in two", between),
    ContractCase("The day asked for decides which lists there are", day),
    ContractCase("A government without a list has no flow", withoutList),
    ContractCase("Only a government has a pace", onlyGovernments),
  ]

  private static func pace(
    _ region: RegionCode,
    on day: String? = nil,
    _ clerk: Clerk
  ) async throws -> PacePage {
    try await clerk.registry.pace(of: region, at: Clerk.moment(day), for: .steward)
  }

  private static func flow(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let page = try await pace(.bekasi, clerk)
    #expect(page.lists.map(\.id) == ["bekasi-old", "bekasi"] && page.standing.families == 7)
    let flow = try #require(page.flows.first)
    #expect(page.flows.count == 1 && flow.isBalanced)
    #expect(flow.from.id == "bekasi-old" && flow.to.id == "bekasi")
    #expect([flow.start, flow.new, flow.back, flow.end] == [9, 0, 0, 7])
    #expect(flow.left == [.betterOff: 1, .died: 1] && flow.leftWithoutReason == 0)
    #expect(page.targets.map(\.year) == [2026])
  }

  private static func between(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .lists,
      "id,register,covers,date,source\nbetween,p3ke,32.16,2023-06-30,dinsos\n"
    )
    let flows = try await pace(.bekasi, clerk).flows
    #expect(flows.map(\.from.id) == ["bekasi-old", "between"])
    #expect(flows.map { [$0.start, $0.end] } == [[9, 7], [7, 7]])
  }

  private static func day(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let page = try await pace(.bekasi, on: "2023-06-30", clerk)
    #expect(page.lists.map(\.id) == ["bekasi-old"] && page.flows.isEmpty)
    #expect(page.standing.laterList == CalendarDate("2023-12-05"))
  }

  private static func withoutList(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let page = try await pace(Governments.cianjur, clerk)
    #expect(page.lists.isEmpty && page.flows.isEmpty && page.standing.list == nil)
  }

  private static func onlyGovernments(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for region in [RegionCode.country, .tarumajaya, .setiaAsih] {
      await #expect(throws: RegistryError.needsGovernment(region)) {
        try await pace(region, clerk)
      }
    }
  }
}
