import Testing
import TuntasModel

@Suite("Who came and who went between two lists")
struct ListFlowTests {
  private static let lists = ListSamples.yearly

  private func listing(
    _ family: String,
    _ first: Int,
    _ last: Int? = nil,
    reason: Recorded<LeavingReason> = .unknown,
    register: Register = .p3ke,
    village: Int64 = 3_216_012_001
  ) -> Listing {
    Listing(
      family: key(of: family),
      register: register,
      first: "list-\(first)",
      last: last.map { "list-\($0)" },
      village: RegionCode(number: village) ?? .country,
      reason: reason
    )
  }

  /// A key of its own for each name.
  private func key(of family: String) -> FamilyKey {
    FamilyKey(number: family.utf8.reduce(0) { ($0 * 31 + Int64($1)) % (1 << 54) })
  }

  private func counted(_ listings: [Listing]) -> ListFlow? {
    let lists = Self.lists
    return ListFlow(from: lists[1], to: lists[2], lists: lists, listings: listings)
  }

  @Test("Stayed, new, back again and left by reason")
  func classes() throws {
    let flow = try #require(
      counted([
        listing("stayed", 2023),
        listing("stayed longer than a list", 2024, 2026, reason: .known(.died)),
        listing("new", 2025),
        listing("back", 2023, 2023, reason: .known(.betterOff)),
        listing("back", 2025),
        listing("better off", 2023, 2024, reason: .known(.betterOff)),
        listing("died", 2024, 2024, reason: .known(.died)),
        listing("nobody knows", 2024, 2024),
        listing("unreadable", 2024, 2024, reason: .unreadable("pndh")),
        listing("left before", 2023, 2023, reason: .known(.died)),
        listing("comes later", 2026),
      ])
    )
    #expect(flow.start == 6)
    #expect(flow.end == 4)
    #expect(flow.stayed == 2)
    #expect(flow.new == 1)
    #expect(flow.back == 1)
    #expect(flow.left == [.betterOff: 1, .died: 1])
    #expect(flow.leftWithoutReason == 2)
    #expect(flow.cleaned == 1)
    #expect(flow.isBalanced)
  }

  @Test("A family with two listings over the same lists is counted once")
  func counted() {
    let twice = [listing("a", 2023), listing("a", 2024)]
    #expect(counted(twice)?.start == 1)
    #expect(counted(twice)?.end == 1)
  }

  @Test("What came back on the same list never left")
  func betweenLists() {
    let pieces = [listing("a", 2023, 2024, reason: .known(.betterOff)), listing("a", 2025)]
    #expect(counted(pieces)?.stayed == 1)
    #expect(counted(pieces)?.betterOff == 0)
  }

  @Test("The reason that counts is why a family left last")
  func lastReason() {
    let lists = Self.lists
    let listings = [
      listing("a", 2023, 2023, reason: .known(.betterOff)),
      listing("a", 2025, 2025, reason: .known(.movedAway)),
    ]
    let flow = ListFlow(from: lists[0], to: lists[3], lists: lists, listings: listings)
    #expect(flow?.left == [.movedAway: 1])
  }

  @Test("Other registers, villages outside and unknown lists say nothing")
  func leftOut() {
    let others = [
      listing("a", 2023, register: .dtks),
      listing("b", 2023, village: 3_201_012_001),
      listing("c", 1999),
      listing("d", 2023, 1999),
    ]
    #expect(counted(others)?.start == 0)
    #expect(counted(others)?.end == 0)
    #expect(counted([])?.isBalanced == true)
  }

  @Test("Start and in less out is the end, or the flow says by how many it is not")
  func balance() throws {
    let lists = Self.lists
    func total(end: Int, died: Int) -> ListFlow? {
      ListFlow(
        from: lists[0],
        to: lists[1],
        start: 100,
        end: end,
        new: 5,
        back: 2,
        left: [.died: died, .double: 0],
        leftWithoutReason: 3
      )
    }
    let balanced = try #require(total(end: 94, died: 10))
    #expect(balanced.difference == 0)
    #expect(balanced.isBalanced)
    #expect(balanced.stayed == 87)
    #expect(balanced.left == [.died: 10])
    let short = try #require(total(end: 90, died: 10))
    #expect(short.difference == 4)
    #expect(!short.isBalanced)
    let impossible = try #require(total(end: -16, died: 120))
    #expect(impossible.difference == 0)
    #expect(!impossible.isBalanced)
    let negative = try #require(total(end: 105, died: -1))
    #expect(negative.difference == 0)
    #expect(!negative.isBalanced)
  }

  @Test("1,926 to 1,160 families is a flow, and it says that it is cleaning")
  func cleaning() throws {
    let flow = try #require(
      ListSamples.flow(
        ListSamples.before,
        ListSamples.after,
        start: 1_926,
        end: 1_160,
        betterOff: 106
      )
    )
    #expect(flow.isBalanced)
    #expect(flow.differences == [.stage])
    #expect(flow.cleaned == 660)
    #expect(PaceInterval(flow) == nil)
  }

  @Test("No flow between registers, regions, or from a later list to an earlier one")
  func none() {
    let after = ListSamples.after
    let bogor = ListSamples.list("bogor", "2025-05-06", covers: Governments.bogor)
    let pairs = [(ListSamples.january, after), (after, bogor), (after, ListSamples.before)]
    for (from, to) in pairs + [(after, after)] {
      #expect(ListSamples.flow(from, to, start: 1, end: 1, betterOff: 0) == nil)
    }
  }
}
