import GRDB
public import TuntasModel

extension Store {
  /// Reads files into the registry in one transaction.
  ///
  /// A row with the key of an earlier one takes its place, so importing the same files again changes
  /// nothing. Rows that cannot stand are refused and the others taken; when nothing is new or
  /// different, the registry stays as it was. A cancelled task ends the import at once and leaves the
  /// old state.
  ///
  /// - Parameters:
  ///   - sources: The files, in any order.
  ///   - request: How the rows are to be taken, and who takes them when.
  ///   - progress: Told how far the import has come, from a thread of its own.
  ///   - refused: Takes the refused rows one after another, in the order of files and lines, from a
  ///     thread of its own, before the import is kept; when left out, the summary holds them all,
  ///     which takes memory for each.
  /// - Returns: What was read, taken and refused; for a trial what would have been.
  /// - Throws: `CancellationError` when the task is cancelled, ``StoreError`` when the database
  ///   cannot be written, `ImportError` when a list does not come in the order of lists, and what a
  ///   source throws when it cannot be read.
  public func importRecords(
    from sources: [any RecordSource],
    _ request: ImportRequest = ImportRequest(),
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in },
    refused: (@Sendable (Rejection) -> Void)? = nil
  ) async throws -> ImportSummary {
    let (summary, isKept) = try await stoppable { stop in
      let importer = Importer(sources, stop: stop, refused: refused, progress: progress)
      return try await Self.run(importer, request, on: self.database)
    }
    if isKept { try StoreError.translating(path: path) { try shareFile() } }
    return summary
  }

  /// The imports that changed the registry, the newest first.
  ///
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func imports() async throws -> [ImportRecord] {
    try await read { try ImportLog($0).records() }
  }

  /// Takes the last import back: the registry is what it was before.
  ///
  /// - Returns: The import, which stays listed.
  /// - Throws: `ImportError.alreadyUndone` when the last import was taken back already,
  ///   `ImportError.nothingToUndo` when nothing was imported; otherwise as
  ///   ``importRecords(from:_:progress:)``.
  public func undoImport() async throws -> ImportRecord {
    let record = try await stoppable { stop in
      try await self.database.write { db in
        try stop.watching(db) { try ImportUndo(db, stop: stop).run() }
      }
    }
    try StoreError.translating(path: path) { try shareFile() }
    return record
  }

  /// Runs work that ends when the task is cancelled.
  ///
  /// The stop is looked at between batches and inside long statements; the transaction is then
  /// rolled back.
  private func stoppable<Value: Sendable>(
    _ work: @escaping @Sendable (ImportStop) async throws -> Value
  ) async throws -> Value {
    let stop = ImportStop()
    return try await withTaskCancellationHandler {
      try await StoreError.translating(path: path) { try await work(stop) }
    } onCancel: {
      stop.request()
    }
  }

  /// Imports inside one transaction, and rolls it back when the import may not be kept.
  ///
  /// A trial and an import that changed nothing end in the same way: by an error that undoes
  /// everything and carries the summary. So a trial does exactly the work of a real import, and
  /// tells exactly its result.
  ///
  /// - Parameters:
  ///   - importer: The files.
  ///   - request: Whether this is a trial, whether one refused row forbids it, who imports and
  ///     when.
  ///   - database: The connection to write with.
  /// - Returns: What became of the rows, and whether the file now holds them.
  /// - Throws: Whatever ended the import; the file then holds what it held before.
  private static func run(
    _ importer: Importer,
    _ request: ImportRequest,
    on database: any DatabaseWriter
  ) async throws -> (summary: ImportSummary, isKept: Bool) {
    do {
      return try await database.write { db in
        let record = ChangeRecord(db)
        try record.begin()
        let summary = try importer.run(db)
        guard summary.hasChanged, !request.forbids(summary) else { throw NotKept(summary: summary) }
        try record.end()
        try ImportLog(db).add(summary, request)
        return (summary, true)
      }
    } catch let notKept as NotKept {
      return (notKept.summary, false)
    }
  }

  /// Undoes the transaction of an import that is not kept.
  ///
  /// Thrown inside the transaction, caught right outside it; nobody else sees it.
  private struct NotKept: Error {
    var summary: ImportSummary
  }
}

extension ImportRequest {
  /// Tells whether an import may not be kept, whatever it changed.
  fileprivate func forbids(_ summary: ImportSummary) -> Bool {
    isTrial || isStrict && summary.refusedRows > 0
  }
}
