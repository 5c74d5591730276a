import Testing
import TuntasFiles
@testable import TuntasModel

/// Files that are whole lists of a register.
enum ListCases {
  static let all = [
    ContractCase("Each district with rows gets a list of its own", districts),
    ContractCase("Who is absent from a newer list has left, who is new has come", newer),
    ContractCase("The same content makes no new list", same),
    ContractCase("A list older than the newest is refused", older),
    ContractCase("Another register has its own order of days", otherRegister),
    ContractCase("A list of less than half is refused unless it may be short", short),
    ContractCase("Families outside what a list covers are refused with it", outside),
    ContractCase("Absence outside what a list covers is no leaving", absence),
    ContractCase("A part joins the newest list, and nobody leaves", part),
  ]

  private static let first = [
    "32.16.01.1007/A", "32.16.01.1007/B", "32.16.01.1007/C", "32.16.02.1006/D",
  ]

  private static func districts(_ clerk: Clerk) async throws {
    let summary = try await clerk.take("2025-03-31", first)
    #expect(summary.lists.map(\.covers.code) == [.tarumajaya, .babelan])
    #expect(summary.lists.map(\.fate) == [.made, .made])
    #expect(summary.lists.map(\.families) == [3, 1])
    #expect(summary.lists.allSatisfy { !$0.isReachGiven && $0.replaced == nil })
    #expect(try await clerk.standing(.bekasi).families == 4)
    #expect(try await clerk.standing(.tarumajaya).list?.id == summary.lists.first?.id)
    #expect(try await clerk.standing(.bogor).list == nil)
  }

  private static func newer(_ clerk: Clerk) async throws {
    let old = try await clerk.take("2025-03-31", first)
    let next = ["32.16.01.1007/A", "32.16.01.1007/C", "32.16.01.1007/E"]
    let summary = try await clerk.take("2025-09-30", next)
    let list = try #require(summary.lists.first)
    #expect(summary.lists.count == 1 && list.fate == .made)
    #expect(list.replaced?.id == old.lists.first?.id && list.replaced?.families == 3)
    #expect(try await clerk.standing(.tarumajaya).families == 3)
    #expect(try await clerk.standing(.bekasi).families == 4)
    let page = try await clerk.registry.pace(of: .bekasi, at: MomentQuery(), for: .steward)
    #expect(page.flows.map { [$0.start, $0.end, $0.new, $0.leftInAll] } == [[3, 3, 1, 1]])
    #expect(page.flows.allSatisfy { $0.isBalanced })
  }

  private static func same(_ clerk: Clerk) async throws {
    _ = try await clerk.take("2025-03-31", first)
    let before = try await clerk.answers()
    let day = try await clerk.take("2025-03-31", first)
    #expect(day.lists.map(\.fate) == [.unchanged, .unchanged] && !day.hasChanged)
    let later = try await clerk.take("2025-09-30", first)
    #expect(later.lists.map(\.fate) == [.repeated, .repeated] && !later.hasChanged)
    #expect(try await clerk.registry.imports().count == 1)
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func older(_ clerk: Clerk) async throws {
    let newest = try await clerk.take("2025-03-31", first)
    let before = try await clerk.answers()
    let error = ImportError.listNotNewer(
      id: try #require(newest.lists.first).id,
      register: .dtsen,
      date: try day("2025-03-30"),
      newest: try day("2025-03-31"),
      isNewestAssumed: false
    )
    await #expect(throws: error) {
      try await clerk.take("2025-03-30", ["32.16.01.1007/A", "32.16.01.1007/N"])
    }
    #expect(try await clerk.registry.imports().count == 1)
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func otherRegister(_ clerk: Clerk) async throws {
    _ = try await clerk.take("2025-03-31", first)
    let summary = try await clerk.take("2023-12-05", ["32.16.01.1007/A"], register: .p3ke)
    #expect(summary.lists.map(\.fate) == [.made])
    #expect(summary.lists.map(\.register) == [.p3ke])
  }

  private static func short(_ clerk: Clerk) async throws {
    let old = try await clerk.take("2025-03-31", first)
    let before = try await clerk.answers()
    let error = await #expect(throws: ImportError.self) {
      try await clerk.take("2025-09-30", ["32.16.01.1007/A"])
    }
    guard case .listTooShort(let short) = error else {
      Issue.record("\(String(describing: error)) is no list that is too short")
      return
    }
    #expect(short.register == .dtsen && short.covers.code == .tarumajaya && short.families == 1)
    #expect(short.replaced.id == old.lists.first?.id && short.replaced.families == 3)
    #expect(try await clerk.answers().differences(from: before) == [])
    let allowed = try await clerk.take("2025-09-30", ["32.16.01.1007/A"], mayBeShort: true)
    #expect(allowed.lists.map(\.fate) == [.made])
    #expect(try await clerk.standing(.tarumajaya).families == 1)
  }

  private static func outside(_ clerk: Clerk) async throws {
    await #expect(throws: ImportError.outsideCovers(families: 1, covers: .tarumajaya)) {
      try await clerk.take("2025-03-31", first, covers: .tarumajaya)
    }
    await #expect(throws: RegistryError.empty) { try await clerk.regions(below: nil) }
  }

  private static func absence(_ clerk: Clerk) async throws {
    _ = try await clerk.take("2025-03-31", first, covers: .bekasi)
    let rows = ["32.16.01.1007/A", "32.16.01.1007/B"]
    _ = try await clerk.take("2025-09-30", rows, covers: .tarumajaya)
    let kept = try await clerk.registry.family(
      FamilyKey(village: .bahagia, running: 1),
      at: MomentQuery(),
      for: .steward
    )
    #expect(kept.listings.map(\.last) == [nil])
    let left = try await clerk.registry.family(
      FamilyKey(village: .setiaAsih, running: 3),
      at: MomentQuery(),
      for: .steward
    )
    #expect(left.listings.count == 1 && left.listings.allSatisfy { $0.last != nil })
  }

  private static func part(_ clerk: Clerk) async throws {
    let whole = try await clerk.take("2025-03-31", first)
    let summary = try await clerk.take("2026-01-31", ["32.16.01.1007/E"], isPart: true)
    #expect(summary.lists.map(\.fate) == [.joined(families: 3)])
    #expect(summary.lists.map(\.id) == whole.lists.prefix(1).map(\.id))
    #expect(try await clerk.standing(.tarumajaya).families == 4)
    #expect(try await clerk.standing(.tarumajaya).list?.date == day("2025-03-31"))
  }

  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }
}

extension Clerk {
  /// Takes in a file that is a whole list; each family is named by its village and a letter.
  fileprivate func take(
    _ date: String,
    _ families: [String],
    register: Register = .dtsen,
    covers: RegionCode? = nil,
    mayBeShort: Bool = false,
    isPart: Bool = false
  ) async throws -> ImportSummary {
    let rows = families.map { "\($0),\($0.prefix { $0 != "/" }),1\n" }.joined()
    let claim = ListClaim(
      register: register,
      date: try #require(CalendarDate(date)),
      dateOrigin: .known,
      covers: covers,
      mayBeShort: mayBeShort,
      isPart: isPart
    )
    let text = CSVText("id,village,decile\n" + rows, kind: .families, name: "kiriman.csv")
    return try await registry.importRecords(from: [ClaimedFile(text, claim)])
  }
}
