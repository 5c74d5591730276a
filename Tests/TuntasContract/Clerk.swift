import Testing
import TuntasFiles
@testable import TuntasModel

/// Somebody at a registry of their own: brings files in and asks, in the few words of a script.
struct Clerk: Sendable {
  let registry: any ScopedRegistry.Store

  // MARK: - Bringing in

  /// Takes the whole town in, of which no row is refused.
  func takeTown() async throws {
    let summary = try await registry.importRecords(from: Town.files())
    #expect(summary.rejections.isEmpty)
  }

  /// Takes one file in.
  @discardableResult
  func take(
    _ kind: RecordKind,
    _ text: String,
    name: String? = nil,
    _ request: ImportRequest = ImportRequest()
  ) async throws -> ImportSummary {
    let file = CSVText(text, kind: kind, name: name)
    return try await registry.importRecords(from: [file], request)
  }

  // MARK: - Asking

  /// The regions below one.
  func regions(
    below region: RegionCode?,
    on day: String? = nil,
    for viewer: Viewer = .steward
  ) async throws -> RegionTable {
    try await registry.regions(below: region, at: Self.moment(day), for: viewer)
  }

  /// The villages of a region with their deliberations.
  func deliberations(
    in region: RegionCode?,
    on day: String? = nil,
    for viewer: Viewer = .steward
  ) async throws -> DeliberationTable {
    try await registry.deliberations(in: region, at: Self.moment(day), for: viewer)
  }

  /// How a region stands.
  func standing(_ region: RegionCode, on day: String? = nil) async throws -> RegionStanding {
    try #require(try await regions(below: region, on: day).whole)
  }

  /// The families of a query, all on one page.
  func families(
    _ query: FamilyQuery = FamilyQuery(region: .country),
    on day: String? = nil,
    for viewer: Viewer = .steward
  ) async throws -> [FamilyRow] {
    let page = PageRequest(limit: 100)
    return try await registry.families(query, page: page, at: Self.moment(day), for: viewer).rows
  }

  /// How many families a query counts.
  func count(
    _ query: FamilyQuery,
    on day: String? = nil,
    for viewer: Viewer = .steward
  ) async throws -> Int {
    try await registry.countFamilies(query, at: Self.moment(day), for: viewer)
  }

  /// Finds what is typed.
  func search(
    _ text: String,
    in region: RegionCode = .country,
    for viewer: Viewer = .steward
  ) async throws -> SearchResults {
    try await registry.search(text, in: region, limit: 20, at: MomentQuery(), for: viewer)
  }

  /// The key of the family whose head is shown so, in a village.
  func key(_ head: String, in village: RegionCode) async throws -> FamilyKey {
    let rows = try await families(FamilyQuery(region: village))
    return try #require(rows.first { $0.shownHead == head }).key
  }

  /// The card of the family whose head is shown so, in a village.
  func card(
    _ head: String,
    in village: RegionCode,
    on day: String? = nil
  ) async throws -> FamilyCard {
    let key = try await key(head, in: village)
    return try await registry.family(key, at: Self.moment(day), for: .steward)
  }

  /// One programme of a region.
  func programme(
    _ code: ProgrammeCode,
    in region: RegionCode,
    year: Int? = nil,
    on day: String? = nil
  ) async throws -> ProgrammePage {
    let moment = MomentQuery(year: year, asOf: Self.moment(day).asOf)
    return try await registry.programme(code, in: region, at: moment, for: .steward)
  }

  /// Every answer of the registry, for who may see everything.
  func answers(on day: String? = nil) async throws -> RegistryAnswers {
    try await RegistryAnswers(registry, at: Self.moment(day))
  }

  /// A day as it is asked for; none asks for the newest data.
  static func moment(_ day: String?) -> MomentQuery {
    guard let day else { return MomentQuery() }
    guard let date = CalendarDate(day) else { preconditionFailure("\(day) is no day") }
    return MomentQuery(asOf: date)
  }
}

extension FamilyRow {
  /// The head as a reader sees it: a masked name, `child`, or `–` where there is none.
  var shownHead: String {
    switch head {
    case .masked(let name): name
    case .child: "child"
    case .missing: "–"
    }
  }
}
