import GRDB
public import TuntasModel

extension Store {
  /// Reads files into the registry in one transaction.
  ///
  /// A row with the key of an earlier one takes its place, so importing the same files again changes
  /// nothing. Rows that cannot stand are refused and the others taken; when none can be taken, the
  /// registry stays as it was. A cancelled task ends the import at once and leaves the old state.
  ///
  /// - Parameters:
  ///   - sources: The files, in any order.
  ///   - progress: Told how far the import has come, from a thread of its own.
  /// - Returns: What was read, taken and refused.
  /// - Throws: `CancellationError` when the task is cancelled, ``StoreError`` when the database
  ///   cannot be written, and what a source throws when it cannot be read.
  public func importRecords(
    from sources: [any RecordSource],
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> ImportSummary {
    let stop = ImportStop()
    let database = database
    let summary = try await withTaskCancellationHandler {
      try await StoreError.translating(path: path) {
        try await Self.run(Importer(sources, stop: stop, progress: progress), on: database)
      }
    } onCancel: {
      stop.request()
    }
    if summary.rowsTaken > 0 { try StoreError.translating(path: path) { try shareFile() } }
    return summary
  }

  private static func run(
    _ importer: Importer,
    on database: any DatabaseWriter
  ) async throws -> ImportSummary {
    do {
      return try await database.write { db in
        let summary = try importer.run(db)
        guard summary.rowsTaken > 0 else { throw NothingTaken(summary: summary) }
        return summary
      }
    } catch let nothing as NothingTaken {
      return nothing.summary
    }
  }

  /// Undoes the transaction of an import that took nothing.
  private struct NothingTaken: Error {
    var summary: ImportSummary
  }
}
