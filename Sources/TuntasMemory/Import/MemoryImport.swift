import TuntasModel

/// Reads files into records; whoever does not keep the result throws the value away.
struct MemoryImport {
  private let before: Holdings
  private var taking: RowTaking
  private var summary = ImportSummary()
  private var state = ImportProgress(file: "", bytes: 0, totalBytes: 0, rows: 0)
  private let progress: (ImportProgress) -> Void
  private let refused: ((Rejection) -> Void)?

  /// Begins an import.
  ///
  /// - Parameters:
  ///   - before: What is there.
  ///   - progress: Told how far it has come.
  ///   - refused: Takes the refused rows; the summary holds them when there is none.
  init(
    into before: Holdings,
    progress: @escaping (ImportProgress) -> Void = { _ in },
    refused: ((Rejection) -> Void)? = nil
  ) {
    self.before = before
    taking = RowTaking(before.records)
    self.progress = progress
    self.refused = refused
  }

  /// Reads all files.
  ///
  /// - Parameter sources: The files, in any order.
  /// - Returns: The records, and what was read, taken and refused.
  /// - Throws: As `RegistryWriter.importRecords`.
  mutating func run(_ sources: [any RecordSource]) throws -> (Records, ImportSummary) {
    state.totalBytes = sources.reduce(0) { $0 + $1.size }
    for kind in RecordKind.allCases {
      for source in sources where source.kind == kind { try read(source) }
    }
    summary.tied = taking.tieRecipients()
    var making = ListMaking(taking.records, taking.claims, before: before)
    summary.lists = try making.run()
    var records = making.records
    if summary.hasChanged {
      records.knownNames.update(records[.regions].records.compactMap(Region.init))
    }
    return (records, summary)
  }

  private mutating func read(_ source: any RecordSource) throws {
    var file = FileInWork(source)
    taking.begin(source)
    state.file = source.name
    progress(state)
    let before = state
    do {
      try readRows(of: &file, from: before)
    } catch let error as CancellationError {
      throw error
    } catch {
      // Bytes that changed meanwhile may break whatever rows demand.
      try source.checkWhole()
      throw error
    }
    try source.checkWhole()
    state.bytes = before.bytes + source.size
    add(file)
  }

  private mutating func readRows(of file: inout FileInWork, from before: ImportProgress) throws {
    let regions = taking.records[.regions].records.compactMap(Region.init)
    try file.source.read(regions: RegionIndex(regions: regions)) { batch, rejections, bytes in
      try Task.checkCancellation()
      file.begin(batch, rejections, upTo: bytes)
      for index in 0..<batch.count {
        let row = BatchRow(batch, index)
        do throws(Refusal) {
          if let outcome = try taking.take(row) { file.count(outcome) }
        } catch {
          file.note(error, row)
        }
      }
      state.rows = before.rows + file.rows
      state.bytes = before.bytes + bytes
      progress(state)
    }
    taking.takeCountedMembers { row, result in
      switch result {
      case .success(let outcome): file.count(outcome)
      case .failure(let refusal): file.note(refusal, row)
      }
    }
  }

  private mutating func add(_ file: FileInWork) {
    let rejections = file.rejections
    summary.refusedRows += rejections.count
    if let refused {
      rejections.forEach(refused)
    } else {
      summary.rejections += rejections
    }
    guard !file.source.isCompanion else {
      summary.companionsWritten += file.outcomes.written
      return
    }
    var counts = file.outcomes
    (counts.read, counts.rejected) = (file.rows, rejections.count)
    summary.counts[file.source.kind, default: ImportCounts()] += counts
    summary.files.append(file.imported)
  }
}
