import Testing
import TuntasContract
import TuntasFiles
import TuntasMemory

@Suite("What every registry promises, in memory")
struct ContractTests {
  @Test("A registry in memory keeps it", arguments: ContractCase.all)
  func memory(promise: ContractCase) async throws {
    try await promise.run(try MemoryRegistry(builtIn: BuiltIn.sources))
  }
}
