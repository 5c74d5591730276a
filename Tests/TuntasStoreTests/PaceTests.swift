import Foundation
import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

@Suite("The pace of a government's list")
struct PaceTests {
  private static let bekasi = Governments.bekasiRegency

  /// Compares every flow of every government with what the rule counts in memory; the number of
  /// flows compared.
  private func compare(_ store: Store, at moment: MomentQuery = MomentQuery()) async throws -> Int {
    let listings = try await RecordedListings(store)
    let all = try await store.read { db in
      try TuntasStore.Row.fetchAll(db, sql: "SELECT * FROM list").compactMap(FamilyList.init)
    }
    var compared = 0
    for government in Governments.all {
      let page = try await store.pace(of: government, at: moment, for: .steward)
      for flow in page.flows {
        let expected = listings.flow(from: flow.from, to: flow.to, lists: all, in: government)
        #expect(flow == expected)
        try await compareFamilies(of: flow, in: government, store, at: moment)
        compared += 1
      }
      for (from, to) in page.wantedPairs {
        let expected = listings.flow(from: from, to: to, lists: all, in: government)
        let isEmpty = expected.map { $0.start + $0.end == 0 } ?? true
        #expect(isEmpty || page.flows.contains { $0.from.id == from.id && $0.to.id == to.id })
      }
    }
    return compared
  }

  /// Compares the number of families behind every number of a flow, page by page.
  private func compareFamilies(
    of flow: ListFlow,
    in government: RegionCode,
    _ store: Store,
    at moment: MomentQuery
  ) async throws {
    for part in FlowPart.all {
      let query = FlowQuery(government: government, from: flow.from.id, to: flow.to.id, part: part)
      var keys: [FamilyKey] = []
      var anchor = PageRequest.Anchor.first
      while true {
        let page = try await store.flowFamilies(
          query,
          page: PageRequest(anchor, limit: 300),
          at: moment,
          for: .steward
        )
        keys += page.rows.map(\.key)
        guard page.hasNext, let last = page.rows.last else { break }
        anchor = .after(last.key)
      }
      #expect(keys.count == flow.families(part), "\(query)")
      #expect(keys == Set(keys).sorted())
    }
  }

  @Test("The flows of the sample are those that the rule counts")
  func sample() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: Folder.sources(at: [Repository.sampleData.path()]))
    #expect(try await compare(store) == 1)
    let page = try await store.pace(of: Self.bekasi, at: MomentQuery(), for: .steward)
    #expect(page.lists.map(\.id) == ["bekasi-2023-before", "bekasi-2023-12"])
    #expect(page.flows.map(\.start) == [1_926])
    #expect(page.flows.map(\.end) == [1_160])
    #expect(page.flows.map(\.betterOff) == [106])
    #expect(page.standing.families == 1_160)
    #expect(!page.targets.isEmpty)
    let named = Set(page.sources.map(\.id))
    #expect(named.isSuperset(of: ["radarbekasi-2023-12-06", "sample-families"]))
    #expect(named.isSuperset(of: page.targets.map(\.source)))
  }

  @Test(
    "Whatever is imported and in how many steps, flows are those of the rule",
    arguments: 1...12
  )
  func randomWorlds(seed: Int) async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    var world = ManyListings(seed: UInt64(seed))
    var compared = 0
    for _ in 1...3 {
      _ = try await store.importRecords(from: world.nextFiles())
      compared += try await compare(store)
      let june = CalendarDate(year: 2024, month: 6, day: 30)
      compared += try await compare(store, at: MomentQuery(asOf: june))
    }
    #expect(compared > 0)
  }

  @Test("A list that comes between two others changes the flows of families that no file names")
  func listBetween() async throws {
    let store = try await Fixture.store()
    func flows() async throws -> [ListFlow] {
      try await store.pace(of: Self.bekasi, at: MomentQuery(), for: .steward).flows
    }
    let one = try #require(await flows().first)
    #expect([one.start, one.end, one.new, one.left[.died] ?? 0] == [9, 6, 0, 3])
    let list = "id,register,covers,date,source\nbetween,p3ke,32.16,2023-06-30,dinsos\n"
    _ = try await store.importRecords(from: [CSVText(list, kind: .lists)])
    let two = try await flows()
    #expect(two.map(\.from.id) == ["bekasi-old", "between"])
    #expect(two.map(\.start) == [9, 6])
    #expect(two.map(\.end) == [6, 6])
  }

  @Test("Before and after a verification take turns: those that can be compared have flows too")
  func stages() async throws {
    var fixture = Fixture()
    fixture.texts[.lists] = """
      id,register,covers,date,stage,source
      a,p3ke,32.16,2023-01-31,after_verification,dinsos
      b,p3ke,32.16,2023-06-30,before_verification,dinsos
      c,p3ke,32.16,2023-12-31,after_verification,dinsos

      """
    fixture.texts[.listings] = """
      family,register,from_list,to_list,village,reason
      32.16.01.1007/1,p3ke,a,,32.16.01.1007,
      32.16.01.1007/2,p3ke,a,b,32.16.01.1007,better_off

      """
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    let page = try await store.pace(of: Self.bekasi, at: MomentQuery(), for: .steward)
    #expect(page.flows.map { $0.from.id + $0.to.id } == ["ab", "ac", "bc"])
    #expect(page.flows.map(\.betterOff) == [0, 1, 1])
  }

  @Test("A list that was printed and of whose rows none is known has no flow")
  func printedOnly() async throws {
    var fixture = Fixture()
    fixture.texts[.lists, default: ""] += "older,p3ke,32.16,2022-01-31,12,published,dinsos,\n"
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: fixture.sources)
    let page = try await store.pace(of: Self.bekasi, at: MomentQuery(), for: .steward)
    #expect(page.lists.map(\.id) == ["older", "bekasi-old", "bekasi"])
    #expect(page.flows.map(\.from.id) == ["bekasi-old"])
  }

  @Test("The day asked for decides which lists there are")
  func earlierDay() async throws {
    let store = try await Fixture.store()
    let moment = MomentQuery(asOf: CalendarDate(year: 2023, month: 6, day: 30))
    let page = try await store.pace(of: Self.bekasi, at: moment, for: .steward)
    #expect(page.lists.map(\.id) == ["bekasi-old"])
    #expect(page.flows.isEmpty)
    #expect(page.standing.list == nil)
  }

  @Test("Only who may see a whole government sees its pace, and only governments have one")
  func refused() async throws {
    let store = try await Fixture.store()
    let district = try #require(RegionCode("32.16.01"))
    let refused: [(RegionCode, Viewer, RegistryError)] = [
      (Self.bekasi, Viewer(role: .district, scope: district), .regionOutOfScope(Self.bekasi)),
      (
        Self.bekasi, Viewer(role: .steward, home: Governments.bogor), .regionOutOfScope(Self.bekasi)
      ),
      (district, .steward, .needsGovernment(district)),
      (.country, .steward, .needsGovernment(.country)),
      (try #require(RegionCode("32.99")), .steward, .unknownRegion("32.99")),
    ]
    for (region, viewer, error) in refused {
      await #expect(throws: error) {
        try await store.pace(of: region, at: MomentQuery(), for: viewer)
      }
    }
  }
}
