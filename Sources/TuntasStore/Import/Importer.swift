import GRDB
import TuntasModel

/// Reads files into the registry; to be run inside one transaction.
struct Importer {
  let sources: [any RecordSource]
  let stop: ImportStop
  let progress: @Sendable (ImportProgress) -> Void

  /// Kibibytes that the database may hold in memory while it is written, and otherwise.
  private static let cacheSizes = (import: 65_536, otherwise: 2_000)

  init(
    _ sources: [any RecordSource],
    stop: ImportStop,
    progress: @escaping @Sendable (ImportProgress) -> Void
  ) {
    let order = RecordKind.allCases
    self.sources = order.flatMap { kind in sources.filter { $0.kind == kind } }
    self.stop = stop
    self.progress = progress
  }

  /// Reads all files, builds the indexes and counts what screens show.
  func run(_ db: Database) throws -> ImportSummary {
    try stop.watching(db) {
      try db.execute(sql: "PRAGMA cache_size = -\(Self.cacheSizes.import)")
      defer { try? db.execute(sql: "PRAGMA cache_size = -\(Self.cacheSizes.otherwise)") }
      let job = try ImportJob(db)
      if job.isFirstLoad { try db.execute(sql: SearchIndex.dropFamilyIndex) }
      let summary = try readAll(for: job)
      if job.isFirstLoad { try buildIndexes(db) }
      if summary.rowsTaken > 0 {
        let villages = try Rollup(job, stop: stop).run()
        try QualityCounter(db, stop: stop).run(changed: villages)
      }
      return summary
    }
  }

  private func buildIndexes(_ db: Database) throws {
    try db.execute(sql: SearchIndex.createFamilyIndex)
    try db.execute(sql: SearchIndex.beginFilling)
    try db.execute(sql: SearchIndex.fill)
    try db.execute(sql: SearchIndex.endFilling)
  }

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
    try read(source, with: &writer, for: job) { rows, bytes in
      state.rows += rows
      state.bytes = bytesBefore + bytes
      progress(state)
    }
    state.bytes = bytesBefore + source.size
    let read = state.rows - rowsBefore
    summary.read[source.kind, default: 0] += read
    summary.taken[source.kind, default: 0] += read - job.rejections.count
    summary.rejections += job.rejections.sorted { $0.line < $1.line }
  }

  private func read(
    _ source: any RecordSource,
    with writer: inout any RecordWriter,
    for job: ImportJob,
    advance: (_ rows: Int, _ bytes: Int) -> Void
  ) throws {
    job.begin(source)
    let regions = try Row.fetchAll(job.db, sql: "SELECT * FROM region").compactMap { Region($0) }
    let handoff = Handoff(source, regions: RegionIndex(regions: regions))
    defer { handoff.close() }
    while case .rows(let cells, let rejections, let bytes) = try next(from: handoff) {
      job.rejections += rejections
      try writer.take(cells, for: job)
      advance(cells.count + rejections.count, bytes)
      try stop.check()
    }
    try writer.finish(for: job)
  }

  private func next(from handoff: Handoff) throws -> Handoff.Item {
    let item = handoff.take()
    if case .end(let error?) = item { throw error }
    return item
  }
}
