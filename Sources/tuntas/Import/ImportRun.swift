import Glibc
import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasWords

/// Runs one import into a database file, with a progress bar, until it has ended or Ctrl-C stops it.
struct ImportRun {
  let path: String
  let words: Words
  let viewer: Viewer
  /// Takes the refused rows as they come.
  let refusals: Refusals

  /// Takes files; a database that was not there before is made only when it holds something.
  func take(_ files: [any RecordSource], _ request: ImportRequest) throws -> ImportSummary {
    guard !DataPaths.exists(path) else { return try take(files, request, at: path) }
    PrivateFolder.make(DataPaths.parent(of: path))
    let fresh = try FreshDatabase(path)
    defer { fresh.discard() }
    return try fresh.make { draft in
      let summary = try take(files, request, at: draft, isDraft: true)
      if !isEmptyAfter(summary, request) { try publish(fresh, files, summary) }
      return summary
    }
  }

  /// Has a new database come to its place, which its log has first.
  private func publish(
    _ fresh: FreshDatabase,
    _ files: [any RecordSource],
    _ summary: ImportSummary
  ) throws {
    let log = FileLog(of: path, for: viewer)
    let number = try log.note(Access(.change, of: files.map(\.kind), by: viewer))
    try fresh.publish()
    guard let number else { return }
    try log.finish(number, .done(rows: summary.writtenRows))
  }

  private func take(
    _ files: [any RecordSource],
    _ request: ImportRequest,
    at path: String,
    isDraft: Bool = false
  ) throws -> ImportSummary {
    let opening = DatabaseOpening(path: path, words: words, viewer: viewer, isDraft: isDraft)
    return try opening.change {
      try take(files, request, into: $0)
    }
  }

  private func isEmptyAfter(_ summary: ImportSummary, _ request: ImportRequest) -> Bool {
    request.isTrial || request.isStrict && summary.refusedRows > 0 || summary.rowsTaken == 0
  }

  private func take(
    _ files: [any RecordSource],
    _ request: ImportRequest,
    into registry: any RegistryWriter
  ) throws -> ImportSummary {
    let meter = ProgressMeter(title: "", words: words)
    defer { meter.clear() }
    let refusals = refusals
    let work = Task.detached {
      try await registry.importRecords(
        from: files,
        request,
        progress: { meter.show($0) },
        refused: { refusals.take($0) }
      )
    }
    let interruption = Interruption { work.cancel() }
    defer { interruption.end() }
    return try Waiting.value { try await work.value }
  }
}

/// The imports that a database file remembers.
struct ImportHistory {
  let path: String
  let words: Words
  let viewer: Viewer

  /// All imports, the newest first.
  func records() throws -> [ImportRecord] {
    try opening.read { registry in try Waiting.value { try await registry.imports() } }
  }

  /// Takes the newest import back and returns what was taken back.
  func undo() throws -> ImportRecord {
    try opening.change { registry in
      let work = Task.detached { try await registry.undoImport() }
      let interruption = Interruption { work.cancel() }
      defer { interruption.end() }
      return try Waiting.value { try await work.value }
    }
  }

  private var opening: DatabaseOpening {
    DatabaseOpening(path: path, words: words, viewer: viewer)
  }
}
