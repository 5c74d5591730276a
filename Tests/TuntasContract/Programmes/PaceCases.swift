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
    ContractCase("Every number of a flow has as many families as it says", families),
    ContractCase("Families that left are told as the list before has them", leavers),
    ContractCase("Pages of families that stayed follow one another both ways", pages),
    ContractCase("Who moved out of sight counts, without a name", elsewhere),
    ContractCase("Families that came and went are for those who may see all of them", hidden),
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

// MARK: - Who came and went

extension PaceCases {
  private static func found(
    _ part: FlowPart,
    _ clerk: Clerk,
    _ page: PageRequest = PageRequest(limit: 100),
    from: String = "bekasi-old",
    to: String = "bekasi",
    in government: RegionCode = .bekasi,
    on day: String? = nil,
    for viewer: Viewer = .steward
  ) async throws -> Page<FlowFamily> {
    let query = FlowQuery(government: government, from: from, to: to, part: part)
    let moment = Clerk.moment(day)
    return try await clerk.registry.flowFamilies(query, page: page, at: moment, for: viewer)
  }

  /// Lists in between, a family that comes new, one that comes back and one that moves.
  private static func takeMoreLists(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(
      .lists,
      """
      id,register,covers,date,source
      third,p3ke,32.16,2024-06-30,dinsos
      fourth,p3ke,32.16,2025-06-30,dinsos

      """
    )
    try await clerk.take(
      .families,
      "id,village,decile,wall\nB3,32.16.02.1006,2,brick\nB10,32.16.01.2001,1,bamboo\n"
    )
    try await clerk.take(
      .listings,
      """
      family,register,from_list,to_list,village,reason
      B4,p3ke,third,,32.16.01.1007,
      B10,p3ke,third,third,32.16.01.2001,
      B6,p3ke,bekasi-old,bekasi,32.16.01.2001,moved_away

      """
    )
  }

  private static func families(_ clerk: Clerk) async throws {
    try await takeMoreLists(clerk)
    let flows = try await pace(.bekasi, clerk).flows
    #expect(flows.count > 1)
    var parts: Set<FlowPart> = []
    for flow in flows {
      for part in FlowPart.all {
        let rows = try await found(part, clerk, from: flow.from.id, to: flow.to.id).rows
        #expect(rows.count == flow.families(part), "\(flow.from.id) \(flow.to.id) \(part)")
        #expect(rows.map(\.key) == rows.map(\.key).sorted())
        if !rows.isEmpty { parts.insert(part) }
      }
    }
    #expect(parts.isSuperset(of: [.start, .end, .stayed, .new, .back, .left(.movedAway)]))
    #expect(try await found(.new, clerk, from: "no-such").rows.isEmpty)
    #expect(try await found(.start, clerk, from: "bekasi", to: "bekasi-old").rows.isEmpty)
    #expect(try await found(.start, clerk, on: "2023-06-30").rows.isEmpty)
  }

  private static func leavers(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let left = try await found(.left(.betterOff), clerk)
    #expect(left.rows.map(\.head) == [.masked("WATI K.")] && !left.hasPrevious && !left.hasNext)
    #expect(left.rows.map(\.listed.code) == [.setiaAsih])
    #expect(left.rows.map(\.number.short) == ["K-0004"])
    let key = try #require(left.rows.first).key
    let card = try await clerk.registry.family(key, at: MomentQuery(), for: .steward)
    #expect(card.members.map(\.name) == [.masked("WATI K.")])
    #expect(try await found(.left(.died), clerk).rows.map(\.head) == [.masked("DADANG H.")])
    // B3 has moved since, and stands where the list has it too.
    try await clerk.take(.families, "id,village,decile,wall\nB3,32.16.02.1006,2,brick\n")
    let stayed = try await found(.stayed, clerk).rows
    let moved = try #require(stayed.first { $0.head == .masked("TUTI A.") })
    #expect(moved.village.code == .bahagia && moved.listed.code == .setiaAsih)
    #expect(stayed.count == 7)
  }

  private static func pages(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let all = try await found(.stayed, clerk).rows
    #expect(all.count == 7)
    for limit in [1, 2, 3, 7] {
      var rows: [FlowFamily] = []
      var page = try await found(.stayed, clerk, PageRequest(limit: limit))
      #expect(!page.hasPrevious)
      while let last = page.rows.last {
        rows += page.rows
        #expect(page.hasNext == (rows.count < all.count))
        page = try await found(.stayed, clerk, PageRequest(.after(last.key), limit: limit))
        #expect(page.rows.isEmpty || page.hasPrevious)
      }
      #expect(rows == all)
      page = try await found(.stayed, clerk, PageRequest(.last, limit: limit))
      #expect(!page.hasNext)
      rows = []
      while let first = page.rows.first {
        rows = page.rows + rows
        #expect(page.hasPrevious == (rows.count < all.count))
        page = try await found(.stayed, clerk, PageRequest(.before(first.key), limit: limit))
        #expect(page.rows.isEmpty || page.hasNext)
      }
      #expect(rows == all)
    }
  }

  private static func elsewhere(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    try await clerk.take(.families, "id,village,decile,wall\nB4,32.01.01.1001,1,bamboo\n")
    #expect(try await found(.left(.betterOff), clerk).rows.map(\.head) == [.masked("WATI K.")])
    let own = Viewer(role: .analyst, scope: .bekasi, home: .bekasi)
    let flow = try #require(
      try await clerk.registry.pace(of: .bekasi, at: MomentQuery(), for: own).flows.first
    )
    let row = try #require(try await found(.left(.betterOff), clerk, for: own).rows.first)
    #expect(flow.betterOff == 1 && row.head == nil)
    #expect(row.village.code == .pondokRajeg && row.listed.code == .setiaAsih)
    await #expect(throws: RegistryError.regionOutOfScope(.pondokRajeg)) {
      try await clerk.registry.family(row.key, at: MomentQuery(), for: own)
    }
  }

  private static func hidden(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for viewer in [Viewer(role: .lead), Viewer(role: .steward, isInMeeting: true)] {
      await #expect(throws: RegistryError.peopleHidden) {
        try await found(.start, clerk, for: viewer)
      }
    }
    let others = [
      Viewer(role: .analyst, home: .bogor), Viewer(role: .district, scope: .tarumajaya),
      Viewer(role: .village, scope: .setiaAsih, home: .bekasi),
    ]
    for viewer in others {
      await #expect(throws: RegistryError.regionOutOfScope(.bekasi)) {
        try await found(.start, clerk, for: viewer)
      }
    }
    for region in [RegionCode.country, .tarumajaya] {
      await #expect(throws: RegistryError.needsGovernment(region)) {
        try await found(.start, clerk, in: region)
      }
    }
  }
}
