public import TuntasModel

/// A registry that lives in memory, for tests and previews: the same answers as from a database, by
/// nothing but filtering, sorting and counting values.
///
/// Every read begins with one state and keeps it, whatever is imported meanwhile.
public actor MemoryRegistry {
  private var current: Holdings
  private var history = ImportHistory()

  /// Makes a registry.
  ///
  /// - Parameter builtIn: What it holds from the start, which is no import.
  /// - Throws: What a source throws that cannot be read.
  public init(builtIn: [any RecordSource] = []) throws {
    var reading = MemoryImport(into: Holdings(Records()))
    current = Holdings(try reading.run(builtIn).0)
  }

  /// What it holds now.
  var holdings: Holdings { current }

  /// Begins an answer with what the registry holds now.
  nonisolated func reading(
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> Reading {
    try Reading(await holdings, at: moment, for: viewer)
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MemoryRegistry: RegistryWriter {
  public func importRecords(
    from sources: [any RecordSource],
    _ request: ImportRequest,
    progress: @escaping @Sendable (ImportProgress) -> Void,
    refused: (@Sendable (Rejection) -> Void)?
  ) async throws -> ImportSummary {
    try Task.checkCancellation()
    var reading = MemoryImport(into: current, progress: progress, refused: refused)
    let (records, summary) = try reading.run(sources)
    let isForbidden = request.isTrial || request.isStrict && summary.refusedRows > 0
    guard summary.hasChanged, !isForbidden else { return summary }
    let next = Holdings(records)
    try Task.checkCancellation()
    history.add(summary, request, before: current)
    current = next
    return summary
  }

  public func imports() async throws -> [ImportRecord] { history.imports }

  public func undoImport() async throws -> ImportRecord {
    try Task.checkCancellation()
    let (record, before) = try history.undo()
    current = before
    return record
  }
}
