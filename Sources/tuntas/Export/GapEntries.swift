import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The families that no programme has reached in a year, or in which a need is open, as entries of
/// one shape; people stay masked as on the screen, whoever asks.
struct GapEntries: EntrySource {
  var registry: any Registry
  /// Where they live; everywhere when left out.
  var region: RegionCode?
  var status: VerificationStatus?
  /// The need that is open; `nil` for families that nothing at all has reached.
  var need: Need?
  var moment: MomentQuery
  var viewer: Viewer
  var words: Words

  static let keys = GapFile.keys

  /// Families read at once.
  private static let pageSize = 1_000

  func check() async throws {
    let table = try await table()
    guard GapGround(table, words: words).isKnown else { throw CommandFailure.nothingKnown(table) }
  }

  // In the order of the villages.
  func forEach(_ body: (Entry) throws -> Void) async throws {
    let table = try await table()
    let file = GapFile(table, need: need, words: words)
    var query = FamilyQuery(
      region: region ?? .country,
      onlyWithoutProgramme: need == nil,
      unansweredNeed: need
    )
    if let status { query.conditions = [FamilyCondition(.verification, [.verification(status)])] }
    var anchor = PageRequest.Anchor.first
    while true {
      try Task.checkCancellation()
      let request = PageRequest(anchor, limit: Self.pageSize)
      let page = try await registry.families(query, page: request, at: moment, for: viewer)
      for row in page.rows {
        let values = file.values(of: row)
        let entry = Entry(
          values: Self.keys.map { values[$0] ?? .missing },
          isSynthetic: table.isSynthetic
        )
        try body(entry)
      }
      guard page.hasNext, let last = page.rows.last else { return }
      anchor = .after(last.key)
    }
  }

  func remarks(after rows: Int) async throws -> [SafeText] {
    GapGround(try await table(), words: words)
      .remarks(rows: rows, isChosen: status != nil, need: need)
  }

  private func table() async throws -> RegionTable {
    try await registry.regions(below: region, at: moment, for: viewer)
  }
}
