import GRDB
import TuntasModel

@testable import TuntasStore

/// The register ids of families, which no row for a reader has: a test that wrote them into its files
/// knows families by them.
struct RegisterIDs {
  private let ids: [FamilyKey: String]

  init(_ store: Store) async throws {
    ids = try await store.read { db in
      try Row.fetchAll(db, sql: "SELECT key, id FROM family").reduce(into: [:]) {
        $0[FamilyKey(number: $1["key"])] = $1["id"]
      }
    }
  }

  /// The id of a family; none of one that is not there.
  subscript(key: FamilyKey) -> String? { ids[key] }

  /// The ids of rows, in their order.
  func of(_ rows: [FamilyRow]) -> [String] { rows.compactMap { ids[$0.key] } }
}
