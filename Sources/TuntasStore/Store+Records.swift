import GRDB
public import TuntasModel

/// Taking records out; what is asked and promised stands at `RecordReader`.
///
/// Batches are delivered on a thread of the database while one state of the registry is held.
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
