import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

@Suite("Hidden letters stay hidden")
struct HiddenLettersTests {
  private static let registries = [HiddenLetters(isOther: false), HiddenLetters(isOther: true)]

  private static let viewers: [Viewer] = {
    let village = RegionCode(HiddenLetters.village) ?? .country
    let scopes: [Role: RegionCode] = [
      .district: village.ancestor(at: .district), .village: village,
    ]
    return Role.allCases.map { Viewer(role: $0, scope: scopes[$0] ?? .country) }
  }()

  /// What somebody types letter by letter to spell out what is hidden: the beginnings of every hidden
  /// text, of each of its words, and of each word behind the first one that is shown.
  private static var keys: [String] {
    var keys = Set<String>()
    for text in registries.flatMap(\.hidden) {
      let words = text.split(separator: " ").map(String.init)
      for word in [text] + words {
        for length in 1...word.count {
          let typed = String(word.prefix(length))
          keys.formUnion([
            typed, typed.lowercased(), "\(words[0]) \(typed)", "\(typed) \(words[0])",
          ])
        }
      }
    }
    // Whole names and numbers are answered to: whoever has them on paper knows them.
    let whole = registries.flatMap(\.hidden).map(Self.letters)
    return keys.filter { !whole.contains(Self.letters($0)) }.sorted()
  }

  private static func letters(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  @Test("No search tells two registries apart that look the same", arguments: viewers)
  func search(viewer: Viewer) async throws {
    guard viewer.may(.searchFamilies) else { return }
    let stores = [try await Self.registries[0].store(), try await Self.registries[1].store()]
    let keys = Self.keys
    #expect(keys.count > 1_000)
    for limit in [2, 50] {
      let answers = [
        try await Self.answers(to: keys, limit, stores[0], viewer),
        try await Self.answers(to: keys, limit, stores[1], viewer),
      ]
      for (key, answer) in zip(keys, zip(answers[0], answers[1])) {
        #expect(answer.0 == answer.1, "\(key)")
      }
      #expect(answers[0].contains { !$0.isEmpty })
    }
  }

  /// What a search finds of families, key by key.
  private static func answers(
    to keys: [String],
    _ limit: Int,
    _ store: Store,
    _ viewer: Viewer
  ) async throws -> [[SearchHit]] {
    try await store.read { db in
      let reader = try RegistryReader(db, at: MomentQuery(), for: viewer)
      return try keys.map {
        try reader.familyHits(SearchQuery($0, limit: limit), in: viewer.scope).hits
      }
    }
  }

  @Test("A lead and a meeting find nobody, whatever is typed")
  func nobody() async throws {
    let store = try await Self.registries[0].store()
    for viewer in [Viewer(role: .lead), Viewer(role: .steward, isInMeeting: true)] {
      for key in ["dewi", "Dewi Rahmat", "d", "K-1", Self.registries[0].hidden.last ?? ""] {
        let found = try await store.search(
          key,
          in: .country,
          limit: 9,
          at: MomentQuery(),
          for: viewer
        )
        #expect(found.families.isEmpty && found.count(of: .families).number == 0)
      }
    }
  }

  @Test("A whole name finds its family, and what is shown of it finds it too", arguments: viewers)
  func whole(viewer: Viewer) async throws {
    guard viewer.may(.seeFamilies) else { return }
    let registry = Self.registries[0]
    let store = try await registry.store()
    for (index, name) in registry.names.enumerated() {
      let typed = [name, name.uppercased(), name.lowercased()]
      let key = Fixture.key(HiddenLetters.village, Int64(3 + index + 1))
      let isAdult = index < HiddenLetters.families
      for hits in try await Self.answers(to: typed, 50, store, viewer) {
        #expect(hits.contains { $0.family.key == key } == isAdult, "\(name)")
      }
    }
  }

  @Test("Rows, cards, orders and counts tell them apart neither", arguments: viewers)
  func rows(viewer: Viewer) async throws {
    guard viewer.may(.seeFamilies) else { return }
    let village = try #require(RegionCode(HiddenLetters.village))
    var seen: [Seen] = []
    for registry in Self.registries {
      seen.append(try await Seen(registry.store(), in: village, for: viewer))
    }
    #expect(seen[0].rows == seen[1].rows)
    #expect(seen[0].counts == seen[1].counts)
    #expect(seen[0].cards == seen[1].cards)
    #expect(seen[0].rows.allSatisfy { $0.count >= HiddenLetters.families })
  }

  /// Everything that can be read of a village, in every order and by every column.
  private struct Seen {
    var rows: [[FamilyRow]] = []
    var counts: [[FamilyCount]] = []
    var cards: [FamilyCard] = []

    init(_ store: Store, in village: RegionCode, for viewer: Viewer) async throws {
      let moment = MomentQuery()
      var query = FamilyQuery(region: village)
      for column in FamilyColumn.allCases {
        counts.append(try await store.familyCounts(query, by: column, at: moment, for: viewer))
        for isDescending in [false, true] where column.isOrdered {
          query.order = FamilySort(column, isDescending: isDescending)
          let page = PageRequest(.first, limit: 100)
          rows.append(
            try await store.families(query, page: page, at: moment, for: viewer).rows
          )
        }
      }
      for row in rows.first ?? [] {
        cards.append(try await store.family(row.key, at: moment, for: viewer))
      }
    }
  }
}
