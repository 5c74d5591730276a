public import Testing
@testable public import TuntasModel

/// One thing that every registry promises, as a small user's script on a registry of its own.
///
/// A case rests on what the interfaces say and on nothing that one way of keeping records brings with
/// it. Where a script finds something else than it expects, it says so as a failure of the test that
/// runs it.
public struct ContractCase: Sendable, CustomTestStringConvertible {
  /// What is promised, as a sentence.
  public let name: String
  private let script: @Sendable (Clerk) async throws -> Void

  init(_ name: String, _ script: @escaping @Sendable (Clerk) async throws -> Void) {
    self.name = name
    self.script = script
  }

  /// The name, by which a report tells one case from another.
  public var testDescription: String { name }

  /// Runs the script, asking through the rights of whoever asks (`ScopedRegistry`), as every command does.
  ///
  /// - Parameter registry: A registry that holds what is built in (`BuiltIn.sources`) and nothing else,
  ///   used by nobody but this case.
  /// - Throws: What the registry throws where the script does not expect it.
  public func run(_ registry: some Registry & RegistryWriter & RecordReader) async throws {
    let scoped = ScopedRegistry(registry, for: .steward, log: NoLog())
    try await script(Clerk(registry: scoped))
  }

  /// Notes nothing.
  private struct NoLog: AccessLog {
    func note(_ access: Access) -> Int64? { nil }
    func finish(_ number: Int64, _ end: AccessEnd) {}
  }

  /// All of them.
  public static let all: [ContractCase] =
    WritingCases.all + RefusalCases.all + HistoryCases.all + UndoCases.all + ListCases.all
    + RecipientCases.all + RecordCases.all + RegionCases.all + DeliberationCases.all + PageCases.all
    + OrderCases.all
    + FilterCases.all + ScopeCases.all + AgencyCases.all + MaskingCases.all + SearchCases.all
    + ProgrammeCases.all
    + PaceCases.all + SourceCases.all + PovertyLineCases.all + QualityCases.all + MomentCases.all
}
