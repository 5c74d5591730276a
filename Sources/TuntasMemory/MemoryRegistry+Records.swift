public import TuntasModel

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MemoryRegistry: RecordReader {
  public nonisolated func readRecords(
    _ query: RecordQuery,
    for viewer: Viewer,
    deliver: @escaping @Sendable (RecordBatch) throws -> Void
  ) async throws {
    try await RecordWalk(holdings, query, for: viewer).run(deliver)
  }
}
