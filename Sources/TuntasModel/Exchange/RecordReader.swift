/// Where every record can be read from as it was written, kind by kind; a store implements it.
///
/// This is the way out of a registry: what it delivers can be written to files that an import takes
/// back without loss.
public protocol RecordReader: Sendable {
  /// Reads records from one state of the registry, batch by batch.
  ///
  /// Kinds come in the order of the query, each with at least one batch, which may be empty. Rows
  /// come in an order that depends on nothing but the records and the order in which they were
  /// first taken: catalogues and figures in the order of their files, families and all that belongs
  /// to one government after the other, village by village.
  ///
  /// - Parameters:
  ///   - query: Which records.
  ///   - viewer: Who takes them out; what lies outside the scope is left out.
  ///   - deliver: Takes each batch.
  /// - Throws: ``RegistryError`` for an unknown or hidden region, an unknown programme, and kinds
  ///   that the viewer may not take out; what `deliver` throws; `CancellationError` when the task is
  ///   cancelled.
  func readRecords(
    _ query: RecordQuery,
    for viewer: Viewer,
    deliver: @escaping @Sendable (RecordBatch) throws -> Void
  ) async throws
}
