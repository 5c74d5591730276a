// What goes out of a registry and what comes in; each promise stands at `RecordReader` and
// `RegistryWriter`.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ScopedRegistry: RecordReader, RegistryWriter {
  public func readRecords(
    _ query: RecordQuery,
    for viewer: Viewer,
    deliver: @escaping @Sendable (RecordBatch) throws -> Void
  ) async throws {
    let hasPeople = query.kinds.contains { $0.disclosure == .people }
    let verb = hasPeople ? Verb.takePeopleOut : .takeFiguresOut
    let delivered = DeliveredRows()
    try await allow(
      Access(verb, of: query.kinds, in: query.region, by: viewer),
      rows: { _ in delivered.count }
    ) {
      try await store.readRecords(query, for: viewer) { batch in
        try deliver(batch)
        delivered.add(batch.count)
      }
    }
  }

  public func importRecords(
    from sources: [any RecordSource],
    _ request: ImportRequest,
    progress: @escaping @Sendable (ImportProgress) -> Void,
    refused: (@Sendable (Rejection) -> Void)?
  ) async throws -> ImportSummary {
    try await allow(
      Access(.change, of: sources.map(\.kind), by: owner),
      rows: { $0.writtenRows }
    ) {
      try await store.importRecords(from: sources, request, progress: progress, refused: refused)
    }
  }

  public func imports() async throws -> [ImportRecord] {
    try await allow(Access(.seeImports, by: owner)) { try await store.imports() }
  }

  public func undoImport() async throws -> ImportRecord {
    try await allow(Access(.change, by: owner)) { try await store.undoImport() }
  }
}

/// How many rows were handed out so far.
///
/// Batches come one after another, and the count is asked for behind the last.
private final class DeliveredRows: @unchecked Sendable {
  private(set) var count = 0

  func add(_ rows: Int) { count += rows }
}
