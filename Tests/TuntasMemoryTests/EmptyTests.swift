import Testing
import TuntasMemory
@testable import TuntasModel

@Suite("A registry in memory without anything")
struct EmptyTests {
  @Test("It says that it holds nothing")
  func empty() async throws {
    let registry = try MemoryRegistry()
    await #expect(throws: RegistryError.empty) {
      try await registry.overview(of: nil, at: MomentQuery(), for: .steward)
    }
  }
}
