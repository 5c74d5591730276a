import GRDB
import TuntasModel

/// Reads files into the registry; to be run inside one transaction.
///
/// The order is: all files kind by kind, as `RecordKind` orders them, so that what rows refer to is
/// there before them; recipients who became known; lists; the search index; counts; the rules of
/// data quality. It keeps nothing and undoes nothing itself: an error leaves that to the
/// transaction.
struct Importer {
  /// The files, kind by kind, those of one kind in the order given.
  let sources: [any RecordSource]
  /// Looked at after each batch and inside statements.
  let stop: ImportStop
  /// Told after each batch, on the thread that writes.
  let progress: @Sendable (ImportProgress) -> Void
  /// Takes the refused rows; when it is `nil` the summary holds them.
  let refused: (@Sendable (Rejection) -> Void)?

  init(
    _ sources: [any RecordSource],
    stop: ImportStop,
    refused: (@Sendable (Rejection) -> Void)? = nil,
    progress: @escaping @Sendable (ImportProgress) -> Void
  ) {
    let order = RecordKind.allCases
    self.sources = order.flatMap { kind in sources.filter { $0.kind == kind } }
    self.stop = stop
    self.refused = refused
    self.progress = progress
  }

  /// Reads all files, builds the indexes and counts what screens show.
  ///
  /// - Parameter db: The connection, in a transaction.
  /// - Returns: What was read, taken and refused, file by file.
  /// - Throws: `CancellationError`, `ImportError`, an error of the database or of a file.
  func run(_ db: Database) throws -> ImportSummary {
    try stop.watching(db) {
      try db.withLargeCache { try write(db) }
    }
  }

  private func write(_ db: Database) throws -> ImportSummary {
    let job = try ImportJob(db)
    if job.isFirstLoad { try db.execute(sql: SearchIndex.dropFamilyIndex) }
    var summary = try readAll(for: job)
    if job.isFirstLoad { try db.execute(sql: SearchIndex.createFamilyIndex) }
    summary.tied = try job.waiting.tie(for: job)
    try job.claims.makeLists(for: job, in: &summary)
    guard summary.hasChanged else { return summary }
    let members = try ChangeRecord(db).earlierRows(of: "member")
    try SearchIndex.follow(db, changesIn: members)
    let villages = try Rollup(job, stop: stop).run()
    try QualityCounter(db, stop: stop).run(changed: villages)
    return summary
  }

  /// Reads the files kind by kind.
  private func readAll(for job: ImportJob) throws -> ImportSummary {
    var summary = ImportSummary()
    var state = ImportProgress(file: "", bytes: 0, totalBytes: 0, rows: 0)
    state.totalBytes = sources.reduce(0) { $0 + $1.size }
    for kind in RecordKind.allCases {
      let files = sources.filter { $0.kind == kind }
      guard !files.isEmpty else { continue }
      // One writer for all of them, because it knows which keys it has seen.
      var writer = try kind.writer(for: job)
      for file in files { try read(file, with: &writer, for: job, &summary, &state) }
    }
    return summary
  }

  /// Reads one file, and adds what became of it to the summary.
  private func read(
    _ source: any RecordSource,
    with writer: inout any RecordWriter,
    for job: ImportJob,
    _ summary: inout ImportSummary,
    _ state: inout ImportProgress
  ) throws {
    let (bytesBefore, rowsBefore) = (state.bytes, state.rows)
    state.file = source.name
    progress(state)
    let hash = try whole(source) {
      try read(source, with: &writer, for: job) { rows, bytes in
        state.rows += rows
        state.bytes = bytesBefore + bytes
        progress(state)
      }
    }
    state.bytes = bytesBefore + source.size
    let rows = state.rows - rowsBefore
    try summary.add(source, rows: rows, contentHash: hash, from: job, refusedTo: refused)
  }

  /// Takes the batches of one file, which another thread reads, until its end.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - writer: Writes the rows of its kind.
  ///   - job: What writers share.
  ///   - advance: Told the rows of each batch, and how many bytes are read so far.
  /// - Returns: The hash of what was read.
  /// - Throws: What reading or writing throws.
  private func read(
    _ source: any RecordSource,
    with writer: inout any RecordWriter,
    for job: ImportJob,
    advance: (_ rows: Int, _ bytes: Int) -> Void
  ) throws -> UInt64 {
    try job.begin(source)
    let regions = try Row.fetchAll(job.db, sql: "SELECT * FROM region").compactMap {
      try Region($0)
    }
    let handoff = Handoff(source, regions: RegionIndex(regions: regions))
    defer { handoff.close() }
    while case .rows(let cells, let rejections, let bytes) = try next(from: handoff) {
      for rejection in rejections { try job.refused.add(rejection) }
      try writer.take(cells, for: job)
      advance(cells.count + rejections.count, bytes)
      try stop.check()
    }
    try writer.finish(for: job)
    return handoff.contentHash
  }

  /// Reads a file, and makes sure that it was whole meanwhile: bytes that changed under way may break
  /// whatever the database demands.
  private func whole(_ source: any RecordSource, _ body: () throws -> UInt64) throws -> UInt64 {
    do {
      let hash = try body()
      try source.checkWhole()
      return hash
    } catch let error as CancellationError {
      throw error
    } catch {
      try source.checkWhole()
      throw error
    }
  }

  /// The next item, or what ended the reading.
  private func next(from handoff: Handoff) throws -> Handoff.Item {
    let item = handoff.take()
    if case .end(let error?) = item { throw error }
    return item
  }
}

extension ImportSummary {
  /// Adds what became of a file.
  fileprivate mutating func add(
    _ source: any RecordSource,
    rows: Int,
    contentHash: UInt64,
    from job: ImportJob,
    refusedTo deliver: ((Rejection) -> Void)?
  ) throws {
    let refused = job.refused.count
    refusedRows += refused
    try job.refused.deliver { rejection in
      if let deliver { deliver(rejection) } else { rejections.append(rejection) }
    }
    guard !source.isCompanion else {
      companionsWritten += job.outcomes.written
      return
    }
    var file = job.outcomes
    file.read = rows
    file.rejected = refused
    counts[source.kind, default: ImportCounts()] += file
    files.append(
      ImportedFile(
        name: source.name,
        kind: source.kind,
        size: source.size,
        contentHash: contentHash,
        rows: rows
      )
    )
  }
}
