import TerminalKit
import TuntasDashboard
import TuntasModel

/// The families that no programme has reached in a year, or in which a need is open, as entries of
/// one shape; people stay masked as on the screen, whoever asks.
struct GapEntries: EntrySource {
  var registry: any Registry
  /// Where they live; everywhere when left out.
  var region: RegionCode?
  var status: VerificationStatus?
  /// The need that is open; none for families that nothing at all has reached.
  var need: Need?
  var moment: MomentQuery
  var viewer: Viewer
  var words: Words

  /// The keys, in the order of the columns; whether an entry is sample data is told beside them.
  static let keys = [
    "number", "village", "villageName", "head", "people", "decile", "verification", "year", "need",
    "recordedNeed",
  ]

  /// Families read at once.
  private static let pageSize = 1_000

  // In the order of the villages.
  func forEach(_ body: (JSONValue) throws -> Void) async throws {
    let table = try await registry.regions(below: region, at: moment, for: viewer)
    var query = FamilyQuery(
      region: region ?? .country,
      onlyWithoutProgramme: need == nil,
      unansweredNeed: need
    )
    if let status { query.conditions[.verification] = [.verification(status)] }
    var anchor = PageRequest.Anchor.first
    while true {
      try Task.checkCancellation()
      let request = PageRequest(anchor, limit: Self.pageSize)
      let page = try await registry.families(query, page: request, at: moment, for: viewer)
      for row in page.rows { try body(entry(row, table)) }
      guard page.hasNext, let last = page.rows.last else { return }
      anchor = .after(last.key)
    }
  }

  private func entry(_ row: FamilyRow, _ table: RegionTable) -> JSONValue {
    [
      "number": .string(row.number.description),
      "village": .string(row.village.code.description),
      "villageName": .string(row.village.name),
      "head": row.head == .missing ? .null : .string(words.name(row.head).string),
      "people": row.people == 0 ? .null : .integer(row.people),
      "decile": JSONValue(row.decile.value),
      "verification": JSONValue(row.verification?.rawValue),
      "year": .integer(table.moment.year),
      "need": JSONValue(need?.rawValue),
      "recordedNeed": JSONValue(row.recordedNeed?.rawValue),
      "synthetic": .bool(table.isSynthetic),
    ]
  }
}
