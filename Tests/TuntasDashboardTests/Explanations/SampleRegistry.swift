private import Foundation
import TuntasFiles
@testable import TuntasModel
import TuntasStore
import TuntasTestSupport

@testable import TuntasDashboard

/// The sample data as the program reads it, imported once for every test.
enum SampleRegistry {
  private static let opening = Task {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let files = try Folder.sources(at: [Repository.sampleData.path()])
    _ = try await store.importRecords(from: files)
    return store
  }

  /// The registry.
  static func store() async throws -> Store { try await opening.value }

  /// What screens read from.
  static func reader() async throws -> MomentReader {
    MomentReader(registry: try await store(), moment: MomentQuery(), viewer: .steward)
  }
}
