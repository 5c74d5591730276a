import Testing
import TuntasContract
import TuntasFiles
import TuntasStore

@Suite("What every registry promises")
struct ContractTests {
  @Test("A registry on SQLite keeps it", arguments: ContractCase.all)
  func sqlite(promise: ContractCase) async throws {
    try await promise.run(Store(inMemoryWith: BuiltIn.sources))
  }

  @Test("Each case has a name of its own")
  func names() {
    #expect(Set(ContractCase.all.map(\.name)).count == ContractCase.all.count)
  }
}
