import Testing
import TuntasFiles
import TuntasModel
import TuntasStore

@Suite("Search by name")
struct SearchTests {
  private func hits(
    _ text: String,
    in region: RegionCode = .country,
    limit: Int = 100
  ) async throws -> [SearchHit] {
    let store = try await Fixture.store()
    return try await store.search(
      text,
      in: region,
      limit: limit,
      at: MomentQuery(),
      for: .steward
    )
  }

  @Test(
    "Every word typed begins a word of the name, whatever its case and accents",
    arguments: [
      ("s", 12), ("SITI", 12), ("siti nur", 12), ("nur siti", 12), ("dedi", 8), ("Dédi", 8),
      ("De\u{301}di", 8), ("kurnia", 8), ("siti kurnia", 0), ("iti", 0), ("euis", 4), ("e", 4),
    ]
  )
  func words(text: String, families: Int) async throws {
    let hits = try await hits(text)
    #expect(hits.count == families)
    #expect(Set(hits.map(\.family.key)).count == families)
    #expect(hits.map(\.family.key) == hits.map(\.family.key).sorted())
  }

  @Test("Only the region is searched, and no more is given than asked for")
  func region() async throws {
    #expect(try await hits("siti", in: Governments.bogor).count == 3)
    #expect(try await hits("siti", in: Governments.cianjur).isEmpty)
    #expect(try await hits("siti", limit: 2).count == 2)
    #expect(try await hits("siti", limit: 0).isEmpty)
  }

  @Test("The name found is masked, and a child's is not shown")
  func masking() async throws {
    #expect(try await hits("siti").first?.name == .masked("SITI N."))
    #expect(try await hits("dedi").first?.name == .child)
  }

  @Test(
    "Nothing that is typed is taken for a command",
    arguments: [
      "\"", "'", "*", "-", "siti\"", "siti OR x", "NEAR(siti", "name:siti", "^siti", "siti*", "(",
      "siti AND", "NOT siti", "{name}: siti", "+", "\u{0}", "si\u{0}ti", "%", "_", ";DROP TABLE x",
      "\\", "😀", "\u{202E}siti", String(repeating: "a ", count: 10_000),
    ]
  )
  func hostile(text: String) async throws {
    _ = try await hits(text)
  }

  @Test("Where no word is typed, nobody is found", arguments: ["", "   ", "\"\"", "-- !"])
  func nothing(text: String) async throws {
    #expect(try await hits(text).isEmpty)
  }
}
