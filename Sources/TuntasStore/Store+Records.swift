import GRDB
public import TuntasModel

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Store: RecordReader {
  public func readRecords(
    _ query: RecordQuery,
    for viewer: Viewer,
    deliver: @escaping @Sendable (RecordBatch) throws -> Void
  ) async throws {
    try await read { db in
      try RecordWalk(db, query, for: viewer).run(deliver)
    }
  }
}
