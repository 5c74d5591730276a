import GRDB
public import TuntasModel

extension Store: RegistryWriter {
  /// Reads files into the registry in one transaction of the database.
  ///
  /// A thread of its own reads the files, tells of the progress and hands out the refused rows. A
  /// statement that is under way ends when the task is cancelled. Once the first import is kept, the
  /// file goes over to a write-ahead log, so that others can read during the next.
  ///
  /// - Throws: ``StoreError`` when the database cannot be written, and what `RegistryWriter` says.
  public func importRecords(
    from sources: [any RecordSource],
    _ request: ImportRequest,
    progress: @escaping @Sendable (ImportProgress) -> Void,
    refused: (@Sendable (Rejection) -> Void)?
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

  /// Takes the last import back, row by row from what triggers kept of it.
  ///
  /// - Throws: ``StoreError`` when the database cannot be written, and what `RegistryWriter` says.
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
