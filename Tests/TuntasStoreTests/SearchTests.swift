import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

@Suite("Search by name")
struct SearchTests {
  private func results(
    _ text: String,
    in region: RegionCode = .country,
    limit: Int = 100,
    for viewer: Viewer = .steward
  ) async throws -> SearchResults {
    let store = try await Fixture.store()
    return try await store.search(text, in: region, limit: limit, at: MomentQuery(), for: viewer)
  }

  private func hits(
    _ text: String,
    in region: RegionCode = .country,
    limit: Int = 100
  ) async throws -> [SearchHit] {
    try await results(text, in: region, limit: limit).families
  }

  @Test(
    "Every word typed begins a word that is shown, or all are a whole name, whatever case and accents",
    arguments: [
      ("s", 12), ("SITI", 12), ("siti n", 12), ("n siti", 12), ("siti n.", 12), ("Síti", 12),
      ("Si\u{301}ti", 12), ("n", 12), ("siti nurjanah", 12), ("SITI  NURJANAH", 12),
      ("siti nu", 0), ("siti nurjana", 0), ("nurjanah", 0), ("nurjanah siti", 0),
      ("siti kurnia", 0), ("iti", 0), ("e", 4), ("eui", 4), ("euis", 4), ("euisa", 0),
      ("\u{E000}siti", 12), ("\u{E000}sitinurjan", 0),
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

  @Test("The name found is masked, and a child's name finds nothing")
  func masking() async throws {
    #expect(try await hits("siti").first?.name == .masked("SITI N."))
    #expect(try await hits("dedi").isEmpty)
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
    // Signs are no words: what is found is what the letters alone find.
    let letters = String(text.map { $0.isASCII && $0.isLetter ? $0 : " " })
    #expect(try await hits(text).map(\.family.key) == hits(letters).map(\.family.key))
    #expect(try await hits("siti").count == 12)
  }

  @Test(
    "Where no word is typed, nothing is found",
    arguments: ["", "   ", "\"\"", "-- !", "%", "*", "\u{0}", "😀"]
  )
  func nothing(text: String) async throws {
    #expect(try await results(text).isEmpty)
  }

  @Test("More families than asked for are told")
  func more() async throws {
    for limit in [1, 11, 12, 50] {
      #expect(try await results("siti", limit: limit).count(of: .families) == HitCount(12))
    }
    #expect(try await results("siti", limit: 0).isEmpty)
  }

  /// Families of one village; in each an adult may have the name of a child that stands before it.
  private static func registry(children: Int, adults: Int) async throws -> Store {
    let store = try await Fixture.store()
    var families = "id,village\n"
    var members = "family,number,name,birth_date,relation\n"
    for number in 1...(children + adults) {
      families += "F\(number),32.16.01.2001\n"
      members += "F\(number),1,Rini Kecil,2019-01-01,child\n"
      if number > children { members += "F\(number),2,Rini Wati,1980-01-01,head\n" }
    }
    _ = try await store.importRecords(
      from: [CSVText(families, kind: .families), CSVText(members, kind: .members)]
    )
    return store
  }

  @Test("An adult is found behind a child of the same name, and children take no place of theirs")
  func adultsBehindChildren() async throws {
    let store = try await Self.registry(children: 6, adults: 3)
    let ids = try await RegisterIDs(store)
    func found(
      _ text: String,
      _ limit: Int,
      _ asOf: CalendarDate? = nil
    ) async throws -> SearchResults {
      let moment = MomentQuery(asOf: asOf)
      return try await store.search(text, in: .country, limit: limit, at: moment, for: .steward)
    }
    for (limit, expected) in [(1, 1), (2, 2), (3, 3), (9, 3)] {
      let found = try await found("rini", limit)
      #expect(found.families.map(\.name) == Array(repeating: .masked("RINI W."), count: expected))
      #expect(Set(ids.of(found.families.map(\.family))).isSubset(of: ["F7", "F8", "F9"]))
      #expect(found.count(of: .families) == HitCount(3))
    }
    let later = CalendarDate(year: 2050, month: 1, day: 1)
    for text in ["rini kecil", "kecil", "rini k", "k"] {
      for day in [nil, later] {
        let found = try await found(text, 9, day)
        #expect(
          found.families.isEmpty && found.count(of: .families).number == 0,
          "a child's name finds nothing"
        )
      }
    }
  }

  @Test(
    "A child that the newest day makes an adult is found from then on, and no more if it is undone"
  )
  func growingUp() async throws {
    let store = try await Self.registry(children: 1, adults: 1)
    let day = "rutilahu,32.16,2037,4,,3,,,,dinsos\n"
    let head = "programme,region,year,quarter,plan,actual,spent,ceiling,obstacle,source\n"
    func found(_ text: String) async throws -> Int {
      try await store.search(text, in: .country, limit: 9, at: MomentQuery(), for: .steward)
        .families.count
    }
    #expect(try await found("rini kecil") == 0)
    _ = try await store.importRecords(from: [CSVText(head + day, kind: .achievements)])
    #expect(try await found("rini kecil") == 2)
    #expect(try await found("rini k") == 2)
    #expect(try await found("rini") == 2)
    _ = try await store.undoImport()
    #expect(try await found("rini kecil") == 0)
    #expect(try await found("rini") == 1)
  }

  @Test("A family is found by its number, everywhere or in the villages named beside it")
  func number() async throws {
    let keys = [("32.01.01.1001", 3), ("32.16.01.1007", 3), ("32.16.01.2001", 3)].map {
      Fixture.key($0.0, Int64($0.1))
    }
    #expect(try await hits("K-3").map(\.family.key) == keys)
    #expect(try await hits("k 0003", in: Governments.bogor).map(\.family.key) == [keys[0]])
    #expect(try await hits("K-0003", limit: 2).map(\.family.key) == Array(keys.prefix(2)))
    #expect(try await hits("setia asih K-3").map(\.family.key) == [keys[1]])
    #expect(try await hits("K-3 32.16.01").map(\.family.key) == Array(keys.suffix(2)))
    #expect(try await hits("32.16.01.2001 K-0003").first?.name == .masked("SITI N."))
    #expect(try await hits("K-3 cianjur").isEmpty)
    #expect(try await hits("K-5").isEmpty)
    for hit in try await hits("siti") {
      #expect(try await hits(hit.family.number.description).map(\.family) == [hit.family])
    }
  }

  @Test(
    "A register id finds its family for who may take people out, and nobody else finds one by it"
  )
  func registerID() async throws {
    let id = Fixture.id("32.16.01.1007", 2)
    let key = Fixture.key("32.16.01.1007", 2)
    #expect(try await hits(" \(id) ").map(\.family.key) == [key])
    #expect(try await hits(" \(id) ").first?.name == .masked("SITI N."))
    #expect(try await hits(id, in: Governments.bogor).isEmpty)
    for part in [String(id.dropLast()), "\(id)0", String(id.dropFirst())] {
      #expect(try await hits(part).isEmpty, "\(part)")
    }
    for role in Role.allCases where role != .steward {
      #expect(try await results(id, for: Viewer(role: role)).families.isEmpty, "\(role)")
    }
  }
}
