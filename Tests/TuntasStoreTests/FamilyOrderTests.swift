import GRDB
import Testing
@testable import TuntasModel

@testable import TuntasStore

@Suite("Families in any order")
struct FamilyOrderTests {
  static let allOrders: [FamilySort?] =
    [nil]
    + FamilyColumn.allCases.flatMap { column in
      [FamilySort(column), FamilySort(column, isDescending: true)]
    }

  /// Reads pages of one query from end to end; sorts as many families at once as is said.
  struct Walker {
    let store: Store
    let query: FamilyQuery
    let limit: Int
    let fewEnoughToSort: Int

    func page(_ anchor: PageRequest.Anchor) async throws -> Page<FamilyRow> {
      let (query, limit, few) = (query, limit, fewEnoughToSort)
      return try await store.read { db in
        let reader = try RegistryReader(db, at: MomentQuery(), for: .steward)
        let request = PageRequest(anchor, limit: limit)
        return try reader.families(query, page: request, fewEnoughToSort: few)
      }
    }

    func forward() async throws -> [String] {
      let known = try await RegisterIDs(store)
      var page = try await page(.first)
      var ids = known.of(page.rows)
      #expect(!page.hasPrevious)
      while page.hasNext, let last = page.rows.last {
        page = try await self.page(.after(last.key))
        #expect(page.hasPrevious)
        ids += known.of(page.rows)
      }
      return ids
    }

    func backward() async throws -> [String] {
      let known = try await RegisterIDs(store)
      var page = try await page(.last)
      var ids = known.of(page.rows)
      #expect(!page.hasNext)
      while page.hasPrevious, let first = page.rows.first {
        page = try await self.page(.before(first.key))
        #expect(page.hasNext)
        ids = known.of(page.rows) + ids
      }
      return ids
    }
  }

  @Test(
    "Walking forth and back meets the sorted list, whether it is sorted or walked through",
    arguments: allOrders,
    [0, 1_000]
  )
  func orders(order: FamilySort?, fewEnoughToSort: Int) async throws {
    let made = ManyFamilies(count: 70, seed: 11)
    let store = try await made.store()
    for code in ["ID", "32.16", "32.16.01", "32.16.01.1007"] {
      for onlyWithout in [false, true] {
        let query = FamilyQuery(
          region: try #require(RegionCode(code)),
          onlyWithoutProgramme: onlyWithout,
          order: order
        )
        let expected = made.ids(query)
        for limit in [1, 4, 100] {
          let walker = Walker(
            store: store,
            query: query,
            limit: limit,
            fewEnoughToSort: fewEnoughToSort
          )
          #expect(try await walker.forward() == expected)
          #expect(try await walker.backward() == expected)
        }
      }
    }
  }

  @Test("Any conditions in any order find what a plain filter finds", arguments: 1...40)
  func conditions(seed: Int) async throws {
    var made = ManyFamilies(count: 84, seed: UInt64(seed))
    let store = try await made.store()
    for _ in 0..<6 {
      let query = Self.query(&made)
      let expected = made.ids(query)
      for few in [0, 5, 1_000] {
        let walker = Walker(store: store, query: query, limit: 7, fewEnoughToSort: few)
        #expect(try await walker.forward() == expected, "\(query)")
        #expect(try await walker.backward() == expected, "\(query)")
      }
      let count = try await store.countFamilies(query, at: MomentQuery(), for: .steward)
      #expect(count == expected.count, "\(query)")
      try await checkCounts(of: query, made, store)
    }
  }

  /// Every value that a family has in a column is counted, among the families that the query asks for.
  private func checkCounts(
    of query: FamilyQuery,
    _ made: ManyFamilies,
    _ store: Store
  ) async throws {
    for column in FamilyColumn.allCases {
      let counts = try await store.familyCounts(
        query,
        by: column,
        at: MomentQuery(),
        for: .steward
      )
      let ids = Set(made.ids(query))
      var expected: [FamilyValue: Int] = [:]
      for family in made.families where ids.contains(family.id) {
        for value in family.values(in: column) { expected[value, default: 0] += 1 }
      }
      let found = Dictionary(counts.map { ($0.value, $0.families) }) { $0 + $1 }
      #expect(found == expected, "\(column) of \(query)")
      #expect(counts.count == expected.count)
    }
  }

  private static func query(_ made: inout ManyFamilies) -> FamilyQuery {
    let regions = ["ID", "ID", "32.16", "32.16.01", "32.01", "32.75.01.1001"]
    var query = FamilyQuery(
      region: RegionCode(made.one(of: regions)) ?? .country,
      onlyWithoutProgramme: made.number(below: 4) == 0,
      order: made.one(of: allOrders)
    )
    for column in FamilyColumn.allCases where made.number(below: 3) == 0 {
      for _ in 0...made.number(below: 2) {
        query.conditions.append(FamilyCondition(column, test(&made, column)))
      }
    }
    return query
  }

  /// Something asked of a column: values or a range, sometimes to be none of them.
  private static func test(
    _ made: inout ManyFamilies,
    _ column: FamilyColumn
  ) -> ValueTest<FamilyValue> {
    let isExcluding = made.number(below: 3) == 0
    if made.number(below: 4) == 0 {
      let ends = (0..<2).map { _ in
        NumberRange.End(Double(made.number(below: 6)), isIncluded: made.number(below: 2) == 0)
      }
      let range = NumberRange(
        from: made.number(below: 3) == 0 ? nil : ends[0],
        to: made.number(below: 3) == 0 ? nil : ends[1]
      )
      return ValueTest([.range(range)], isExcluding: isExcluding)
    }
    let values = Set((0..<made.number(below: 4)).map { _ in value(&made, column) })
    return isExcluding ? .noneOf(values) : .oneOf(values)
  }

  /// A value that may stand in a column; sometimes one that cannot.
  private static func value(_ made: inout ManyFamilies, _ column: FamilyColumn) -> FamilyValue {
    let others: [FamilyValue] = [.unknown, .unreadable, .number(99), .programme("none")]
    if made.number(below: 6) == 0 { return made.one(of: others) }
    let family = made.one(of: made.families)
    return family.values(in: column).sorted { "\($0)" < "\($1)" }.first ?? .unknown
  }

  @Test("Values are counted in their own order, with what they stand for")
  func countsInOrder() async throws {
    let made = ManyFamilies(count: 140, seed: 3)
    let store = try await made.store()
    func values(_ column: FamilyColumn) async throws -> [FamilyCount] {
      let query = FamilyQuery(region: .country)
      return try await store.familyCounts(query, by: column, at: MomentQuery(), for: .steward)
    }
    #expect(
      try await values(.decile).map(\.value)
        == [.number(1), .number(2), .number(10), .unknown, .unreadable]
    )
    #expect(try await values(.people).map(\.value) == (1...4).map { .number($0) } + [.unknown])
    #expect(
      try await values(.verification).map(\.value)
        == [
          .verification(.notYet), .verification(.eligible), .verification(.postponed), .unknown,
          .unreadable,
        ]
    )
    let villages = try await values(.village)
    #expect(villages.map { $0.village?.code.description } == ManyFamilies.villages)
    let programmes = try await values(.programmes)
    #expect(programmes.map { $0.programme?.code } == ["pkh", "rutilahu", "road", nil])
    #expect(programmes.last?.value == .unknown)
    #expect(try await values(.head).isEmpty)
  }

  @Test(
    "A page behind a family that is on no list any more is the first one",
    arguments: [FamilyColumn.head, .people, .decile, .verification]
  )
  func vanished(column: FamilyColumn) async throws {
    let made = ManyFamilies(count: 70, seed: 5)
    let store = try await made.store()
    let query = FamilyQuery(region: .country, order: FamilySort(column))
    let nobody = Fixture.key("32.16.01.1007", 900_000)
    for few in [0, 1_000] {
      let walker = Walker(store: store, query: query, limit: 5, fewEnoughToSort: few)
      let page = try await walker.page(.after(nobody))
      #expect(try await RegisterIDs(store).of(page.rows) == Array(made.ids(query).prefix(5)))
    }
  }

  @Test("After an import the order follows the new rows")
  func changed() async throws {
    let store = try await Fixture.store()
    let village = try #require(RegionCode("32.16.01.1007"))
    let query = FamilyQuery(region: village, order: FamilySort(.decile))
    func ids() async throws -> [Int64] {
      let page = try await store.families(
        query,
        page: PageRequest(limit: 9),
        at: MomentQuery(),
        for: .steward
      )
      return page.rows.map { $0.key.number & 0xFFFFF }
    }
    #expect(try await ids() == [1, 2, 3])
    var fixture = Fixture()
    fixture.texts = [
      .families:
        "id,village,decile\n32.16.01.1007/1,32.16.01.1007,4\n32.16.01.1007/2,32.16.01.1007,\n"
    ]
    _ = try await store.importRecords(from: fixture.sources)
    #expect(try await ids() == [3, 1, 2])
  }
}
