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
    try await allow(Access(verb, of: query.kinds, in: query.region, by: viewer)) {
      try await store.readRecords(query, for: viewer, deliver: deliver)
    }
  }

  public func importRecords(
    from sources: [any RecordSource],
    _ request: ImportRequest,
    progress: @escaping @Sendable (ImportProgress) -> Void,
    refused: (@Sendable (Rejection) -> Void)?
  ) async throws -> ImportSummary {
    try await allow(Access(.change, of: sources.map(\.kind), by: owner)) {
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
