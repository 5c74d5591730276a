import GRDB
import Testing
import TuntasContract
import TuntasFiles

@testable import TuntasStore

@Suite("What every registry promises")
struct ContractTests {
  /// A registry that holds what is built in, made once: copying it takes a hundredth of the time.
  private static let new = Result { try Store(inMemoryWith: BuiltIn.sources) }

  private static func copy() throws -> Store {
    let queue = try DatabaseQueue(configuration: Store.configuration)
    try new.get().database.backup(to: queue)
    return Store(path: ":memory:", writer: queue)
  }

  @Test("A registry on SQLite keeps it", arguments: ContractCase.all)
  func sqlite(promise: ContractCase) async throws {
    try await promise.run(try Self.copy())
  }

  @Test("Each case has a name of its own")
  func names() {
    #expect(Set(ContractCase.all.map(\.name)).count == ContractCase.all.count)
  }
}
