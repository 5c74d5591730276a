import Foundation
import Testing
import TuntasFiles
import TuntasMemory
import TuntasModel
import TuntasStore
import TuntasTestSupport

/// The same records in a database and in memory, of which every question is asked twice.
struct BothRegistries {
  let store: Store
  let memory: MemoryRegistry

  /// Both with the sample data, read once for all tests.
  static var sample: BothRegistries {
    get async throws { try await filled.value }
  }

  private static let filled = Task {
    try await BothRegistries(Folder.sources(at: [Repository.sampleData.path()]))
  }

  /// Takes files into both.
  init(_ sources: [any RecordSource]) async throws {
    store = try Store(inMemoryWith: BuiltIn.sources)
    memory = try MemoryRegistry(builtIn: BuiltIn.sources)
    _ = try await store.importRecords(from: sources)
    _ = try await memory.importRecords(from: sources)
  }

  /// Asks both, and tells where they answer otherwise: with other values, or another refusal.
  func compare<Answer: Hashable & Sendable>(
    _ question: String,
    _ ask: (any Registry) async throws -> Answer
  ) async throws {
    let one = try await Self.answer(of: store, ask)
    let other = try await Self.answer(of: memory, ask)
    guard one != other else { return }
    Issue.record("\(question): \(Self.difference(one, other))")
  }

  private static func answer<Answer>(
    of registry: any Registry,
    _ ask: (any Registry) async throws -> Answer
  ) async throws -> Result<Answer, RegistryError> {
    do {
      return .success(try await ask(registry))
    } catch let error as RegistryError {
      return .failure(error)
    }
  }

  /// The first lines in which two answers differ.
  private static func difference(_ one: Any, _ other: Any) -> String {
    var texts = ("", "")
    dump(one, to: &texts.0)
    dump(other, to: &texts.1)
    let lines = (texts.0.split(separator: "\n"), texts.1.split(separator: "\n"))
    let place = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = max(0, (place ?? min(lines.0.count, lines.1.count)) - 6)
    func part(_ lines: [Substring]) -> String {
      lines.dropFirst(start).prefix(12).joined(separator: "\n")
    }
    return "the database says\n\(part(lines.0))\nand memory says\n\(part(lines.1))"
  }
}
